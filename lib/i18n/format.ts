import type { Language } from './language';

/** Locale tags for Intl, without what the reader may choose. */
const LOCALES = { ar: 'ar', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Digits of each language; `ar` alone does not give Arabic ones everywhere any more. */
const DIGITS = { ar: 'arab', en: 'latn' } as const satisfies Record<Language, string>;

/** Arab names of the Gregorian months, each by a country that has them. */
export const MONTH_NAMES = ['EG', 'SY', 'TN', 'MA'] as const;
export type MonthNames = (typeof MONTH_NAMES)[number];

/** How numbers and days are written, as far as the reader may choose; `auto` is as the language and the region do. */
export interface Writing {
  readonly digits: 'auto' | 'arab' | 'latn';
  readonly calendar: 'gregory' | 'islamic-umalqura';
  readonly months: 'auto' | MonthNames;
}

/** As the language and the region write. */
const USUAL: Writing = { digits: 'auto', calendar: 'gregory', months: 'auto' };

/** Where months have other names than in most Arab countries, by time zone: the one thing that tells the region in every browser. */
const MONTHS_BY_ZONE: Readonly<Record<string, MonthNames>> = {
  'Asia/Damascus': 'SY',
  'Asia/Beirut': 'SY',
  'Asia/Baghdad': 'SY',
  'Asia/Amman': 'SY',
  'Asia/Gaza': 'SY',
  'Asia/Hebron': 'SY',
  'Africa/Tunis': 'TN',
  'Africa/Algiers': 'TN',
  'Africa/Casablanca': 'MA',
};

/** The names of months where the reader is. */
function monthsHere(): MonthNames {
  return MONTHS_BY_ZONE[new Intl.DateTimeFormat().resolvedOptions().timeZone] ?? 'EG';
}

/** Numbers, shares, days and lists as one language writes them. */
export interface Formats {
  /** The locale with its digits, for what a single page writes (`sizes.ts`, `countries.ts`): scripts for pages carry none of it. */
  readonly locale: string;
  number(value: number): string;
  /** A share from 0 to 1 as whole per cent. */
  percent(share: number): string;
  /** Two decimals, for a confidence from 0 to 1. */
  decimal(value: number): string;
  /**
   * Day and month, with the year unless it is the year of `now`; with it in any case where that is null.
   * @param iso an ISO 8601 moment or day; what is neither is returned as it is
   */
  day(iso: string, now?: Date | null): string;
  /** Hour and minute of an ISO 8601 moment, where the reader is. */
  time(iso: string): string;
  /**
   * A month of the Gregorian calendar, whatever calendar days are written in: it is no month of another one.
   * @param month `YYYY-MM`
   */
  month(month: string): string;
  list(items: readonly string[]): string;
  plural(count: number): Intl.LDMLPluralRule;
}

/** A day as ISO 8601 writes it, or its month or year alone. */
const ISO_DAY = /^\d{4}(-\d\d){0,2}$/;

/**
 * A day stands for its beginning where the reader is, not in Greenwich, where it may be the day before. What a page states
 * otherwise (2026/4/7) is read so by itself.
 */
const dateOf = (stated: string) => new Date(ISO_DAY.test(stated) ? `${stated}T00:00` : stated);

/** A moment in a format; what is no moment as it is. */
function written(iso: string, format: (date: Date) => Intl.DateTimeFormat): string {
  const date = dateOf(iso);
  return Number.isNaN(date.getTime()) ? iso : format(date).format(date);
}

/** Makes something when it is first asked for: each format costs a page that opens a millisecond. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** The formats of a language, each built once, when it is first used. */
export function formatsOf(language: Language, writing: Writing = USUAL): Formats {
  const digits = writing.digits === 'auto' ? DIGITS[language] : writing.digits;
  const locale = `${LOCALES[language]}-u-nu-${digits}`;
  const dates = (calendar: Writing['calendar'], options: Intl.DateTimeFormatOptions) =>
    once(() => {
      const months = writing.months === 'auto' ? monthsHere() : writing.months;
      const base = language === 'ar' ? `ar-${months}` : LOCALES[language];
      return new Intl.DateTimeFormat(`${base}-u-ca-${calendar}-nu-${digits}`, options);
    });
  const numbers = (options?: Intl.NumberFormatOptions) =>
    once(() => new Intl.NumberFormat(locale, options));
  const number = numbers();
  const percent = numbers({ style: 'percent' });
  const decimal = numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const { calendar } = writing;
  const year = dates(calendar, { year: 'numeric' });
  const thisYear = dates(calendar, { day: 'numeric', month: 'short' });
  const otherYear = dates(calendar, { day: 'numeric', month: 'short', year: 'numeric' });
  const hour = dates(calendar, { timeStyle: 'short' });
  const month = dates('gregory', { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const plural = once(() => new Intl.PluralRules(locale));
  return {
    locale,
    number: (value) => number().format(value),
    percent: (share) => percent().format(share),
    decimal: (value) => decimal().format(value),
    day: (iso, now: Date | null = new Date()) =>
      written(iso, (date) => {
        const isThisYear = now && year().format(date) === year().format(now);
        return isThisYear ? thisYear() : otherYear();
      }),
    time: (iso) => written(iso, hour),
    month: (text) => month().format(new Date(`${text}-01T00:00:00Z`)),
    list: (items) => list().format(items),
    plural: (count) => plural().select(count),
  };
}
