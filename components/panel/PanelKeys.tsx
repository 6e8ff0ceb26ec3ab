import { Dialog } from '../Dialog';
import { useWords } from '../words';

const KEYS = [
  ['next', 'J', 'K'],
  ['open', 'Enter'],
  ['save', 'S'],
  ['copy', 'C'],
  ['correct', 'E'],
  ['why', 'W'],
  ['undo', 'Z'],
  ['help', '?'],
] as const;

/** Every key of the panel. */
export function PanelKeys(props: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('keys.title')} onClose={props.onClose}>
      <dl class="keys">
        {KEYS.map(([name, ...keys]) => (
          <div key={name}>
            <dt>{t(`keys.${name}`)}</dt>
            <dd class="ltr">
              {keys.map((key) => (
                <kbd key={key} class="key">
                  {key}
                </kbd>
              ))}
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
