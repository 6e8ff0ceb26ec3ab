import { Keys } from '../../components/Keys';
import { useWords } from '../../components/words';
import { keys } from './keys-state';

/** The browser's commands with their keys as they are bound, a row of a description list each. */
export function BoundKeys() {
  const { t } = useWords();
  return (
    <>
      {keys.value.map(({ name, keys: bound }) => (
        <div key={name}>
          <dt>{t(`command.${name}`)}</dt>
          <dd>
            {bound === '' ? <span class="faint">{t('keys.none')}</span> : <Keys of={bound} />}
          </dd>
        </div>
      ))}
    </>
  );
}
