import { Dialog } from './Dialog';
import { useWords } from './words';

/** What takes long. */
export type Work =
  | 'exporting'
  | 'copying'
  | 'unpacking'
  | 'reading'
  | 'importing'
  | 'restoring'
  | 'editing'
  | 'emptying'
  | 'deleting';

/** What takes long, how far it has come, and the way to end it; or how far what was done is still to be taken back. */
export function WorkDialog(props: {
  what: Work;
  done: number;
  /** Null where it is not known. */
  all: number | null;
  /** Null where nobody can end it. */
  onCancel: (() => void) | null;
  /** Whether what was done is being taken back. */
  isTakenBack: boolean;
}) {
  const { t, format } = useWords();
  const { done, all, onCancel } = props;
  const title = t(props.isTakenBack ? 'work.ending' : `work.${props.what}`);
  return (
    // Another dialog: its title has the focus, and is read, when the button that had it is gone.
    <Dialog key={`${title} ${onCancel !== null}`} title={title} onClose={() => onCancel?.()}>
      <progress
        aria-label={title}
        {...(all === null ? {} : { value: Math.min(done, all), max: all })}
      />
      <p class="num quiet">{all === null ? format.number(done) : t('work.done', { done, all })}</p>
      {onCancel && (
        <footer>
          <button type="button" class="btn btn-line" onClick={onCancel}>
            {t('work.cancel')}
          </button>
        </footer>
      )}
    </Dialog>
  );
}
