import { useEffect } from 'preact/hooks';
import { CopyDetails } from '../../components/CopyDetails';
import { EmptyState } from '../../components/EmptyState';
import { useWords } from '../../components/words';
import { failureWords } from '../../lib/i18n/engine-words';
import { detailsOf } from '../shared/toast-state';
import { backups, download, readBackups } from './backups-state';

/** The library cannot be read: why, and what can be done, with the newest copy as a file for whoever needs it now. */
export function Unreadable({ code }: { code: string }) {
  const words = useWords();
  const { t, format } = words;
  useEffect(() => {
    void readBackups({ quietly: true });
  }, []);
  const [newest] = backups.value ?? [];
  return (
    <EmptyState title={t('saved.unreadable')} text={failureWords(words, code)}>
      <p class="row">
        {code !== 'closed' && <TryAgain />}
        {code !== 'closed' && <CopyDetails {...detailsOf(code)} />}
        {newest && (
          <button type="button" class="btn" onClick={() => download(newest)}>
            {t('unreadable.backup', { day: format.day(newest.madeAt) })}
          </button>
        )}
      </p>
    </EmptyState>
  );
}

/** The list stands there, but nothing new comes into it. */
export function Unfollowed({ code }: { code: string }) {
  const words = useWords();
  return (
    <div class="reminder" role="alert">
      <p class="grow">{failureWords(words, code)}</p>
      <TryAgain />
    </div>
  );
}

function TryAgain() {
  const { t } = useWords();
  return (
    <button type="button" class="btn btn-line" onClick={() => location.reload()}>
      {t('unreadable.again')}
    </button>
  );
}
