import type { Span } from '../../core/types';
import type { Snippet, WordChange } from '../../snippets/types';
import { align, type Pairs } from './align';
import { type TextWord, type WordIndex, wordsOf } from './words';

/** Where saved words stand now, and what has changed in them. */
export interface FuzzyFind {
  readonly span: Span;
  /** Where in it words stand that were saved. */
  readonly same: readonly Span[];
  /** Empty where only the writing of words differs (hamza, diacritics, tatweel). */
  readonly changes: readonly WordChange[];
}

/** Of the letters of the saved words and their neighbours so many must stand there again, and of the words themselves. */
const LEAST_OF_ALL = 0.6;
const LEAST_OF_OWN = 0.4;
/** Beyond this many words of the same form a word says nothing of a place. */
const COMMON = 200;

/** Where in the text the saved words begin most likely: each word that is found again speaks for one place. */
function likelyPlace(
  saved: readonly TextWord[],
  { byForm }: WordIndex,
  near: number,
  reach: number,
) {
  const votes = new Map<number, number>();
  for (const [at, { folded }] of saved.entries()) {
    const places = byForm.get(folded) ?? [];
    for (const place of places.length > COMMON ? [] : places) {
      const bucket = Math.floor((place - at) / reach);
      for (const one of [bucket, bucket + 1])
        votes.set(one, (votes.get(one) ?? 0) + folded.length / places.length);
    }
  }
  const best = Math.max(0, ...votes.values());
  const [first] = [...votes]
    .filter(([, vote]) => vote >= best * 0.999)
    .sort(([a], [b]) => Math.abs(a * reach - near) - Math.abs(b * reach - near));
  return first === undefined ? null : (first[0] - 1) * reach;
}

const lettersOf = (words: readonly TextWord[]) =>
  words.reduce((sum, { folded }) => sum + folded.length, 0);

const share = (saved: readonly TextWord[], from: number, to: number, pairs: Pairs) => {
  const found = pairs.filter(([at]) => at >= from && at < to).map(([at]) => saved[at] as TextWord);
  return lettersOf(found) / Math.max(1, lettersOf(saved.slice(from, to)));
};

/** The words of both texts between the pairs, as they are written. */
function changesBetween(
  saved: { readonly text: string; readonly words: readonly TextWord[] },
  now: { readonly text: string; readonly words: readonly TextWord[] },
  pairs: Pairs,
): readonly WordChange[] {
  const written = ({ text, words }: typeof saved, from: number, to: number) => {
    const [first, last] = [words[from], words[to - 1]];
    return first && last && from < to ? text.slice(first.start, last.end) : '';
  };
  const ends: Pairs = [...pairs, [saved.words.length, now.words.length]];
  return ends
    .map(([one, other], at) => {
      const [before, beside] = pairs[at - 1] ?? [-1, -1];
      return { was: written(saved, before + 1, one), is: written(now, beside + 1, other) };
    })
    .filter(({ was, is }) => was !== '' || is !== '');
}

/** The words of the pairs, those that stand beside each other in one. */
function runsOf(words: readonly TextWord[], pairs: Pairs): readonly Span[] {
  const runs: Span[] = [];
  let next = -1;
  for (const [, at] of pairs) {
    const word = words[at] as TextWord;
    const last = runs.at(-1);
    if (last !== undefined && at === next)
      runs[runs.length - 1] = { start: last.start, end: word.end };
    else runs.push({ start: word.start, end: word.end });
    next = at + 1;
  }
  return runs;
}

/**
 * Looks for saved words that may have changed: by the words that are the same in writing variants, those around them
 * included.
 * @returns null where too few of them stand together
 */
export function findFuzzily(
  text: string,
  index: WordIndex,
  { quote, position }: Snippet['selectors'],
): FuzzyFind | null {
  const [prefix, own, suffix] = [quote.prefix, quote.exact, quote.suffix].map(wordsOf);
  if (!prefix || !own || !suffix || own.length === 0) return null;
  const saved = [...prefix, ...own, ...suffix];
  const reach = Math.max(8, Math.ceil(saved.length / 2));
  const near = index.words.findIndex(({ start }) => start >= position.start) - prefix.length;
  const place = likelyPlace(saved, index, near, reach);
  if (place === null) return null;
  const from = Math.max(0, place);
  const window = index.words.slice(from, place + saved.length + 3 * reach);
  const pairs = align(saved, window);
  const end = prefix.length + own.length;
  if (share(saved, 0, saved.length, pairs) < LEAST_OF_ALL) return null;
  if (share(saved, prefix.length, end, pairs) < LEAST_OF_OWN) return null;
  const inside = pairs.filter(([at]) => at >= prefix.length && at < end);
  // Words next to those around them that were found are theirs too, whatever became of them.
  const before = pairs.find(([at]) => at === prefix.length - 1)?.[1];
  const after = pairs.find(([at]) => at === end)?.[1];
  const first = before !== undefined ? before + 1 : inside[0]?.[1];
  const last = after !== undefined ? after - 1 : inside.at(-1)?.[1];
  if (first === undefined || last === undefined || last < first) return null;
  const words = window.slice(first, last + 1);
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const shifted = inside.map(([one, other]) => [one - prefix.length, other - first] as const);
  const changes = changesBetween({ text: quote.exact, words: own }, { text, words }, shifted);
  return { span, changes, same: runsOf(words, shifted) };
}
