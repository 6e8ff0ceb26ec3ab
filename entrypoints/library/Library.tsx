import { useSignalEffect } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { Toast } from '../../components/Toast';
import { InLanguage, useWords } from '../../components/words';
import { languageOf } from '../../lib/settings/settings';
import { currentWords, settings } from '../shared/settings-state';
import { dismiss, toast } from '../shared/toast-state';
import { work } from '../shared/work-state';
import { DetailColumn } from './DetailColumn';
import { dialog, filtersOpen } from './dialog-state';
import { Header } from './Header';
import { asked } from './import-actions';
import { answer, isBare } from './index-state';
import { onPageKey } from './keys';
import { ListColumn } from './ListColumn';
import { PicturesStrip } from './PicturesStrip';
import { Dialogs, FilterColumn } from './parts';
import { startSelection } from './selection-state';
import { openId } from './view-state';

startSelection();

/** The library page: what it can be narrowed by, the claims, and the one that is open. */
export function Library() {
  useSignalEffect(() => {
    document.title = currentWords().t('library.document');
  });
  useLayoutEffect(() => {
    document.addEventListener('keydown', onPageKey);
    return () => document.removeEventListener('keydown', onPageKey);
  }, []);
  return (
    <InLanguage language={languageOf(settings.value)} writing={settings.value}>
      <Columns />
    </InLanguage>
  );
}

function Columns() {
  const { t } = useWords();
  const looks = [
    'library',
    openId.value !== null && 'has-detail',
    filtersOpen.value && 'has-filters',
    isBare.value && 'is-bare',
  ];
  return (
    <div class={looks.filter(Boolean).join(' ')}>
      <h1 class="sr">{t('library.title')}</h1>
      <Header />
      <PicturesStrip />
      {!isBare.value && (answer.value ? <FilterColumn /> : <div class="filters" />)}
      <ListColumn />
      {!isBare.value && <DetailColumn />}
      {(dialog.value || asked.value || work.value) && <Dialogs />}
      <Toast message={toast.value} singleKeys={settings.value.singleKeys} onDone={dismiss} />
    </div>
  );
}
