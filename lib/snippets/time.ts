const two = (value: number) => String(value).padStart(2, '0');

/**
 * A moment as ISO 8601 with the offset of the reader's zone, to the millisecond:
 * evidence has to say when by the clock that the reader saw.
 * @param offset minutes east of UTC; the machine's own zone at that moment unless given
 */
export function isoWithOffset(at: Date, offset = -at.getTimezoneOffset()): string {
  const wall = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, -1);
  const minutes = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${wall}${sign}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}
