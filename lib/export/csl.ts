import type { ExportFormat } from './format';
import { type Citation, citing, type DateParts } from './parts/citation';
import { jsonList } from './parts/json-list';

/** CSL-JSON: an array with an item a snippet, a newspaper article with the quotation as its abstract. */
export const csl: ExportFormat = {
  id: 'csl',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  async *write(source, options) {
    const citationOf = citing(options);
    async function* items() {
      for await (const record of source.snippets()) yield itemOf(citationOf(record));
    }
    yield* jsonList(items());
    yield '\n';
  },
};

function itemOf(citation: Citation): object {
  const { outlet, author, issued, accessed, notes, tags } = citation;
  return {
    id: citation.id,
    type: 'article-newspaper',
    title: citation.title,
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(outlet ? { 'container-title': outlet } : {}),
    ...(issued ? { issued: dateOf(issued) } : {}),
    ...(accessed ? { accessed: dateOf(accessed) } : {}),
    URL: citation.url,
    language: 'ar',
    abstract: citation.quotation,
    note: notes.join('\n'),
    ...(tags.length > 0 ? { keyword: tags.join(', ') } : {}),
  };
}

const dateOf = (parts: DateParts) => ({ 'date-parts': [parts] });
