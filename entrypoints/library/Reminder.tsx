import { useWords } from '../../components/words';
import { restoreFrom } from './backups-state';
import { isBare } from './index-state';
import { copyBefore, hideCopyBefore, hideReminder, isReminded } from './reminder-state';
import { exportExtent } from './take-actions';

/**
 * What the reader should not miss: a copy that holds more than a library which was begun anew (an empty one says so in
 * its own place), or else that no file is kept outside the browser. It stands under the list, whose rows do not move when
 * it comes.
 */
export function Reminder() {
  if (copyBefore.value && !isBare.value) return <CopyBefore />;
  return isReminded.value ? <KeepFile /> : null;
}

function CopyBefore() {
  const { t, format } = useWords();
  const copy = copyBefore.value;
  if (!copy) return null;
  const restore = () => {
    hideCopyBefore();
    void restoreFrom(copy);
  };
  return (
    <div class="reminder" role="status">
      <p class="grow">{t('reminder.copy', { day: format.day(copy.madeAt) })}</p>
      <button type="button" class="btn btn-line" onClick={restore}>
        {t('backups.restore')}
      </button>
      <button type="button" class="btn" onClick={hideCopyBefore}>
        {t('reminder.later')}
      </button>
    </div>
  );
}

function KeepFile() {
  const { t } = useWords();
  return (
    <div class="reminder">
      <p class="grow">{t('reminder.text')}</p>
      <button type="button" class="btn btn-line" onClick={() => exportExtent('json', 'all', {})}>
        {t('reminder.go')}
      </button>
      <button type="button" class="btn" onClick={hideReminder}>
        {t('reminder.later')}
      </button>
    </div>
  );
}
