import type { Glance } from '../../dom/glance';

/**
 * What a page is to us: `arabic` is worth reading, `other` never will be, `too-little` has hardly any text yet,
 * as pages have that fetch theirs.
 */
export type Verdict = 'arabic' | 'other' | 'too-little';

/** Fewer characters of text than this do not tell what the page is. */
export const LEAST_CHARACTERS = 400;
/** An Arabic text has at least so many Arabic letters: a menu with a few Arabic names has not. */
const LEAST_ARABIC = 60;
/** Of the characters of a page so many are Arabic letters where it has an Arabic article, its menus in whatever language. */
const ARABIC_SHARE = 0.1;
/** Beyond this share of foreign letters it is Persian, Urdu or Kurdish. Pages in two of them are left to the reading. */
const FOREIGN_SHARE = 0.06;

/**
 * Whether a page may have Arabic text worth reading. Says yes rather than no: the reading looks closer.
 * @param language what the page calls its language (`lang`); empty where it says nothing. Many Arabic sites say `en`,
 *   so only an Arabic one counts
 */
export function judge({ characters, arabic, foreign }: Glance, language: string): Verdict {
  const saysArabic = /^ar\b/i.test(language);
  const isOther = foreign > arabic * FOREIGN_SHARE && !saysArabic;
  const isEnough = arabic >= LEAST_ARABIC && (saysArabic || arabic >= characters * ARABIC_SHARE);
  if (isEnough && !isOther) return 'arabic';
  return characters < LEAST_CHARACTERS ? 'too-little' : 'other';
}
