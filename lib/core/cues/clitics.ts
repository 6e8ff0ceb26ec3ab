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

/** The word as it is, and without its first letter where that may be a conjunction. */
export function cutConjunction(text: string, clitics: FoldedClitics): ConjunctionCut[] {
  const whole = { word: text, conjunction: false };
  if (text.length < 3 || !clitics.conjunctions.includes(text.charAt(0))) return [whole];
  return [whole, { word: text.slice(1), conjunction: true }];
}

/** The word as it is, and without each preposition that may be joined to it. */
export function cutPreposition(word: string, clitics: FoldedClitics): ArticleCut[] {
  const cuts: ArticleCut[] = [{ preposition: '', article: false, rest: word }];
  for (const preposition of clitics.prepositions) {
    if (word.length > preposition.length + 1 && word.startsWith(preposition)) {
      cuts.push({ preposition, article: false, rest: word.slice(preposition.length) });
    }
  }
  return cuts;
}

/** All ways to take preposition and article off. */
export function cutArticle(word: string, clitics: FoldedClitics): ArticleCut[] {
  const { article, articleJoined } = clitics;
  const cuts = cutPreposition(word, clitics);
  for (const { preposition, rest } of [...cuts]) {
    if (rest.length > article.length + 1 && rest.startsWith(article)) {
      cuts.push({ preposition, article: true, rest: rest.slice(article.length) });
    }
  }
  for (const [preposition, joined] of articleJoined) {
    if (word.length > joined.length + 1 && word.startsWith(joined)) {
      cuts.push({ preposition, article: true, rest: word.slice(joined.length) });
    }
  }
  return cuts;
}

/** The word as it is, and without each pronoun that may be joined to its end; at least `least` letters stay. */
export function cutPronoun(word: string, clitics: FoldedClitics, least: number): PronounCut[] {
  const cuts: PronounCut[] = [{ rest: word, pronoun: undefined }];
  for (const { text, agreement } of clitics.pronouns) {
    if (word.length >= text.length + least && word.endsWith(text)) {
      cuts.push({ rest: word.slice(0, -text.length), pronoun: agreement });
    }
  }
  return cuts;
}
