import { useId, useState } from 'preact/hooks';
import { Dialog } from '../../components/Dialog';
import { useWords } from '../../components/words';
import { plainText } from '../../lib/snippets/names';

/** Asks before everything is deleted: a word has to be typed, and a file is offered first. */
export function DeleteDialog(props: {
  saved: number;
  backups: number;
  onExport: () => void;
  onDelete: () => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const id = useId();
  const word = t('options.delete.word');
  const isSure = plainText(typed).toLowerCase() === word.toLowerCase();
  return (
    <Dialog title={t('options.delete.title')} onClose={props.onClose}>
      <p>
        {t('options.delete.saved', { count: props.saved })}{' '}
        {t('options.data.backups', { count: props.backups })}
      </p>
      <p>{t('options.delete.text')}</p>
      {props.saved > 0 && (
        <p class="line">
          <button type="button" class="btn btn-line" onClick={props.onExport}>
            {t('options.delete.export')}
          </button>
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isSure) props.onDelete();
        }}
      >
        <label for={id} class="wide">
          {t('options.delete.type', { word })}
        </label>
        <span class="field">
          <input
            id={id}
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </span>
        <footer class="wide">
          <button type="button" class="btn btn-main" onClick={props.onClose}>
            {t('confirm.no')}
          </button>
          <button type="submit" class="btn danger" disabled={!isSure}>
            {t('options.delete.yes')}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
