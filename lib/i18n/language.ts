/** The languages of the interface. */
export type Language = 'ar' | 'en';

/** Writing direction of each language's interface. */
export const DIRECTION = { ar: 'rtl', en: 'ltr' } as const satisfies Record<Language, string>;
export type Direction = (typeof DIRECTION)[Language];
