import { Upload } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { Icon } from '../../components/Icon';
import { useWords } from '../../components/words';
import { backups, readBackups, restoreFrom } from './backups-state';
import { chooseFile } from './import-actions';
import { answer, isEmptyLibrary, news } from './index-state';
import { Unreadable } from './Unreadable';
import { showAll, view } from './view-state';

/** Why the list is empty, and what to do. */
export function NothingShown() {
  const { t } = useWords();
  const { state, code } = news.value;
  if (state === 'failed' && code !== null) return <Unreadable code={code} />;
  if (!answer.value) return <EmptyState text={t('library.opening')} />;
  if (view.value.shelf === 'trash' && isEmptyLibrary.value)
    return <EmptyState thread title={t('empty.trash')} text={t('empty.trash.how')} />;
  if (isEmptyLibrary.value)
    return (
      <EmptyState thread title={t('saved.none')} text={t('empty.library.how')}>
        <p class="row">
          <button type="button" class="btn btn-line" onClick={chooseFile}>
            <Icon of={Upload} />
            {t('empty.library.import')}
          </button>
          <NewestBackup />
        </p>
      </EmptyState>
    );
  return (
    <EmptyState title={t('empty.match')} text={t('empty.match.how')}>
      <p class="row">
        <button type="button" class="btn btn-line" onClick={showAll}>
          {t('empty.match.clear')}
        </button>
      </p>
    </EmptyState>
  );
}

/** Where nothing is saved but a copy holds something, the way back stands in sight. */
function NewestBackup() {
  const { t, format } = useWords();
  useEffect(() => {
    void readBackups({ quietly: true });
  }, []);
  const [newest] = backups.value ?? [];
  if (!newest || newest.snippets === 0) return null;
  return (
    <button type="button" class="btn" onClick={() => restoreFrom(newest)}>
      {t('backups.restore')}: {format.day(newest.madeAt)} ({format.number(newest.snippets)})
    </button>
  );
}
