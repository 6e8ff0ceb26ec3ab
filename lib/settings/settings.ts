/** The languages of the interface, and `auto`, which is Arabic until the reader chooses. */
const LANGUAGE_CHOICES = ['auto', 'ar', 'en'] as const;
type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** What the reader has chosen. */
export interface Settings {
  readonly language: LanguageChoice;
  /** Whether pages are marked. */
  readonly marks: boolean;
  /** Hosts, without `www.`, that stay off with all that lies under them, whatever the browser has granted. */
  readonly offSites: readonly string[];
  /** Hosts that were allowed by themselves: all of them is read, also where the news list names only a part. */
  readonly wholeSites: readonly string[];
}

/** How it is before anything is chosen. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  marks: true,
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

/** Settings from whatever was stored: what is missing or not understood is as if it had not been chosen. */
export function readSettings(stored: unknown): Settings {
  const { language, marks, offSites, wholeSites } = (stored ?? {}) as Record<string, unknown>;
  return {
    language: LANGUAGE_CHOICES.find((choice) => choice === language) ?? DEFAULT_SETTINGS.language,
    marks: typeof marks === 'boolean' ? marks : DEFAULT_SETTINGS.marks,
    offSites: hostsOf(offSites),
    wholeSites: hostsOf(wholeSites),
  };
}

/** The language to show. */
export function languageOf({ language }: Settings): 'ar' | 'en' {
  return language === 'auto' ? 'ar' : language;
}
