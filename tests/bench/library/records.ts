import { KINDS } from '../../../lib/core/types';
import type { ImportEntry } from '../../../lib/import/types';
import type { Article } from '../../../lib/snippets/article';
import { draftSnippet } from '../../../lib/snippets/draft';
import { type Page, type Snippet, STATUSES } from '../../../lib/snippets/types';

/** Snippets of one page. */
export const OF_A_PAGE = 5;
const CATEGORIES = ['say', 'deny', 'affirm', 'accuse', 'demand', 'doubt', 'believe'] as const;
/** Syllables from which words are put together: a vocabulary of tens of thousands, as a real library has. */
const SYLLABLES =
  'با سن مدي رحم قول عين شرف نها صاد كتب طير ملك وزن جبل فكر ليل هدى زمن خير ثوب'.split(' ');

/** Numbers that look random and are the same every time. */
function dice(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_507) + 0x9e3779b9) >>> 0;
    return state % below;
  };
}

/** A word; most texts are made of few of them, as in any language. */
function word(roll: (below: number) => number): string {
  const rank = Math.floor(20 ** 3 * (roll(10_000) / 10_000) ** 3);
  const parts = [rank % 20, Math.floor(rank / 20) % 20, Math.floor(rank / 400) % 20];
  const stem = parts.map((part) => SYLLABLES[part]).join('');
  return (['', 'و', 'ال', 'بال', ''][roll(5)] ?? '') + stem;
}

const words = (roll: (below: number) => number, count: number) =>
  Array.from({ length: count }, () => word(roll)).join(' ');

/** One article with its snippets. */
export interface Sample {
  readonly page: Page;
  readonly article: Article;
  readonly snippets: readonly Snippet[];
}

/** The sample article of a number: always the same for the same number. */
export async function sampleOf(number: number): Promise<Sample> {
  const roll = dice(number + 1);
  const at = new Date(Date.UTC(2024, 0, 1) + number * 3_600_000);
  const source = `${SYLLABLES[roll(20)]} ${SYLLABLES[roll(20)]} ${SYLLABLES[roll(8)]}`;
  const sentences = Array.from({ length: 12 }, () => `قال ${source} إن ${words(roll, 26)}.`);
  const text = sentences.join('\n');
  const outlet = `صحيفة ${SYLLABLES[roll(20)]}`;
  const url = `https://news.example/${number}`;
  const details = { url, canonicalUrl: null, title: words(roll, 8), outlet, author: null };
  const page = { ...details, published: at.toISOString(), modified: null };
  const id = `news.example/${number}`;
  const kept = { ...page, id, addresses: [id], firstSavedAt: at.toISOString() };
  const snippets = sentences.slice(0, OF_A_PAGE).map((sentence, ordinal) => {
    const start = text.indexOf(sentence);
    const end = start + sentence.length - 1;
    const from = start + 4;
    const attribution = {
      cue: [{ start, end: start + 3 }],
      source: [{ start: from, end: from + source.length }],
      relay: [],
      content: [{ start: from + source.length + 4, end }],
      resolved: source,
      category: CATEGORIES[roll(7)] ?? 'say',
      kind: KINDS[roll(8)] ?? 'person',
      quote: 'indirect' as const,
      negated: roll(12) === 0,
      rule: 'clause',
      cueId: 'qala',
      confidence: 0.9,
      reasons: [],
    };
    const draft = {
      attribution,
      text,
      page,
      engine: '0.1.0',
      now: at,
      id: `snippet-${number}-${ordinal}`,
    };
    const tags = roll(4) === 0 ? [`وسم ${roll(30)}`] : [];
    return { ...draftSnippet(draft), tags, status: STATUSES[roll(6)] ?? 'new' };
  });
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hash = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  return {
    page: kept,
    article: { pageId: id, hash, readAt: kept.firstSavedAt, text },
    snippets: snippets.map((snippet) => ({ ...snippet, textHash: hash })),
  };
}

/** Samples for so many snippets, from a number on. */
export function samples(count: number, first = 0): Promise<readonly Sample[]> {
  const numbers = Array.from({ length: count / OF_A_PAGE }, (_, at) => first + at);
  return Promise.all(numbers.map(sampleOf));
}

/** The samples as an import reads them from a file. */
export async function* entriesOf(list: readonly Sample[]): AsyncGenerator<ImportEntry> {
  for (const { page, article, snippets } of list) {
    yield { verdict: 'valid', kind: 'page', line: 1, page };
    yield { verdict: 'valid', kind: 'article', line: 1, article };
    for (const snippet of snippets) yield { verdict: 'valid', kind: 'snippet', line: 1, snippet };
  }
}
