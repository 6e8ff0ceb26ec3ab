import { Check, Minus } from 'lucide-preact';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { Changes } from '../Changes';
import { hostOf } from '../host';
import { Icon } from '../Icon';
import { type HitFinder, Marked } from '../Marked';
import { Machine, PageText } from '../PageText';
import { STATE_SIGNS } from '../state-signs';
import { useWords } from '../words';

/** Where a claim is from, when it was saved, and what holds it in its place. */
export function Facts(props: { item: SnippetWithPage; hits: HitFinder | undefined }) {
  const { t, format } = useWords();
  const { item, hits } = props;
  const { snippet, page } = item;
  return (
    <dl class="facts">
      <dt>{t('detail.article')}</dt>
      <dd>
        <Marked text={page.title ?? hostOf(page.url)} hits={hits} />
      </dd>
      <dt>{t('detail.outlet')}</dt>
      <dd>
        {page.outlet !== null && <Marked text={page.outlet} hits={hits} />}{' '}
        <Machine text={hostOf(page.url)} class="faint" />
      </dd>
      {page.author !== null && (
        <>
          <dt>{t('detail.author')}</dt>
          <dd>
            <PageText text={page.author} />
          </dd>
        </>
      )}
      {page.published !== null && (
        <>
          <dt>{t('detail.published')}</dt>
          <dd>
            <bdi>{format.day(page.published)}</bdi>
          </dd>
        </>
      )}
      <dt>{t('detail.saved')}</dt>
      <dd>{format.day(snippet.savedAt)}</dd>
      <OnPage item={item} />
      <dt>{t('detail.hash')}</dt>
      <dd>
        {snippet.textHash === null ? (
          <span class="faint">{t('detail.hash.none')}</span>
        ) : (
          <Machine text={shortened(snippet.textHash)} class="mono faint" />
        )}
      </dd>
      <dt>{t('detail.found-by')}</dt>
      <dd>
        {snippet.by === 'reader' ? (
          t('detail.found-by.reader')
        ) : (
          <bdi>{t('detail.found-by.engine', { version: snippet.engine })}</bdi>
        )}
      </dd>
    </dl>
  );
}

/** What was found when the page was last looked at, and the state of each thing that points at the words. */
function OnPage({ item: { snippet } }: { item: SnippetWithPage }) {
  const { t, format } = useWords();
  const { seen, selectors } = snippet;
  const { position } = selectors;
  const state = seen?.state ?? 'unseen';
  const sign = state === 'found' ? Check : Minus;
  const isThere = seen?.start === undefined ? null : seen.start === position.start;
  return (
    <>
      <dt>{t('detail.page')}</dt>
      <dd>
        <Icon of={STATE_SIGNS[state]} />{' '}
        {seen === null
          ? t('state.unseen')
          : t('detail.page.at', { state: t(`state.${state}`), day: format.day(seen.at) })}
        <Changes changes={seen?.changes ?? []} />
        <ul class="selectors">
          <li>
            {seen !== null && <Icon of={sign} />} {t('detail.page.quote')}
          </li>
          <li>
            {isThere !== null && <Icon of={isThere ? Check : Minus} />} {t('detail.page.position')}{' '}
            <Machine
              text={t('detail.page.units', { start: position.start, end: position.end })}
              class="faint num"
            />
            {isThere === false && seen?.start !== undefined && (
              <> {t('detail.page.moved', { start: seen.start })}</>
            )}
          </li>
        </ul>
      </dd>
    </>
  );
}

const shortened = (hash: string) => `${hash.slice(0, 4)}…${hash.slice(-4)}`;
