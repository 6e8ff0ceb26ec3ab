import { Dialog } from '../Dialog';
import { useWords } from '../words';

const KEYS = [
  ['next', 'J', 'K'],
  ['open', 'Enter'],
  ['select', 'X'],
  ['search', '/'],
  ['status', '1', '…', '6'],
  ['note', 'N'],
  ['tags', 'T'],
  ['correct', 'E'],
  ['copy', 'C'],
  ['trash', 'Del'],
  ['undo', 'Z'],
  ['escape', 'Esc'],
  ['help', '?'],
] as const;

/** Every key of the library. */
export function KeysDialog(props: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('keys.title')} onClose={props.onClose}>
      <dl class="keys">
        {KEYS.map(([name, ...keys]) => (
          <div key={name}>
            <dt>{t(`keys.${name}`)}</dt>
            <dd class="ltr">
              {keys.map((key) =>
                key === '…' ? (
                  ' … '
                ) : (
                  <kbd key={key} class="key">
                    {key}
                  </kbd>
                ),
              )}
            </dd>
          </div>
        ))}
      </dl>
      <footer>
        <button type="button" class="btn btn-line" onClick={props.onClose}>
          {t('action.close')}
        </button>
      </footer>
    </Dialog>
  );
}
