/**
 * What names countries in one locale.
 * @returns the name of a country by its ISO 3166 code; the code itself where it has none
 */
export function countryNames(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'region', style: 'short' });
  return (code) => names.of(code) ?? code;
}
