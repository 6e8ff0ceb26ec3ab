import { useWords } from '../../components/words';
import { hideReminder, isReminded } from './reminder-state';
import { exportExtent } from './take-actions';

/** Reminds the reader to keep a file outside the browser. */
export function Reminder() {
  const { t } = useWords();
  if (!isReminded.value) return null;
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
