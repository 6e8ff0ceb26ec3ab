import { isolate } from '../lib/i18n/bidi';
import type { Translator } from '../lib/i18n/translator';
import { plainText } from '../lib/snippets/names';

/** A saved snippet that makes the same claim as the one that has just been saved. */
export interface ClaimedBefore {
  readonly pageId: string;
  /** Null where nobody is named. */
  readonly source: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
}

/**
 * Says that a claim was saved before: how often, by whom, and where; another page before the one at hand.
 * @param pageId id of the page that the claim was saved from now
 */
export function claimedWords(
  { t }: Pick<Translator, 't'>,
  claims: readonly ClaimedBefore[],
  pageId: string,
): string {
  const told = claims.find((claim) => claim.pageId !== pageId) ?? claims[0];
  if (told === undefined) return '';
  const name = told.source === null ? '' : plainText(told.source);
  const source = name === '' ? t('source.unstated') : isolate(name);
  const place = told.pageId === pageId ? t('card.chain.this-page') : isolate(placeOf(told));
  return t('card.claimed', { count: claims.length, source, place });
}

/** An id of a page begins with its host. */
const placeOf = ({ outlet, title, pageId }: ClaimedBefore) =>
  plainText(outlet ?? title ?? '') || (pageId.split('/')[0] ?? pageId);
