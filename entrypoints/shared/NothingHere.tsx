import { CopyDetails } from '../../components/CopyDetails';
import { EmptyState, NothingBecause, PrivacyPromise } from '../../components/EmptyState';
import { hostOf } from '../../components/host';
import { useWords } from '../../components/words';
import { failureWords } from '../../lib/i18n/engine-words';
import { later } from './later';
import { page } from './page-state';
import { detailsOf } from './toast-state';

/** The list of news sites, which it counts, is not needed where the page may be read. */
const Asked = later(async () => (await import('./Asked')).Asked);

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
