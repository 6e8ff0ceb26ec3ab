import type { Snippet } from './types';

/** Characters that reorder or hide text; the joiners U+200C and U+200D belong to spelling and stay. */
const REORDERING = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Control characters, among them line breaks, and the Unicode line separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * Text of a page made safe to show on one line: nothing in it can reorder the interface or disguise a name.
 * For display alone; what is stored stays as written.
 */
export function plainText(text: string): string {
  return text.replace(REORDERING, '').replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * The name shown for a source: what the reader put there, else the fullest the text gives, else the words at the cue,
 * else null.
 */
export function sourceName({ corrected, attribution, words }: Named): string | null {
  if (corrected?.source !== undefined) return corrected.source && plainText(corrected.source);
  return plainText(attribution.resolved ?? words.source.join(' ')) || null;
}

type Named = Pick<Snippet, 'attribution' | 'words'> & Partial<Pick<Snippet, 'corrected'>>;
