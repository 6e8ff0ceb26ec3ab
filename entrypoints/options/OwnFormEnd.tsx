import { useWords } from '../../components/words';

/** How a form for an own word or name ends: it is kept, or left. */
export function OwnFormEnd(props: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <footer class="row">
      <button type="submit" class="btn btn-main">
        {t('options.own.save')}
      </button>
      <button type="button" class="btn" onClick={props.onClose}>
        {t('work.cancel')}
      </button>
    </footer>
  );
}
