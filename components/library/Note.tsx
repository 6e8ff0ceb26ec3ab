import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words';

/** The reader's note. It is kept when the field is left, and Escape puts back what was there. */
export function Note(props: { note: string; onChange: (note: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState(props.note);
  useEffect(() => setText(props.note), [props.note]);
  return (
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
      }}
    />
  );
}
