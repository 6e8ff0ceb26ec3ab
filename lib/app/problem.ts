import { ownVersion } from '../platform/manifest';

/** Where and how something failed. */
export interface Problem {
  /** Code of the failure. */
  readonly code: string;
  /** Page of the extension that said so, by its path. */
  readonly at: string;
  readonly language: string;
  readonly now: Date;
}

/** What a report of a fault needs, a line each: nothing of any page, of its address, or of what is saved. */
export function problemDetails({ code, at, language, now }: Problem): string {
  return [
    `Isnad ${ownVersion()}`,
    navigator.userAgent,
    `failure: ${code}`,
    `at: ${at}`,
    `language: ${language}`,
    `time: ${now.toISOString()}`,
  ].join('\n');
}
