import type { Agreement } from '../lexicon';
import type { FoldedClitics } from './compiled';

/** A word with a conjunction taken off, or as it is. */
export interface ConjunctionCut {
  readonly word: string;
  readonly conjunction: boolean;
}

/** A word with preposition and article taken off, one of them or none. */
export interface ArticleCut {
  readonly preposition: string;
  readonly article: boolean;
  readonly rest: string;
}

/** A word with a pronoun taken off its end, or as it is. */
export interface PronounCut {
  readonly rest: string;
  readonly pronoun: Agreement | undefined;
}

/** A word with its conjunction taken off or not, and all ways to cut what is left. */
export interface WordCut extends ConjunctionCut {
  /** The word as it is, then without each preposition that may be joined to it. */
  readonly prepositions: readonly ArticleCut[];
  /** Those, then those without the article. */
  readonly all: readonly ArticleCut[];
}

/** All ways to take proclitics off a word: as it is, and without its first letter where that may be a conjunction. */
export function cutWord(text: string, clitics: FoldedClitics): readonly WordCut[] {
  const whole = cutOf(text, false, clitics);
  if (!beginsWithConjunction(text, clitics)) return [whole];
  return [whole, cutOf(text.slice(1), true, clitics)];
}

/** Whether the first letter of a word may be a conjunction joined to it. */
export function beginsWithConjunction(text: string, { conjunctions }: FoldedClitics): boolean {
  return text.length > 2 && conjunctions.includes(text.charAt(0));
}

function cutOf(word: string, conjunction: boolean, clitics: FoldedClitics): WordCut {
  const prepositions = cutPreposition(word, clitics);
  return { word, conjunction, prepositions, all: cutArticle(word, prepositions, clitics) };
}

function cutPreposition(word: string, clitics: FoldedClitics): ArticleCut[] {
  const cuts: ArticleCut[] = [{ preposition: '', article: false, rest: word }];
  for (const preposition of clitics.prepositions) {
    if (word.length > preposition.length + 1 && word.startsWith(preposition)) {
      cuts.push({ preposition, article: false, rest: word.slice(preposition.length) });
    }
  }
  return cuts;
}

function cutArticle(
  word: string,
  prepositions: readonly ArticleCut[],
  { article, articleJoined }: FoldedClitics,
): readonly ArticleCut[] {
  const cuts: ArticleCut[] = [];
  for (const { preposition, rest } of prepositions) {
    if (rest.length > article.length + 1 && rest.startsWith(article)) {
      cuts.push({ preposition, article: true, rest: rest.slice(article.length) });
    }
  }
  for (const [preposition, joined] of articleJoined) {
    if (word.length > joined.length + 1 && word.startsWith(joined)) {
      cuts.push({ preposition, article: true, rest: word.slice(joined.length) });
    }
  }
  return cuts.length ? [...prepositions, ...cuts] : prepositions;
}

/** The word as it is, and without each pronoun that may be joined to its end; at least `least` letters stay. */
export function cutPronoun(
  word: string,
  clitics: FoldedClitics,
  least: number,
): readonly PronounCut[] {
  const cuts: PronounCut[] = [{ rest: word, pronoun: undefined }];
  const mayEnd = clitics.pronounsByEnd.get(word.charCodeAt(word.length - 1));
  if (!mayEnd) return cuts;
  for (const { text, agreement } of mayEnd) {
    if (word.length >= text.length + least && word.endsWith(text)) {
      cuts.push({ rest: word.slice(0, -text.length), pronoun: agreement });
    }
  }
  return cuts;
}

/** What a word with a pronoun is without it, with its last letter as it is then written. */
export function ownedStems(word: string, clitics: FoldedClitics): string[] {
  return cutPronoun(word, clitics, 3).flatMap(({ rest, pronoun }) => {
    if (!pronoun) return [];
    const freed = clitics.joins.filter(([, bound]) => rest.endsWith(bound));
    return [rest, ...freed.map(([free, bound]) => rest.slice(0, -bound.length) + free)];
  });
}

/**
 * What the pronoun stands for that is joined to the word in the text; undefined where the text is anything else. Hardly
 * any is asked for that is not, so nothing is cut out to be compared.
 */
export function pronounAfter(
  word: string,
  text: string,
  { joins, pronounsByEnd }: FoldedClitics,
): Agreement | undefined {
  // Only the last letter of the word may be another before a pronoun.
  const kept = word.length - 1;
  if (text.length <= word.length) return undefined;
  for (let i = 0; i < kept; i++) if (text.charCodeAt(i) !== word.charCodeAt(i)) return undefined;
  const letter = text.charAt(kept);
  if (letter !== word.charAt(kept) && !isJoinedAs(word, letter, joins)) return undefined;
  for (const { text: end, agreement } of pronounsByEnd.get(text.charCodeAt(text.length - 1)) ?? [])
    if (text.length === word.length + end.length && text.endsWith(end)) return agreement;
  return undefined;
}

/** The last letter of the word becomes that one before a pronoun. */
function isJoinedAs(word: string, letter: string, joins: FoldedClitics['joins']): boolean {
  return joins.some(([free, bound]) => word.endsWith(free) && bound === letter);
}
