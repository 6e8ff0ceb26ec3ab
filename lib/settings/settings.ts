import * as v from 'valibot';
import { CATEGORIES, type Category, KINDS, type Kind } from '../core/types';
import { MONTH_NAMES, type MonthNames } from '../i18n/format';

/** The languages of the interface, and `auto`, which is Arabic until the reader chooses. */
export const LANGUAGE_CHOICES = ['auto', 'ar', 'en'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** How heavy marks are: lines alone, lines and light washes, heavy lines with a wash under claims too. */
export const INTENSITIES = ['quiet', 'normal', 'strong'] as const;
export type Intensity = (typeof INTENSITIES)[number];

/** Marks in the colours of their families, or in one ink told apart by their lines. */
export const PALETTES = ['colour', 'ink'] as const;
export type Palette = (typeof PALETTES)[number];

/** Digits of the interface: as its language writes them, or always these (Unicode numbering systems). */
export const DIGIT_CHOICES = ['auto', 'arab', 'latn'] as const;
export type DigitChoice = (typeof DIGIT_CHOICES)[number];

/** Calendars that days are written in, by their Unicode names. */
export const CALENDARS = ['gregory', 'islamic-umalqura'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** Arab names of the Gregorian months: those of the reader's region, or always these. */
export const MONTH_CHOICES = ['auto', ...MONTH_NAMES] as const satisfies readonly (
  | 'auto'
  | MonthNames
)[];
export type MonthChoice = (typeof MONTH_CHOICES)[number];

/** What the reader has chosen. */
export interface Settings {
  readonly language: LanguageChoice;
  /** Whether pages are marked. */
  readonly marks: boolean;
  readonly intensity: Intensity;
  readonly palette: Palette;
  /** Whether marks are printed with their page, where the browser can. */
  readonly printed: boolean;
  /** Attributions of these categories are neither marked nor listed. */
  readonly hiddenCategories: readonly Category[];
  /** The same for these sorts of source. */
  readonly hiddenKinds: readonly Kind[];
  /** Attributions that are less sure than this, from 0 to 1, are neither marked nor listed. */
  readonly leastConfidence: number;
  readonly digits: DigitChoice;
  readonly calendar: Calendar;
  readonly months: MonthChoice;
  /** Whether single letters do something while card, panel or library has the focus. */
  readonly singleKeys: boolean;
  /** Hosts, without `www.`, that stay off with all that lies under them, whatever the browser has granted. */
  readonly offSites: readonly string[];
  /** Hosts that were allowed by themselves: all of them is read, also where the news list names only a part. */
  readonly wholeSites: readonly string[];
}

/** How it is before anything is chosen. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  marks: true,
  intensity: 'normal',
  palette: 'colour',
  printed: false,
  hiddenCategories: [],
  hiddenKinds: [],
  leastConfidence: 0,
  digits: 'auto',
  calendar: 'gregory',
  months: 'auto',
  singleKeys: true,
  offSites: [],
  wholeSites: [],
};

/** A host as `URL` writes it. */
export const HOST = /^(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}_-]+$/u;

/** The hosts among whatever was stored, each once, in order. */
const hosts = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.filter((one) => typeof one === 'string' && HOST.test(one))),
    v.transform((all) => [...new Set(all as readonly string[])].sort()),
  ),
  [],
);

/** The choices among whatever was stored, each once, in their own order. */
const someOf = <Choice extends string>(choices: readonly Choice[]) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((stored) => choices.filter((choice) => stored.includes(choice))),
    ),
    [],
  );

/** What is missing or not understood is as if it had not been chosen. */
const storedSettings = v.strictObject({
  language: v.fallback(v.picklist(LANGUAGE_CHOICES), DEFAULT_SETTINGS.language),
  marks: v.fallback(v.boolean(), DEFAULT_SETTINGS.marks),
  intensity: v.fallback(v.picklist(INTENSITIES), DEFAULT_SETTINGS.intensity),
  palette: v.fallback(v.picklist(PALETTES), DEFAULT_SETTINGS.palette),
  printed: v.fallback(v.boolean(), DEFAULT_SETTINGS.printed),
  hiddenCategories: someOf(CATEGORIES),
  hiddenKinds: someOf(KINDS),
  leastConfidence: v.fallback(
    v.pipe(
      v.number(),
      v.check((least) => least >= 0 && least <= 1),
    ),
    DEFAULT_SETTINGS.leastConfidence,
  ),
  digits: v.fallback(v.picklist(DIGIT_CHOICES), DEFAULT_SETTINGS.digits),
  calendar: v.fallback(v.picklist(CALENDARS), DEFAULT_SETTINGS.calendar),
  months: v.fallback(v.picklist(MONTH_CHOICES), DEFAULT_SETTINGS.months),
  singleKeys: v.fallback(v.boolean(), DEFAULT_SETTINGS.singleKeys),
  offSites: hosts,
  wholeSites: hosts,
}) satisfies v.GenericSchema<unknown, Settings>;

/** Settings from whatever was stored: all of them, whatever stands there; what another version chose beside them goes. */
export function readSettings(stored: unknown): Settings {
  const all = Object(stored);
  const known = Object.keys(DEFAULT_SETTINGS).map((key) => [key, all[key]]);
  const read = v.safeParse(storedSettings, Object.fromEntries(known));
  return read.success ? read.output : DEFAULT_SETTINGS;
}

/** The language to show. */
export function languageOf({ language }: Settings): 'ar' | 'en' {
  return language === 'auto' ? 'ar' : language;
}
