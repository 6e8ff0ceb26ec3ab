import { type Translator, translator } from '../i18n/translator';
import type { Article } from '../snippets/article';
import { cueText } from '../snippets/claim';
import { currentAttribution } from '../snippets/current';
import { familyOf } from '../snippets/display';
import { sourceName } from '../snippets/names';
import type { Snippet, SnippetWithPage } from '../snippets/types';
import type { ExportFormat } from './format';
import { articlesAtHand } from './parts/articles';
import { inCodePoints } from './parts/code-points';
import { jsonList } from './parts/json-list';

/**
 * W3C Web Annotations in one collection. Each says in a body who said it by what words, beside the reader's note and
 * tags; its target is the whole attribution, by its words and by its place in code points of the article's text. The
 * records as stored stand in `isnad:snippet` and `isnad:page`, so that nothing is lost on the way back.
 */
export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  async *write(source, { language }) {
    const words = translator(language);
    const articleOf = articlesAtHand(source);
    async function* annotations() {
      for await (const record of source.snippets()) {
        const { pageId, textHash } = record.snippet;
        const article = textHash === null ? null : await articleOf(pageId, textHash);
        yield annotationOf(record, article, words);
      }
    }
    yield `{\n"@context": ${JSON.stringify(CONTEXT)},\n"type": "AnnotationCollection",\n`;
    yield `"generated": ${JSON.stringify(source.exportedAt)},\n`;
    yield '"first": {"type": "AnnotationPage", "startIndex": 0, "items": ';
    yield* jsonList(annotations());
    yield '}\n}\n';
  },
};

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    isnad: 'urn:isnad:',
    'isnad:snippet': { '@type': '@json' },
    'isnad:page': { '@type': '@json' },
  },
] as const;

function annotationOf(record: SnippetWithPage, article: Article | null, words: Translator): object {
  const { snippet, page } = record;
  return {
    id: `urn:uuid:${snippet.id}`,
    type: 'Annotation',
    motivation: 'highlighting',
    created: snippet.savedAt,
    modified: snippet.editedAt,
    generator: { type: 'Software', name: `Isnad ${snippet.engine}` },
    body: bodiesOf(snippet, words),
    target: {
      source: page.url,
      ...(page.canonicalUrl ? { canonical: page.canonicalUrl } : {}),
      state: { type: 'TimeState', sourceDate: snippet.savedAt },
      selector: selectorsOf(snippet, article),
    },
    'isnad:snippet': snippet,
    'isnad:page': page,
  };
}

function bodiesOf(snippet: Snippet, { language, t }: Translator): readonly object[] {
  const text = { type: 'TextualBody', format: 'text/plain' } as const;
  const described = t('copy.says', {
    source: sourceName(snippet) ?? t('source.unstated'),
    act: t(`family.${familyOf(currentAttribution(snippet))}`),
    cue: cueText(snippet),
  });
  const note = { ...text, purpose: 'commenting', value: snippet.note };
  return [
    { ...text, purpose: 'describing', language, value: described },
    ...(snippet.note === '' ? [] : [note]),
    ...snippet.tags.map((value) => ({ ...text, purpose: 'tagging', value })),
  ];
}

/** The words among their neighbours, and their place where the text is at hand to count in. */
function selectorsOf({ selectors }: Snippet, article: Article | null): readonly object[] {
  const place = article && inCodePoints(article.text, selectors.position);
  const quote = { type: 'TextQuoteSelector', ...selectors.quote };
  return place ? [quote, { type: 'TextPositionSelector', ...place }] : [quote];
}
