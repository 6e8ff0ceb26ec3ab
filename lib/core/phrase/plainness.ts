/** How plainly a noun phrase of its own begins: not at all, perhaps, likely, surely. */
export type Plainness = 0 | 1 | 2 | 3;

/** From here on a phrase is taken to begin, where nothing else tells. */
export const LIKELY = 2;
