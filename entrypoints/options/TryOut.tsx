import { useId, useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import type { Additions } from '../../lib/index';
import { Tried } from './Tried';

/** Any sentence, marked with the reader's cues and names as a page would be. */
export function TryOut({ additions }: { additions: Additions }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const id = useId();
  const sentence = text.replace(/\s+/g, ' ').trim();
  return (
    <section class="block" aria-labelledby="try">
      <h3 id="try">{t('options.own.try')}</h3>
      <label for={id}>{t('options.own.try.how')}</label>
      <span class="field area">
        <textarea
          id={id}
          rows={2}
          lang="ar"
          dir="rtl"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </span>
      {sentence !== '' && <Tried text={sentence} additions={additions} listed />}
    </section>
  );
}
