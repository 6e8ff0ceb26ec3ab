import type { PlainKey } from '../lib/i18n/catalogue';
import { Dialog } from './Dialog';
import { useWords } from './words';

/** The name of something that a single key does, as the catalogues have it. */
type KeyName = PlainKey extends infer Name
  ? Name extends `keys.${infer Rest}`
    ? Rest
    : never
  : never;

/** What is done, and the keys that do it; `…` stands for all between two. */
export type KeyRow = readonly [name: KeyName, ...keys: readonly string[]];

/** A dialog with a row for everything that single keys do. */
export function KeyTable(props: { rows: readonly KeyRow[]; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('keys.title')} onClose={props.onClose}>
      <dl class="keys">
        {props.rows.map(([name, ...keys]) => (
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
