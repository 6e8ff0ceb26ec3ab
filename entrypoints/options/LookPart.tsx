import { Radios } from '../../components/Radios';
import { useWords } from '../../components/words';
import { INTENSITIES, PALETTES } from '../../lib/settings/settings';
import { settings } from '../shared/settings-state';
import { choose } from './options-state';
import { PREVIEW_TEXT } from './preview-text';
import { Tried } from './Tried';

const NONE = {};

/** How marks look, seen at once on a text of our own. */
export function LookPart() {
  const { t } = useWords();
  const { intensity, palette } = settings.value;
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
    </section>
  );
}
