/** Words before a place that are enough to read it in. */
const BEFORE = 3;
/** UTF-16 units after it that have room in a line. */
const AFTER = 160;

/** The stretch of a text around a word of it, on one line; what is left out before it is an ellipsis. */
export function excerptAround(text: string, start: number): string {
  const before = text.slice(0, start).split(' ');
  const near = before.slice(-BEFORE - 1).join(' ');
  const left = before.length > BEFORE + 1 ? '…' : '';
  return `${left}${near}${text.slice(start, start + AFTER)}`;
}
