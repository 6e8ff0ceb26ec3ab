/** Does something at the first of several quick clicks: where what is clicked goes by that, the next would meet its neighbour. */
export const atFirstClick = (does: () => void) => (event: MouseEvent) => {
  if (event.detail < 2) does();
};
