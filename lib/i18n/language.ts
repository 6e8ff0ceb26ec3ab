/** The languages of the interface. */
export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Writing direction of each language's interface. */
export const DIRECTION = { ar: 'rtl', en: 'ltr' } as const satisfies Record<Language, string>;
export type Direction = (typeof DIRECTION)[Language];
