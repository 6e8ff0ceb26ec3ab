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
const HOST = /^(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}_-]+$/u;

/** The hosts among whatever was stored, each once, in order. */
function hostsOf(stored: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const hosts = all.filter((host): host is string => typeof host === 'string' && HOST.test(host));
  return [...new Set(hosts)].sort();
}

/** The choice that was stored, or the default where it is none. */
const oneOf = <Choice>(stored: unknown, choices: readonly Choice[], standard: Choice): Choice =>
  choices.find((choice) => choice === stored) ?? standard;

/** The choices among whatever was stored, each once, in their own order. */
const someOf = <Choice>(stored: unknown, choices: readonly Choice[]): readonly Choice[] =>
  Array.isArray(stored) ? choices.filter((choice) => stored.includes(choice)) : [];

const isOn = (stored: unknown, standard: boolean) =>
  typeof stored === 'boolean' ? stored : standard;

/** Settings from whatever was stored: what is missing or not understood is as if it had not been chosen. */
export function readSettings(stored: unknown): Settings {
  const from = (stored ?? {}) as Readonly<Record<keyof Settings, unknown>>;
  const { leastConfidence: least } = from;
  const isShare = typeof least === 'number' && least >= 0 && least <= 1;
  return {
    language: oneOf(from.language, LANGUAGE_CHOICES, DEFAULT_SETTINGS.language),
    marks: isOn(from.marks, DEFAULT_SETTINGS.marks),
    intensity: oneOf(from.intensity, INTENSITIES, DEFAULT_SETTINGS.intensity),
    palette: oneOf(from.palette, PALETTES, DEFAULT_SETTINGS.palette),
    hiddenCategories: someOf(from.hiddenCategories, CATEGORIES),
    hiddenKinds: someOf(from.hiddenKinds, KINDS),
    leastConfidence: isShare ? least : DEFAULT_SETTINGS.leastConfidence,
    digits: oneOf(from.digits, DIGIT_CHOICES, DEFAULT_SETTINGS.digits),
    calendar: oneOf(from.calendar, CALENDARS, DEFAULT_SETTINGS.calendar),
    months: oneOf(from.months, MONTH_CHOICES, DEFAULT_SETTINGS.months),
    singleKeys: isOn(from.singleKeys, DEFAULT_SETTINGS.singleKeys),
    offSites: hostsOf(from.offSites),
    wholeSites: hostsOf(from.wholeSites),
  };
}

/** The language to show. */
export function languageOf({ language }: Settings): 'ar' | 'en' {
  return language === 'auto' ? 'ar' : language;
}
