import { MONTH_NAMES } from '../i18n/format';
import { foldForSearch } from './fold';

type Calendar = 'gregory' | 'islamic-umalqura';

/** Milliseconds. */
const DAY = 86_400_000;
/** A lunar month, on average. */
const MOON = 29.530588 * DAY;
/** The first day of the Islamic era, near enough to look for another from it. */
const HIJRA = Date.UTC(622, 6, 19);
/** No year of the Islamic calendar that anybody means is as high, and no Gregorian one as low. */
const ERAS_PART = 1700;

/** Where names of months come from: whatever calendar and names a reader has chosen, an article writes any of them. */
const LOCALES: Readonly<Record<Calendar, readonly string[]>> = {
  gregory: [...MONTH_NAMES.map((country) => `ar-${country}`), 'en-GB'],
  'islamic-umalqura': ['ar', 'en-GB'],
};

/** As many days, 29 apart, fall into every month of a year of either calendar. */
const MONTHS = 13;

interface Month {
  readonly calendar: Calendar;
  /** From 1. */
  readonly number: number;
}

/**
 * The day that a reader means: day, month and year in digits of any script or with the month's name in Arabic or English, or
 * `YYYY-MM-DD`; by the Gregorian or the Islamic calendar, which the month's name or the year tells.
 * @returns `YYYY-MM-DD`; null where it is not such a day
 */
export function typedDay(text: string): string | null {
  const folded = foldForSearch(text.replace(/\p{Cf}/gu, '')).trim();
  const numbers = folded.match(/\d+/g) ?? [];
  const name = nameOf(folded.slice(0, folded.search(/\d\D*$/) + 1));
  if (name !== '') {
    const month = monthsByName().get(name);
    const [day, year] = numbers;
    return month && numbers.length === 2 ? isoOf(month.calendar, year, month.number, day) : null;
  }
  if (numbers.length !== 3) return null;
  const isYearFirst = numbers[0]?.length === 4;
  const [day, month, year] = isYearFirst ? numbers.toReversed() : numbers;
  return isoOf(Number(year) < ERAS_PART ? 'islamic-umalqura' : 'gregory', year, month, day);
}

function isoOf(
  calendar: Calendar,
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | null {
  // A year is written out: nobody can tell the century of another, nor which of two numbers it is.
  if (year?.length !== 4 || day === undefined || day.length > 2) return null;
  const wanted = [Number(year), Number(month), Number(day)] as const;
  return calendar === 'gregory' ? gregorian(...wanted) : islamic(...wanted);
}

function gregorian(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(date) : null;
}

/** No browser that we run in turns such a day into another calendar's: those about where it must be are asked. */
function islamic(year: number, month: number, day: number): string | null {
  const parts = partsBy('islamic-umalqura', 'en-GB', 'numeric');
  const about = Math.round((HIJRA + ((year - 1) * 12 + month - 1) * MOON) / DAY) + day - 1;
  for (let off = -3; off <= 3; off++) {
    const date = new Date((about + off) * DAY);
    const found = parts(date);
    if (found.year === year && Number(found.month) === month && found.day === day) return iso(date);
  }
  return null;
}

const iso = (date: Date) => date.toISOString().slice(0, 10);

/**
 * The words alone, so that neither points nor apostrophes tell two names apart. Apart themselves: the short Rab. II has the
 * letters of the long Rabiʻ I.
 */
const nameOf = (text: string) =>
  text
    .replace(/[^\p{Ll}\p{Lo}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

let byName: ReadonlyMap<string, Month> | null = null;

/** Every name of a month, long and short, made when one is first asked for. */
function monthsByName(): ReadonlyMap<string, Month> {
  byName ??= new Map(
    (['gregory', 'islamic-umalqura'] as const).flatMap((calendar) =>
      LOCALES[calendar].flatMap((locale) =>
        (['long', 'short'] as const).flatMap((length) => namesOf(calendar, locale, length)),
      ),
    ),
  );
  return byName;
}

function namesOf(
  calendar: Calendar,
  locale: string,
  length: 'long' | 'short',
): readonly (readonly [string, Month])[] {
  const numbers = partsBy(calendar, 'en-GB', 'numeric');
  const names = partsBy(calendar, locale, length);
  return Array.from({ length: MONTHS }, (_, at) => {
    const date = new Date(Date.UTC(2024, 0, 10) + at * 29 * DAY);
    const name = nameOf(foldForSearch(names(date).month));
    return [name, { calendar, number: Number(numbers(date).month) }] as const;
  });
}

interface DayParts {
  readonly year: number;
  readonly month: string;
  readonly day: number;
}

/** Tells of a day what a calendar calls its parts. */
function partsBy(
  calendar: Calendar,
  locale: string,
  month: 'numeric' | 'long' | 'short',
): (date: Date) => DayParts {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-latn`, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (date) => {
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]));
    return {
      year: Number(parts.get('year')),
      month: parts.get('month') ?? '',
      day: Number(parts.get('day')),
    };
  };
}
