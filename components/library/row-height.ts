/** Height of a row in CSS pixels: a source, two lines of a claim, and what is known of it. */
export const ROW_HEIGHT = 114;

/** As many rows as a window of this height shows, however small it is. */
export const rowsIn = (height: number): number => Math.max(1, Math.ceil(height / ROW_HEIGHT));
