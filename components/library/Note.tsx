import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

/**
 * The reader's note. It is kept when the field is left or goes, and Escape puts back what was there. What could not be kept
 * stays in the field, and says so.
 */
export function Note(props: {
  note: string;
  /** What was written and could not be kept. */
  unsaved: string | undefined;
  onChange: (note: string) => void;
  /** Gives up what could not be kept. */
  onForget: () => void;
}) {
  const { t } = useWords();
  const shown = props.unsaved ?? props.note;
  const [text, setText] = useState(shown);
  const before = useRef(shown);
  // What was typed since stays, whichever note comes in: it may be the one that was kept a word ago.
  useEffect(() => {
    const untouched = before.current;
    before.current = shown;
    setText((now) => (now === untouched ? shown : now));
  }, [shown]);
  const left = useRef(() => {});
  left.current = () => {
    if (text !== shown) props.onChange(text);
  };
  // Back leads to another claim from within the field, which is not left by that in every browser.
  useLayoutEffect(() => () => left.current(), []);
  const isKept = text === shown;
  useEffect(() => {
    if (isKept) return undefined;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isKept]);
  return (
    <>
      <textarea
        id="detail-note"
        class="note"
        dir="auto"
        rows={Math.min(8, Math.max(2, text.split('\n').length))}
        value={text}
        placeholder={t('detail.note.add')}
        aria-label={t('detail.note')}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => text !== props.note && props.onChange(text)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setText(props.note);
          props.onForget();
        }}
      />
      {props.unsaved !== undefined && (
        <p class="small unsaved">
          {t('detail.note.unsaved')}{' '}
          <button type="button" class="btn btn-line" onClick={() => props.onChange(text)}>
            {t('detail.note.again')}
          </button>
        </p>
      )}
    </>
  );
}
