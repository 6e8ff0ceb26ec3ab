import { Upload } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { Icon } from '../../components/Icon';
import { useWords } from '../../components/words';
import { backups, readBackups, restoreFrom } from './backups-state';
import { chooseFile } from './import-actions';
import { answer, isBare, isTrashEmpty, news } from './index-state';
import { Unreadable } from './Unreadable';
import { showAll, showShelf, view } from './view-state';

/** Why the list is empty, and what to do. */
export function NothingShown() {
  const { t } = useWords();
  const { state, code } = news.value;
  if (state === 'failed' && code !== null) return <Unreadable code={code} />;
  if (!answer.value || answer.value.isPartial) return <EmptyState text={t('library.opening')} />;
  const inTrash = view.value.shelf === 'trash';
  if (inTrash && isBare.value)
    return <EmptyState thread title={t('empty.trash')} text={t('empty.trash.how')} />;
  if (isBare.value) return <NothingSaved />;
  return (
    <EmptyState title={t('empty.match')} text={t('empty.match.how')}>
      <p class="row">
        <button type="button" class="btn btn-line" onClick={showAll}>
          {t(inTrash ? 'empty.match.clear.trash' : 'empty.match.clear')}
        </button>
      </p>
    </EmptyState>
  );
}

/**
 * Nothing is saved. Where all of it is in the trash, that is said. Where nothing is there either and a copy holds something,
 * that is said with the way back: a browser that finds a database damaged begins a new one and tells nobody.
 */
function NothingSaved() {
  const { t, format } = useWords();
  useEffect(() => {
    void readBackups({ quietly: true });
  }, []);
  const [newest] = backups.value ?? [];
  const copy = newest && newest.snippets > 0 ? newest : null;
  if (!isTrashEmpty.value) return <AllInTrash />;
  return (
    <EmptyState
      thread
      title={t(copy ? 'empty.copy' : 'saved.none')}
      text={t(copy ? 'empty.copy.how' : 'empty.library.how')}
    >
      <p class="row">
        {!copy && (
          <a class="btn btn-main" href="/welcome.html#read">
            {t('empty.library.sample')}
          </a>
        )}
        {copy && (
          <button type="button" class="btn btn-line" onClick={() => restoreFrom(copy)}>
            {t('backups.restore')}: {format.day(copy.madeAt)} ({format.number(copy.snippets)})
          </button>
        )}
        <button type="button" class={copy ? 'btn' : 'btn btn-line'} onClick={chooseFile}>
          <Icon of={Upload} />
          {t('empty.library.import')}
        </button>
      </p>
    </EmptyState>
  );
}

function AllInTrash() {
  const { t } = useWords();
  return (
    <EmptyState thread title={t('empty.trashed')} text={t('empty.trashed.how')}>
      <p class="row">
        <button type="button" class="btn btn-line" onClick={() => showShelf('trash')}>
          {t('library.trash')}
        </button>
      </p>
    </EmptyState>
  );
}
