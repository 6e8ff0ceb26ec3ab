import type { Lexicon } from '../lexicon';
import type { CompiledLexicon } from './compiled';
import type { Fold } from './fold';

/** Plain lists of words of the lexicon that are looked up by the folded word. */
const LISTS = [
  'lightVerbs',
  'receivingVerbs',
  'turningVerbs',
  'causes',
  'aftermaths',
  'scales',
  'sides',
  'topics',
  'looseParts',
] as const satisfies readonly (keyof Lexicon & keyof CompiledLexicon)[];

type Lists = Pick<CompiledLexicon, (typeof LISTS)[number]>;

/** The lists as sets of folded words. */
export function compileLists(lexicon: Lexicon, fold: Fold): Lists {
  const sets = LISTS.map((name) => [name, new Set(lexicon[name].map(fold))]);
  return Object.fromEntries(sets) as Lists;
}
