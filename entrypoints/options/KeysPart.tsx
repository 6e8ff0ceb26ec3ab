import { Switch } from '../../components/Switch';
import { useWords } from '../../components/words';
import { openKeySettings } from '../../lib/app/shortcuts';
import { BoundKeys } from '../shared/BoundKeys';
import { settings } from '../shared/settings-state';
import { choose } from './options-state';

/** The keys as the browser has bound them, where they are bound, and the single letters of card and library. */
export function KeysPart() {
  const { t } = useWords();
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('options.keys')}</h2>
      <p>{t('options.keys.how')}</p>
      <dl class="block bound">
        <BoundKeys />
      </dl>
      <p class="line">
        <button type="button" class="btn btn-line" onClick={openKeySettings}>
          {t('options.keys.change')}
        </button>
      </p>
      <div class="block line">
        <Switch
          label={t('options.keys.single')}
          on={settings.value.singleKeys}
          onChange={(on) => choose({ singleKeys: on })}
        />
        <p class="wide">{t('options.keys.single.how')}</p>
      </div>
    </section>
  );
}
