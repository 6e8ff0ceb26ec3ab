import { isolate } from '../i18n/bidi';
import type { Translator } from '../i18n/translator';
import { claimText, cueText } from './claim';
import { currentAttribution } from './current';
import { familyOf } from './display';
import { plainText, sourceName } from './names';
import type { PageDetails, Snippet } from './types';

/**
 * A claim with its reference as plain text of a few lines: who and by what verb, through whom, the words, the page.
 * Foreign strings are isolated, so that mixed lines keep their order wherever they are pasted.
 */
export function referenceText(
  snippet: Snippet,
  page: PageDetails,
  { t, format }: Translator,
): string {
  const name = sourceName(snippet);
  const relay = snippet.words.relay.map((who) => isolate(plainText(who)));
  const claim = claimText(snippet);
  const about = [
    page.title,
    page.outlet,
    page.author,
    page.published && format.day(page.published),
  ];
  return [
    t('copy.says', {
      source: name === null ? t('source.unstated') : isolate(name),
      act: t(`family.${familyOf(currentAttribution(snippet))}`),
      cue: isolate(cueText(snippet)),
    }),
    relay.length > 0 && t('copy.via', { relay: format.list(relay) }),
    claim && isolate(`«${claim}»`),
    about
      .filter((part) => part !== null && part !== '')
      .map((part) => isolate(plainText(String(part))))
      .join(' · '),
    page.canonicalUrl ?? page.url,
  ]
    .filter((line) => line !== false && line !== '')
    .join('\n');
}
