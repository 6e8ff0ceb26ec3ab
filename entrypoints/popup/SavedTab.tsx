import { useEffect } from 'preact/hooks';
import { CopyDetails } from '../../components/CopyDetails';
import { EmptyState } from '../../components/EmptyState';
import { ExportMenu } from '../../components/ExportMenu';
import { LibraryLink } from '../../components/LibraryLink';
import { PageText } from '../../components/PageText';
import { SavedList } from '../../components/SavedList';
import { SearchField } from '../../components/SearchField';
import { WorkDialog } from '../../components/WorkDialog';
import { useWords } from '../../components/words';
import { FORMATS, type FormatId } from '../../lib/export';
import { failureWords } from '../../lib/i18n/engine-words';
import { settings } from '../shared/settings-state';
import { detailsOf } from '../shared/toast-state';
import { work } from '../shared/work-state';
import {
  exportable,
  exportShown,
  hits,
  query,
  remove,
  saved,
  search,
  showMore,
  startSaved,
  total,
} from './saved-state';

const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];

/** What is saved, newest first, and the search in it. */
export function SavedTab() {
  const { t } = useWords();
  useEffect(startSaved, []);
  return (
    <>
      <div class="pop-body" role="tabpanel" id="panel-saved" aria-labelledby="tab-saved">
        <div class="pop-search">
          <SearchField
            singleKeys={settings.value.singleKeys}
            value={query.value}
            placeholder={t('saved.search', { count: total.value })}
            onChange={search}
          />
        </div>
        <Content />
      </div>
      {exportable.value && (
        <footer class="pop-foot">
          <ExportMenu
            formats={FORMAT_IDS}
            label={t('action.export')}
            upwards
            onExport={exportShown}
          />
          <span class="grow" />
          <LibraryLink query={query.value} />
        </footer>
      )}
      {work.value && <WorkDialog {...work.value} onCancel={work.value.cancel} />}
    </>
  );
}

function Content() {
  const words = useWords();
  const { t, parts } = words;
  const state = saved.value;
  if (state.state === 'busy') return <EmptyState text={t('busy.saved')} />;
  if (state.state === 'failed')
    return (
      <EmptyState title={t('saved.unreadable')} text={failureWords(words, state.code)}>
        <CopyDetails {...detailsOf(state.code)} />
      </EmptyState>
    );
  if (state.items.length === 0 && state.query === '')
    return <EmptyState title={t('saved.none')} text={t('saved.none.how')} />;
  if (state.items.length === 0)
    return (
      <EmptyState
        title={parts('saved.no-match', { query: <PageText text={state.query} /> })}
        text={t('saved.no-match.how')}
      />
    );
  return (
    <div class="pop-list" tabIndex={-1}>
      <p class="sr" role="status">
        {state.query !== '' && t('saved.found', { count: state.items.length })}
      </p>
      <SavedList items={state.items} hits={hits.value} onDelete={remove} />
      {state.more && (
        <button type="button" class="btn small quiet" onClick={showMore}>
          {t('action.show-more')}
        </button>
      )}
    </div>
  );
}
