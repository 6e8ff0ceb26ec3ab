import type { Attribution, Span } from '../../lib/core/types';
import { draftSnippet } from '../../lib/snippets/draft';
import type { PageDetails, Snippet } from '../../lib/snippets/types';

/** A short article of our own: a statement, a denial that goes on from it, and a relay. */
export const TEXT = [
  'قالت وزارة الصحة إن عدد الإصابات انخفض إلى 120 حالة في أسبوع واحد.',
  'ونفى المتحدث باسمها، علي حسن، وجود نقص في اللقاحات.',
  'ونقلت وكالة الأنباء عن مصدر مطلع قوله "إن الحملة تبدأ غدا".',
].join('\n');

export const PAGE: PageDetails = {
  url: 'https://www.news.example/health/2026/11/23/campaign?utm_source=x#top',
  canonicalUrl: 'https://news.example/health/2026/11/23/campaign',
  title: 'حملة جديدة للتطعيم',
  outlet: 'صحيفة المثال',
  author: null,
  published: '2026-11-23',
  modified: null,
};

export const NOW = new Date('2026-11-23T12:34:56.789Z');

/** The words of an attribution; each is looked for in the text. */
export interface Parts {
  readonly cue: readonly string[];
  readonly source?: readonly string[];
  readonly relay?: readonly string[];
  readonly content?: readonly string[];
}

/** An attribution whose parts are where these words stand in the text; throws where they do not. */
export function attributionIn(
  text: string,
  parts: Parts,
  fields: Partial<Attribution> = {},
): Attribution {
  const spans = (words: readonly string[] = []) => words.map((word) => spanOf(text, word));
  return {
    cue: spans(parts.cue),
    source: spans(parts.source),
    relay: spans(parts.relay),
    content: spans(parts.content),
    resolved: parts.source?.[0] ?? null,
    category: 'say',
    kind: 'organization',
    quote: 'indirect',
    negated: false,
    rule: 'verb-subject',
    cueId: 'qala',
    confidence: 0.9,
    reasons: [],
    ...fields,
  };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

export const STATEMENT = attributionIn(TEXT, {
  cue: ['قالت'],
  source: ['وزارة الصحة'],
  content: ['عدد الإصابات انخفض إلى 120 حالة في أسبوع واحد'],
});

export const DENIAL = attributionIn(
  TEXT,
  { cue: ['ونفى'], source: ['المتحدث باسمها، علي حسن'], content: ['وجود نقص في اللقاحات'] },
  { category: 'deny', kind: 'person', resolved: 'علي حسن', cueId: 'nafa' },
);

export const RELAY = attributionIn(
  TEXT,
  {
    cue: ['ونقلت', 'قوله'],
    source: ['مصدر مطلع'],
    relay: ['وكالة الأنباء'],
    content: ['إن الحملة تبدأ غدا'],
  },
  { category: 'report', kind: 'anonymous', quote: 'direct', rule: 'relay', cueId: 'naqala' },
);

/** A new snippet of an attribution of `TEXT`. */
export function snippetOf(attribution: Attribution, fields: Partial<Snippet> = {}): Snippet {
  const draft = { attribution, text: TEXT, page: PAGE, engine: '0.1.0', now: NOW };
  return { ...draftSnippet(draft), ...fields };
}
