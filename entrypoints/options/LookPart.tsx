import { Radios } from '../../components/Radios';
import { Switch } from '../../components/Switch';
import { useWords } from '../../components/words';
import { INTENSITIES, PALETTES } from '../../lib/settings/settings';
import { settings } from '../shared/settings-state';
import { choose } from './options-state';
import { PREVIEW_TEXT } from './preview-text';
import { Tried } from './Tried';

const NONE = {};
/** Firefox prints no painted mark at all. */
const PRINTS_MARKS = !CSS.supports('-moz-orient', 'inline');

/** How marks look, seen at once on a text of our own. */
export function LookPart() {
  const { t } = useWords();
  const { intensity, palette, printed } = settings.value;
  return (
    <section aria-labelledby="look">
      <h2 id="look">{t('options.look')}</h2>
      <div class="block pair">
        <Radios
          legend={t('options.intensity')}
          value={intensity}
          options={INTENSITIES.map((value) => ({
            value,
            name: t(`options.intensity.${value}`),
            note: t(`options.intensity.${value}.note`),
          }))}
          onChoose={(value) => choose({ intensity: value })}
        />
        <Radios
          legend={t('options.palette')}
          value={palette}
          options={PALETTES.map((value) => ({
            value,
            name: t(`options.palette.${value}`),
            note: t(`options.palette.${value}.note`),
          }))}
          onChoose={(value) => choose({ palette: value })}
        />
      </div>
      <Tried text={PREVIEW_TEXT} additions={NONE} />
      <div class="block line">
        {PRINTS_MARKS && (
          <Switch
            label={t('options.printed')}
            on={printed}
            onChange={(on) => choose({ printed: on })}
          />
        )}
        <p class="wide">{t(PRINTS_MARKS ? 'options.printed.how' : 'options.printed.not')}</p>
      </div>
    </section>
  );
}
