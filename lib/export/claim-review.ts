import type { Kind } from '../core/types';
import { type Translator, translator } from '../i18n/translator';
import { currentAttribution } from '../snippets/current';
import { familyOf } from '../snippets/display';
import { sourceName } from '../snippets/names';
import type { Snippet, SnippetWithPage } from '../snippets/types';
import { verbatim } from '../snippets/verbatim';
import type { ExportFormat } from './format';
import { jsonList } from './parts/json-list';

/**
 * Drafts of schema.org ClaimReview in one JSON-LD graph: what is reviewed is the whole attribution with its cue, so that
 * a denial never reads as what it denies; the rating is empty, and each is marked as a draft.
 */
export const claimReview: ExportFormat = {
  id: 'claim-review',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  async *write(source, { language }) {
    const words = translator(language);
    async function* drafts() {
      for await (const record of source.snippets()) yield draftOf(record, words);
    }
    yield '{\n"@context": "https://schema.org",\n"@graph": ';
    yield* jsonList(drafts());
    yield '\n}\n';
  },
};

/** The rating that a fact-checker fills in. */
const NO_RATING = {
  '@type': 'Rating',
  ratingValue: '',
  bestRating: '',
  worstRating: '',
  alternateName: '',
} as const;

function draftOf({ snippet, page }: SnippetWithPage, { t }: Translator): object {
  const family = familyOf(currentAttribution(snippet));
  const { exact } = snippet.selectors.quote;
  return {
    '@type': 'ClaimReview',
    '@id': `urn:uuid:${snippet.id}`,
    creativeWorkStatus: 'Draft',
    description: t('report.draft'),
    inLanguage: 'ar',
    dateCreated: snippet.savedAt,
    claimReviewed: verbatim(snippet),
    itemReviewed: {
      '@type': 'Claim',
      text: verbatim(snippet),
      disambiguatingDescription: `${t(`family.${family}`)}: ${t(`family.${family}.does`)}`,
      ...authorOf(snippet),
      ...(page.published ? { datePublished: page.published } : {}),
      appearance: {
        '@type': 'NewsArticle',
        url: page.canonicalUrl ?? page.url,
        ...(page.title ? { headline: page.title } : {}),
        ...(page.author ? { author: { '@type': 'Person', name: page.author } } : {}),
        ...(page.outlet ? { publisher: { '@type': 'Organization', name: page.outlet } } : {}),
        inLanguage: 'ar',
        hasPart: { '@type': 'Quotation', text: exact },
      },
    },
    reviewRating: NO_RATING,
  };
}

/** Kinds of source that are one human being, named or not. */
const HUMAN: ReadonlySet<Kind> = new Set<Kind>(['person', 'official', 'anonymous']);

/** Who speaks; nobody where the text does not say. */
function authorOf(snippet: Snippet): object {
  const name = sourceName(snippet);
  if (name === null) return {};
  const { kind } = currentAttribution(snippet);
  return { author: { '@type': HUMAN.has(kind) ? 'Person' : 'Organization', name } };
}
