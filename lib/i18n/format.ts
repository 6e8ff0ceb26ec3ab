import type { Language } from './language';

/** Locale tags for Intl; Arabic asks for its own digits, which `ar` alone no longer gives everywhere. */
const LOCALES = { ar: 'ar-u-nu-arab', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Numbers, shares, days and lists as one language writes them. */
export interface Formats {
  number(value: number): string;
  /** A share from 0 to 1 as whole per cent. */
  percent(share: number): string;
  /** Two decimals, for a confidence from 0 to 1. */
  decimal(value: number): string;
  /**
   * Day and month, with the year unless it is the year of `now`.
   * @param iso an ISO 8601 moment; what is no moment is returned as it is
   */
  day(iso: string, now?: Date): string;
  /** @param month `YYYY-MM` */
  month(month: string): string;
  list(items: readonly string[]): string;
  /** The name of a country by its ISO 3166 code; the code itself where it has none. */
  country(code: string): string;
  plural(count: number): Intl.LDMLPluralRule;
}

/** The formats of a language, each built once. */
export function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const decimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const thisYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const otherYear = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const month = new Intl.DateTimeFormat(locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plural = new Intl.PluralRules(locale);
  const countries = new Intl.DisplayNames(locale, { type: 'region', style: 'short' });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    decimal: (value) => decimal.format(value),
    day(iso, now = new Date()) {
      const date = new Date(iso);
      if (Number.isNaN(date.getTime())) return iso;
      const format = date.getFullYear() === now.getFullYear() ? thisYear : otherYear;
      return format.format(date);
    },
    month: (text) => month.format(new Date(`${text}-01T00:00:00Z`)),
    list: (items) => list.format(items),
    country: (code) => countries.of(code) ?? code,
    plural: (count) => plural.select(count),
  };
}
