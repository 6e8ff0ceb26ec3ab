import type { ConjunctionCut } from './clitics';
import type { CompiledLexicon, Phrase } from './compiled';

/** What a table holds of the word, and of what is left without a conjunction. */
export function itemsOf<T>(
  cuts: readonly ConjunctionCut[],
  table: ReadonlyMap<string, readonly T[]>,
): readonly T[] {
  return cuts.flatMap(({ word }) => table.get(word) ?? []);
}

/** The second words of all that the tables hold. */
export function secondsOf(...tables: ReadonlyMap<string, readonly Several[]>[]): Set<string> {
  const items = tables.flatMap((table) => [...table.values()].flat());
  return new Set(items.flatMap(({ rest }) => rest.slice(0, 1)));
}

/** Several words that stand together. */
type Several = Pick<Phrase, 'rest'>;

/** Items of several words that may begin with the word without a preposition joined to it. */
export function joinedPhrases(text: string, lexicon: CompiledLexicon): readonly Phrase[] {
  return (mayBePreposition(text, lexicon) && lexicon.phrases.get(text.slice(1))) || [];
}

/** Whether the first letter of a word may be a preposition joined to it. */
export function mayBePreposition(text: string, { clitics }: CompiledLexicon): boolean {
  return clitics.prepositions.includes(text.charAt(0));
}
