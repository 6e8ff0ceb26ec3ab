import { type Translator, translator } from '../../i18n/translator';
import { cueText } from '../../snippets/claim';
import { currentAttribution } from '../../snippets/current';
import { familyOf } from '../../snippets/display';
import { plainText, sourceName } from '../../snippets/names';
import type { Snippet, SnippetWithPage } from '../../snippets/types';
import { verbatim } from '../../snippets/verbatim';
import type { ExportOptions } from '../format';

/** Year, and month and day from 1 as far as they are known. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** A snippet as reference managers know it: the article it is of, with the quotation and what is to be said of it. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  /** Null where the page does not say, or not in a form that is certain. */
  readonly issued: DateParts | null;
  readonly accessed: DateParts | null;
  readonly url: string;
  /** The words of the whole attribution, never a claim without its cue; without what reorders them. */
  readonly quotation: string;
  /** Who, by what words and what they do; through whom; the reader's verdict and note. */
  readonly notes: readonly string[];
  readonly tags: readonly string[];
}

/** Makes citations in one language; no sign of direction is added to anything. */
export function citing({ language }: ExportOptions): (record: SnippetWithPage) => Citation {
  const words = translator(language);
  return ({ snippet, page }) => ({
    id: snippet.id,
    title: page.title ?? page.url,
    outlet: page.outlet,
    author: page.author,
    issued: datePartsOf(page.published),
    accessed: datePartsOf(snippet.savedAt),
    url: page.canonicalUrl ?? page.url,
    quotation: plainText(verbatim(snippet)),
    notes: [...said(snippet, words), ...(snippet.note === '' ? [] : [snippet.note])],
    tags: snippet.tags,
  });
}

/** What was done with these words, in the reader's language. */
function said(snippet: Snippet, { t, format }: Translator): readonly string[] {
  const family = familyOf(currentAttribution(snippet));
  const relay = snippet.words.relay.map(plainText);
  return [
    t('copy.says', {
      source: sourceName(snippet) ?? t('source.unstated'),
      act: t(`family.${family}`),
      cue: cueText(snippet),
    }),
    ...(family === 'withheld' ? [t('family.withheld.does')] : []),
    ...(relay.length > 0 ? [t('copy.via', { relay: format.list(relay) })] : []),
    ...(snippet.status === 'new'
      ? []
      : [`${t('column.status')}: ${t(`status.${snippet.status}`)}`]),
  ];
}

/** The date at the beginning of an ISO 8601 moment as it was written, whatever its zone. */
function datePartsOf(moment: string | null): DateParts | null {
  const found = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(moment ?? '');
  if (!found) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map((digits) => Number(digits ?? 0));
  if (month < 1 || month > 12) return month === 0 ? [year] : null;
  return day >= 1 && day <= 31 ? [year, month, day] : [year, month];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a line cannot hold
const BREAKS = /[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g;

/** Text for one line: breaks of lines and control characters become spaces. */
export function oneLine(text: string): string {
  return text.replace(BREAKS, ' ').trim();
}
