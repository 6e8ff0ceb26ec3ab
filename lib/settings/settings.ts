/** The languages of the interface, and `auto`, which is Arabic until the reader chooses. */
const LANGUAGE_CHOICES = ['auto', 'ar', 'en'] as const;
type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** What the reader has chosen. */
export interface Settings {
  readonly language: LanguageChoice;
  /** Whether pages are marked. */
  readonly marks: boolean;
}

/** How it is before anything is chosen. */
export const DEFAULT_SETTINGS: Settings = { language: 'auto', marks: true };

/** Settings from whatever was stored: what is missing or not understood is as if it had not been chosen. */
export function readSettings(stored: unknown): Settings {
  const { language, marks } = (stored ?? {}) as Record<string, unknown>;
  return {
    language: LANGUAGE_CHOICES.find((choice) => choice === language) ?? DEFAULT_SETTINGS.language,
    marks: typeof marks === 'boolean' ? marks : DEFAULT_SETTINGS.marks,
  };
}

/** The language to show. */
export function languageOf({ language }: Settings): 'ar' | 'en' {
  return language === 'auto' ? 'ar' : language;
}
