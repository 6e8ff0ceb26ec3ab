import type { Direction } from '../../lib/i18n/language';

/** Length of the longest bar, in CSS pixels. */
export const BAR_WIDTH = 92;

/** Turns a drawing of the bars' width so that it begins where reading begins. */
export function towardsReading(direction: Direction): string | undefined {
  return direction === 'rtl' ? `translate(${BAR_WIDTH} 0) scale(-1 1)` : undefined;
}
