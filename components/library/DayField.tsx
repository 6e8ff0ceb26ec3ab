import { useId, useState } from 'preact/hooks';
import { typedDay } from '../../lib/search/typed-day';
import { useWords } from '../words';

/**
 * A day, shown as the reader writes days: the browser's own field knows neither their digits nor their calendar. It takes
 * any way of writing one, and says so where it is none.
 */
export function DayField(props: {
  label: string;
  /** `YYYY-MM-DD`; null where none is chosen. */
  day: string | null;
  onChange: (day: string | null) => void;
}) {
  const { t, format } = useWords();
  const id = useId();
  const [typed, setTyped] = useState<Typed | null>(null);
  const { day } = props;
  // What was typed over another day is done with, however that day came to be another.
  const current = typed?.over === day ? typed : null;
  const isBad = current?.isBad ?? false;
  const take = (text: string) => {
    const meant = text.trim() === '' ? null : typedDay(text);
    const isUnderstood = meant !== null || text.trim() === '';
    setTyped(isUnderstood ? null : { text, over: day, isBad: true });
    if (isUnderstood) props.onChange(meant);
  };
  const example = format.day(EXAMPLE, null);
  return (
    <>
      <label>
        <span>{props.label}</span>
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('facet.day.like', { example })}
          value={current?.text ?? (day === null ? '' : format.day(day, null))}
          aria-invalid={isBad}
          aria-describedby={isBad ? id : undefined}
          onInput={(event) =>
            setTyped({ text: event.currentTarget.value, over: day, isBad: false })
          }
          onChange={(event) => take(event.currentTarget.value)}
        />
      </label>
      {isBad && (
        <p id={id} class="bad" role="alert">
          {t('facet.day.bad', { example })}
        </p>
      )}
    </>
  );
}

/** What stands in a field and is not taken yet. */
interface Typed {
  readonly text: string;
  /** The day that is chosen meanwhile. */
  readonly over: string | null;
  readonly isBad: boolean;
}

/** A day that no one can take for another order of day and month. */
const EXAMPLE = '2026-04-27';
