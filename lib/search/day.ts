/** A day that a text begins with or otherwise says, as a number (20261123); 0 where it says none. */
export function dayOf(text: string | null): number {
  const [, year, month, day] = /^\s*(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '') ?? [];
  if (year && month && day) return Number(year + month + day);
  const at = text === null || !/\d{4}/.test(text) ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? 0 : dayOf(new Date(at).toISOString());
}

/** The month of a day, as `2026-11`. */
export function monthOf(day: number): string {
  const month = Math.floor(day / 100);
  return `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`;
}
