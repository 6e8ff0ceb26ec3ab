import type { Days } from '../../lib/search/view';
import { useWords } from '../words';

/** From one day to another; an empty field leaves its end open. */
export function DaysFilter(props: {
  name: 'published' | 'saved';
  days: Days;
  onChange: (days: Days) => void;
}) {
  const { t } = useWords();
  const { name, days, onChange } = props;
  return (
    <fieldset class="days">
      <legend>{t(`facet.${name}`)}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{t(`facet.${end}`)}</span>
          <input
            type="date"
            value={days[end] ?? ''}
            onChange={(event) => onChange({ ...days, [end]: event.currentTarget.value || null })}
          />
        </label>
      ))}
    </fieldset>
  );
}
