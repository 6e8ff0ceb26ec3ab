import { History } from 'lucide-preact';
import { Dialog } from '../Dialog';
import { Icon } from '../Icon';
import { useWords } from '../words';

/** A local copy of the library, as it is listed. */
export interface BackupShown {
  readonly id: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly snippets: number;
  /** What was corrected on pages could not be read when it was made. */
  readonly withoutCorrections?: true;
}

/** The local copies, the newest first, each with a preview of what bringing it back would do. */
export function BackupsDialog(props: {
  /** Null while they are read. */
  backups: readonly BackupShown[] | null;
  onRestore: (backup: BackupShown) => void;
  onMake: () => void;
  onClose: () => void;
}) {
  const { t, format } = useWords();
  const { backups } = props;
  const days = backups?.map(({ madeAt }) => format.day(madeAt)) ?? [];
  /** The day, with the hour where more than one was made on it. */
  const whenOf = ({ madeAt }: BackupShown) => {
    const day = format.day(madeAt);
    const isAlone = days.filter((other) => other === day).length < 2;
    return isAlone ? day : `${day} ${format.time(madeAt)}`;
  };
  return (
    <Dialog title={t('backups.title')} onClose={props.onClose}>
      <p class="quiet">{t('backups.how')}</p>
      {backups === null && <p>{t('backups.loading')}</p>}
      {backups?.length === 0 && <p>{t('backups.none')}</p>}
      {backups !== null && backups.length > 0 && (
        <ul class="backups">
          {backups.map((backup) => (
            <li key={backup.id}>
              <Icon of={History} />
              <span>{whenOf(backup)}</span>
              <span class="faint grow">{t('group.count', { count: backup.snippets })}</span>
              <button
                type="button"
                class="btn small"
                aria-label={`${t('backups.restore')}: ${whenOf(backup)}`}
                onClick={() => props.onRestore(backup)}
              >
                {t('backups.restore')}
              </button>
              {backup.withoutCorrections && <small>{t('backups.uncorrected')}</small>}
            </li>
          ))}
        </ul>
      )}
      <footer>
        <button type="button" class="btn btn-line" onClick={props.onMake}>
          {t('backups.make')}
        </button>
        <button type="button" class="btn" onClick={props.onClose}>
          {t('backups.close')}
        </button>
      </footer>
    </Dialog>
  );
}
