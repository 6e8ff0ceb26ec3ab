import { ownVersion } from '../platform/manifest';

/** Where and how something failed. */
export interface Problem {
  /** Code of the failure. */
  readonly code: string;
  /** Page of the extension that said so, by its path. */
  readonly at: string;
  readonly language: string;
  readonly now: Date;
  /** Words of the page that the reader lets go with it; null for none. */
  readonly page: string | null;
}

/** What a report of a fault needs, a line each: nothing of any page, of its address, or of what is saved, unless `page` has it. */
export function problemDetails({ code, at, language, now, page }: Problem): string {
  return [
    `Isnad ${ownVersion()}`,
    navigator.userAgent,
    `failure: ${code}`,
    `at: ${at}`,
    `language: ${language}`,
    `time: ${now.toISOString()}`,
    ...(page === null ? [] : ['', page]),
  ].join('\n');
}
