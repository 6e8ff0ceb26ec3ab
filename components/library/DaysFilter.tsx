import { useState } from 'preact/hooks';
import type { MonthCount } from '../../lib/search/index/answer';
import { type Days, NO_FILTERS } from '../../lib/search/view';
import { daysOfMonth, holdsMonth } from '../../lib/summary/pictures';
import { useWords } from '../words';
import { DayField } from './DayField';

/** How many months stand open; as many again come with each press. */
const AT_ONCE = 6;

/** From one day to another, where an empty field leaves its end open; or a month, each with how many claims it would leave. */
export function DaysFilter(props: {
  name: 'published' | 'saved';
  days: Days;
  /** The oldest first. */
  months: readonly MonthCount[];
  onChange: (days: Days) => void;
}) {
  const { t, format } = useWords();
  const { name, days, months, onChange } = props;
  const [limit, setLimit] = useState(AT_ONCE);
  const rest = months.length - limit;
  return (
    <fieldset class="days">
      <legend>{t(`facet.${name}`)}</legend>
      {(['from', 'to'] as const).map((end) => (
        <DayField
          key={end}
          label={t(`facet.${end}`)}
          day={days[end]}
          onChange={(day) => onChange({ ...days, [end]: day })}
        />
      ))}
      {months
        .slice(-limit)
        .toReversed()
        .map(({ month, count }) => {
          const isChosen = holdsMonth(days, month);
          return (
            <button
              key={month}
              type="button"
              class="facet-month"
              aria-pressed={isChosen}
              onClick={() => onChange(isChosen ? NO_FILTERS[name] : daysOfMonth(month))}
            >
              <span class="name">{format.month(month)}</span>{' '}
              <span class="num">{format.number(count)}</span>
            </button>
          );
        })}
      {rest > 0 && (
        <button
          type="button"
          class="btn small quiet facet-more"
          onClick={() => setLimit(limit + 2 * AT_ONCE)}
        >
          {t('facet.more', { count: rest })}
        </button>
      )}
    </fieldset>
  );
}
