import { Dialog } from './Dialog';
import { useWords } from './words';

/** What takes long. */
export type Work =
  | 'exporting'
  | 'copying'
  | 'reading'
  | 'importing'
  | 'restoring'
  | 'editing'
  | 'emptying'
  | 'deleting';

/** What takes long, how far it has come, and the way to end it. */
export function WorkDialog(props: {
  what: Work;
  done: number;
  /** Null where it is not known. */
  all: number | null;
  onCancel: () => void;
}) {
  const { t, format } = useWords();
  const { done, all } = props;
  return (
    <Dialog title={t(`work.${props.what}`)} onClose={props.onCancel}>
      <progress
        aria-label={t(`work.${props.what}`)}
        {...(all === null ? {} : { value: Math.min(done, all), max: all })}
      />
      <p class="num quiet">{all === null ? format.number(done) : t('work.done', { done, all })}</p>
      <footer>
        <button type="button" class="btn btn-line" onClick={props.onCancel}>
          {t('work.cancel')}
        </button>
      </footer>
    </Dialog>
  );
}
