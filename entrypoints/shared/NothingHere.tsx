import { AskHere } from '../../components/AskHere';
import { CopyDetails } from '../../components/CopyDetails';
import { EmptyState, NothingBecause, PrivacyPromise } from '../../components/EmptyState';
import { hostOf } from '../../components/host';
import { useWords } from '../../components/words';
import { allowNewsSites, allowSite } from '../../lib/app/sites/allow';
import type { AskedPlace } from '../../lib/app/sites/current';
import { failureWords } from '../../lib/i18n/engine-words';
import { NEWS_SITE_COUNT } from '../../lib/sites/news';
import { page, readAllowed, readOnce } from './page-state';
import { detailsOf } from './toast-state';

/** Why there is nothing to show of the page, and what to do. */
export function NothingHere({ inPanel = false }: { inPanel?: boolean }) {
  const words = useWords();
  const { t } = words;
  const state = page.value;
  if (state.state === 'busy') return <EmptyState text={t('busy.reading')} />;
  if (state.state === 'asked') return <Asked place={state.place} inPanel={inPanel} />;
  if (state.state === 'unreadable')
    return <NothingBecause why={state.why} host="" words={0} paragraphs={0} />;
  if (state.state === 'failed')
    return (
      <EmptyState title={t('nothing.unreadable')} text={failureWords(words, state.code)}>
        <CopyDetails {...detailsOf(state.code)} />
        <PrivacyPromise />
      </EmptyState>
    );
  const { reading } = state.current;
  return (
    <NothingBecause
      why={reading.nothing ?? 'no-attribution'}
      host={hostOf(reading.page.url)}
      words={reading.words}
      paragraphs={reading.paragraphs.length}
    />
  );
}

/** Where Isnad may read, while it may not read here. */
function Asked({ place, inPanel }: { place: AskedPlace; inPanel: boolean }) {
  const { tabId, site, isOff } = place;
  return (
    <AskHere
      site={site}
      isOff={isOff}
      newsSites={NEWS_SITE_COUNT}
      newsList="/options.html#news"
      onPage={() => readOnce(tabId, inPanel)}
      onSite={() => site !== null && readAllowed(allowSite(site))}
      onNews={() => readAllowed(allowNewsSites())}
    />
  );
}
