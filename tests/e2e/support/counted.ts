/** The first number of a text, in the digits of either language. */
export function counted(text: string | null): number {
  const latin = (text ?? '').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return Number(latin.match(/\d+/)?.[0]);
}
