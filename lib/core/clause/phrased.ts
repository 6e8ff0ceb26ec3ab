import type { Draft } from '../draft';

/** Rules whose content is a noun phrase: a finite clause cannot go on from it. */
export const PHRASES: ReadonlySet<string> = new Set([
  'verb-noun',
  'verb-governed',
  'light-verb',
  'loose-governed',
  'loose-noun',
  'noun',
  'adjective',
  'weighed',
]);

/** The content is a noun phrase: its rule brings no other, or a participle has brought one. */
export function isPhrase({ rule, seen }: Draft): boolean {
  return PHRASES.has(rule) || (rule === 'participle' && seen.some(({ code }) => NOUN.has(code)));
}

const NOUN: ReadonlySet<string> = new Set(['brings-noun', 'brings-governed']);
