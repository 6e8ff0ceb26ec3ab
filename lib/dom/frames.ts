/** A frame that takes so much of the window shows what the page is about. */
const MOST_OF_WINDOW = 0.4;

/** Whether what a page shows is mostly a frame of another site, into which nobody looks from here. */
export function showsForeignFrame(document: Document): boolean {
  const view = document.defaultView;
  if (view === null) return false;
  const least = view.innerWidth * view.innerHeight * MOST_OF_WINDOW;
  return [...document.querySelectorAll('iframe')].some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width * height >= least && frame.contentDocument === null;
  });
}
