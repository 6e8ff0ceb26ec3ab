const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * An amount of storage in the largest unit that gives at least one.
 * @param amount bytes
 */
export function sizeIn(locale: string, amount: number): string {
  const largest = UNITS.length - 1;
  const power = Math.min(largest, Math.max(0, Math.floor(Math.log10(Math.max(1, amount)) / 3)));
  const written = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    unitDisplay: 'long',
    maximumFractionDigits: power < 2 ? 0 : 1,
  });
  return written.format(amount / 1000 ** power);
}
