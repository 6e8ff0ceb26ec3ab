import type { Attribution, Span } from '../../lib/core/types';
import { draftSnippet } from '../../lib/snippets/draft';
import type { PageDetails, Snippet } from '../../lib/snippets/types';

/** The page of the samples. */
export const PAGE: PageDetails = {
  url: 'https://www.almadar.example/news/1',
  canonicalUrl: null,
  title: 'المياه تعود مساء اليوم',
  outlet: 'المدار',
  author: null,
  published: '2026-04-08T09:00:00+03:00',
  modified: null,
};

/** An attribution written with the words of its parts, each found in the text. */
export interface Sample extends Partial<Omit<Attribution, 'cue' | 'source' | 'relay' | 'content'>> {
  readonly text: string;
  readonly cue: readonly string[];
  readonly source?: string;
  readonly relay?: readonly string[];
  readonly content?: readonly string[];
  readonly id?: string;
  readonly page?: PageDetails;
}

/** Where words stand in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** The snippet that the extension would make of a sample. */
export function sample(given: Sample): Snippet {
  const { text, cue, source, relay = [], content = [], id = 'one', page = PAGE, ...rest } = given;
  const spans = (words: readonly string[]) => words.map((part) => spanOf(text, part));
  const attribution: Attribution = {
    resolved: source ?? null,
    category: 'say',
    kind: 'organization',
    quote: 'indirect',
    negated: false,
    rule: 'verb-subject-clause',
    cueId: 'qal',
    confidence: 0.88,
    reasons: [],
    ...rest,
    cue: spans(cue),
    source: spans(source === undefined ? [] : [source]),
    relay: spans(relay),
    content: spans(content),
  };
  const now = new Date('2026-04-09T10:00:00Z');
  return draftSnippet({ attribution, text, page, engine: '0.1.0', now, id });
}

/** A denial, as the field meets it most: the verb stands right before its claim. */
export const DENIAL = sample({
  text: 'ونفت شركة المياه وجود أي تلوث في الشبكة.',
  cue: ['ونفت'],
  source: 'شركة المياه',
  content: ['وجود أي تلوث في الشبكة'],
  category: 'deny',
  id: 'denial',
});

/** Words that came through an agency from a source without a name. */
export const RELAYED = sample({
  text: 'ونقلت وكالة الأنباء عن مصدر مطلع قوله إن الإصلاح سيستغرق أسبوعا.',
  cue: ['ونقلت', 'قوله'],
  source: 'مصدر مطلع',
  relay: ['وكالة الأنباء'],
  content: ['الإصلاح سيستغرق أسبوعا'],
  category: 'report',
  kind: 'anonymous',
  id: 'relayed',
});
