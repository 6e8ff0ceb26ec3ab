import { Dialog } from '../Dialog';
import { useWords } from '../words';

/** Asks before what cannot be taken back; the safe answer is the plain one. */
export function EmptyTrashDialog(props: {
  count: number;
  onEmpty: () => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  return (
    <Dialog title={t('confirm.empty')} onClose={props.onClose}>
      <p>{t('confirm.empty.text', { count: props.count })}</p>
      <footer>
        <button type="button" class="btn btn-main" onClick={props.onClose}>
          {t('confirm.no')}
        </button>
        <button type="button" class="btn danger" onClick={props.onEmpty}>
          {t('confirm.empty.yes')}
        </button>
      </footer>
    </Dialog>
  );
}
