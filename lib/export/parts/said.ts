import type { Translator } from '../../i18n/translator';
import { claimText, cueText, type Run, runsOf } from '../../snippets/claim';
import { currentAttribution } from '../../snippets/current';
import { type Family, familyOf } from '../../snippets/display';
import { plainText, sourceName } from '../../snippets/names';
import { addressAtQuote } from '../../snippets/text-fragment';
import type { SnippetWithPage } from '../../snippets/types';

/** What a report says of a snippet, in the reader's language and safe to show; foreign strings are not isolated yet. */
export interface Said {
  readonly id: string;
  readonly family: Family;
  /** Who; in the reader's language where the text does not say. */
  readonly source: string;
  readonly isStated: boolean;
  readonly kind: string;
  /** What the words do. */
  readonly act: string;
  readonly cue: string;
  readonly claim: string;
  /** Cue and claim in the order of the text. */
  readonly runs: readonly Run[];
  /** For a negated attribution, that nothing was affirmed or denied; else empty. */
  readonly withheld: string;
  readonly relay: readonly string[];
  readonly status: string;
  readonly tags: readonly string[];
  /** Lines of the reader's note. */
  readonly note: readonly string[];
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly published: string;
  readonly savedAt: string;
  readonly paragraph: string;
  /** Leads to the words on the page; empty where the page has no address that a browser may open. */
  readonly address: string;
  /** The page's address as it stands, to be read. */
  readonly url: string;
}

/** What is to be said of a snippet. */
export function saidOf({ snippet, page }: SnippetWithPage, { t }: Translator): Said {
  const attribution = currentAttribution(snippet);
  const family = familyOf(attribution);
  const source = sourceName(snippet);
  return {
    id: snippet.id,
    family,
    source: source ?? t('source.unstated'),
    isStated: source !== null,
    kind: t(`kind.${attribution.kind}`),
    act: t(`family.${family}`),
    cue: cueText(snippet),
    claim: claimText(snippet),
    runs: runsOf(snippet),
    withheld: family === 'withheld' ? t('family.withheld.does') : '',
    relay: snippet.words.relay.map(plainText),
    status: t(`status.${snippet.status}`),
    tags: snippet.tags.map(plainText),
    note: snippet.note
      .split(/\r\n|[\r\n\u2028\u2029]/)
      .map(plainText)
      .filter(Boolean),
    title: plainText(page.title ?? ''),
    outlet: plainText(page.outlet ?? ''),
    author: plainText(page.author ?? ''),
    published: plainText(page.published ?? ''),
    savedAt: momentText(snippet.savedAt),
    paragraph: plainText(snippet.paragraph.text),
    address: isOpenable(page.url) ? addressAtQuote(page.url, snippet) : '',
    url: plainText(page.canonicalUrl ?? page.url),
  };
}

/** A moment to the minute, with the offset of its clock: `2026-11-23 15:34 +03:00`. What is none stays as it is. */
export function momentText(moment: string): string {
  const [, day, time, zone] = /^(\S+)T(\d\d:\d\d)[\d:.]*(Z|[+-][\d:]+)$/.exec(moment) ?? [];
  return day ? `${day} ${time} ${zone}` : plainText(moment);
}

/** Addresses of the web alone: a record that came from elsewhere may hold a script in the place of one. */
const isOpenable = (address: string) => /^https?:\/\/[^\s"'<>\\]+$/i.test(address);
