import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Attribution, Extractor } from '../../lib/core/types';

const CORPUS = '../shared/corpus/saudinewsnet-2015-07-23.jsonl.gz';

/** The draws: results of every rule, that the weights were counted on, and nine later ones that check them, the third and the sixth of sure results only. */
export const DRAWS = [
  'verdicts',
  'check',
  'later',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const;
export type Draw = (typeof DRAWS)[number];

/** From here on a result is one to rely on. */
export const SURE = 0.8;

/** Whether the articles that were judged are here. */
export const hasCorpus = existsSync(CORPUS);

/** What a reader of one result in its article found, by the annotation guide. */
export interface Verdict {
  /** Id of the article. */
  readonly id: string;
  /** The first part of the cue: offsets into the title, a line break and the text. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly cueId: string;
  /** It is an attribution to somebody other than the author. */
  readonly right: boolean;
  /** Who it is, the claim at about 0.8 of its words, the category: only of what is right. */
  readonly source?: boolean;
  readonly claim?: boolean;
  readonly category?: boolean;
  /** How many results of the whole corpus this one stands for. */
  readonly weight: number;
}

/** A verdict and the result that stands there now, undefined where there is none any more. */
export interface Judged {
  readonly verdict: Verdict;
  readonly now: Attribution | undefined;
}

function lines<Row>(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

interface Article {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

/** The results of every article of the corpus, by its id. */
export function readCorpus(extractor: Extractor): Map<string, readonly Attribution[]> {
  const read = new Map<string, readonly Attribution[]>();
  for (const { id, title, text } of lines<Article>(
    gunzipSync(readFileSync(CORPUS)).toString('utf8'),
  ))
    read.set(id, extractor.extract(title ? `${title}\n${text}` : text));
  return read;
}

/** Puts beside each verdict of a draw the result whose cue overlaps what was judged. */
export function judge(corpus: ReadonlyMap<string, readonly Attribution[]>, draw: Draw): Judged[] {
  return lines<Verdict>(readFileSync(`tests/judgements/${draw}.jsonl`, 'utf8')).map((verdict) => {
    const { id, start, end } = verdict;
    const now = corpus.get(id)?.find(({ cue }) => cue.some((c) => c.start < end && c.end > start));
    return { verdict, now };
  });
}

/** The share of a corpus's results that a reader may rely on, and how many there are. */
export function sureOf(corpus: ReadonlyMap<string, readonly Attribution[]>): {
  readonly count: number;
  readonly share: number;
} {
  const all = [...corpus.values()].flat();
  const sure = all.filter(({ confidence }) => confidence >= SURE).length;
  return { count: all.length, share: sure / all.length };
}

/** How many, how much of the corpus they stand for, and the share of that which is right. */
export interface Share {
  readonly count: number;
  readonly weight: number;
  readonly right: number;
}

/** The share of the verdicts that is right by `isRight`, weighted back to the corpus. */
export function shareOf(
  judged: readonly Judged[],
  isRight: (verdict: Verdict) => boolean | undefined = ({ right }) => right,
): Share {
  let weight = 0;
  let right = 0;
  for (const { verdict } of judged) {
    weight += verdict.weight;
    if (isRight(verdict)) right += verdict.weight;
  }
  return { count: judged.length, weight, right: weight ? right / weight : 1 };
}
