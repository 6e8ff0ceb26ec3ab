import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import type { Kind } from '../types';

/** One who has spoken or been spoken of in this text. */
export interface Entity {
  /** The fullest name so far. */
  name: string;
  /** Stems of the words of all its names. */
  words: Set<string>;
  /** Stem of the first word, where that is a known head of sources. */
  readonly head: string | undefined;
  kind: Kind;
  agreement: Agreement;
  /** One of several sources that stood joined. */
  readonly part: boolean;
}

/** What a noun phrase of the text says about one who speaks. */
export interface Mention {
  readonly name: string;
  readonly words: readonly string[];
  readonly head: string | undefined;
  /** The head alone, with the article: the text has said before who it is. */
  readonly short: boolean;
  readonly definite: boolean;
}

const FUNCTION =
  CLASS.preposition |
  CLASS.relative |
  CLASS.complementizer |
  CLASS.pronoun |
  CLASS.demonstrative |
  CLASS.quantifier;

/** Stem of the word at `i`: without conjunction, preposition and article. */
export function stemAt(p: Passage, i: number): string {
  const info = p.info(i);
  if (!info) return '';
  if (info.article) return info.stem;
  const { head } = info;
  if (!head) return info.text;
  return info.text.slice((head.conjunction ? 1 : 0) + head.preposition.length);
}

/** Reads the phrase of a source. `text` is the paragraph. */
export function mentionOf(p: Passage, range: Range, text: string): Mention {
  const inner = withoutBrackets(p, range);
  const words: string[] = [];
  for (let i = inner.from; i < inner.to; i++) {
    const stem = p.is(i, FUNCTION) ? '' : stemAt(p, i);
    if (stem.length > 1) words.push(stem);
  }
  const info = p.info(inner.from);
  const head = info?.head ? stemAt(p, inner.from) : undefined;
  const article = info?.article ?? false;
  const definite = article || p.info(inner.from + 1)?.article === true;
  const short = article && words.length <= (head ? 2 : 1);
  return { name: cleanName(p, inner, text), words, head, short, definite };
}

/** A bracket at the end (an age, an abbreviation) is no part of the name. */
function withoutBrackets(p: Passage, range: Range): Range {
  if (!p.isMark(range.to - 1, ')')) return range;
  for (let k = range.to - 1; k > range.from; k--) {
    if (p.isMark(k, '('))
      return p.tokens[k + 1]?.kind === 'number' ? { from: range.from, to: k } : range;
  }
  return range;
}

/** The phrase as written, without the clitics of its first word. */
function cleanName(p: Passage, range: Range, text: string): string {
  const first = p.tokens[range.from];
  const last = p.tokens[range.to - 1];
  if (!first || !last) return '';
  const rest = text.slice(first.end, last.end);
  return (withoutClitics(p, range.from) + rest).replace(/\s+/g, ' ');
}

function withoutClitics(p: Passage, i: number): string {
  const raw = p.tokens[i]?.raw ?? '';
  const info = p.info(i);
  if (!info) return raw;
  const cut = (info.head?.conjunction ? 1 : 0) + (info.head?.preposition.length ?? 0);
  if (info.article && info.preposition)
    return p.articleOf(i) + raw.slice(raw.length - info.stem.length);
  return cut ? raw.slice(cut) : raw;
}

/** Takes a further mention of the same: the fuller name stays, all words count. */
export function addMention(entity: Entity, mention: Mention): boolean {
  const fuller = mention.words.length > countNameWords(entity) && !mention.short;
  for (const word of mention.words) entity.words.add(word);
  if (fuller) entity.name = mention.name;
  return fuller;
}

function countNameWords(entity: Entity): number {
  return entity.name.split(' ').length;
}
