import type { ConjunctionCut } from './clitics';
import type { CompiledLexicon, Phrase } from './compiled';

/** What a table holds of the word, or else of what is left without a conjunction. */
export function firstOf<T>(
  cuts: readonly ConjunctionCut[],
  table: ReadonlyMap<string, readonly T[]>,
): readonly T[] {
  for (const { word } of cuts) {
    const found = table.get(word);
    if (found) return found;
  }
  return [];
}

/** Items of several words that may begin with the word without a preposition joined to it. */
export function joinedPhrases(
  text: string,
  { clitics, phrases }: CompiledLexicon,
): readonly Phrase[] {
  return (clitics.prepositions.includes(text.charAt(0)) && phrases.get(text.slice(1))) || [];
}
