import { useEffect, useRef, useState } from 'preact/hooks';
import { PageText } from '../../components/PageText';
import { useWords } from '../../components/words';
import { createTrial, type Trial } from '../../lib/app/reading/trial';
import type { Attribution } from '../../lib/core/types';
import type { Additions } from '../../lib/index';
import { settings } from '../shared/settings-state';

/** A text marked as a page would be, with these cues and names; what is found is listed where that is asked for. */
export function Tried(props: { text: string; additions: Additions; listed?: boolean }) {
  const { text, additions } = props;
  const { intensity, palette, printed } = settings.value;
  const paragraph = useRef<HTMLParagraphElement>(null);
  const trial = useRef<Trial | null>(null);
  const [found, setFound] = useState<readonly Attribution[]>([]);
  useEffect(() => {
    if (paragraph.current === null) return;
    trial.current = createTrial(paragraph.current);
    return () => trial.current?.stop();
  }, []);
  useEffect(() => {
    setFound(trial.current?.show(additions, { intensity, palette, printed }) ?? []);
  }, [text, additions, intensity, palette, printed]);
  return (
    <>
      <p class="tried" lang="ar" dir="rtl" ref={paragraph}>
        {text}
      </p>
      {props.listed && <Found text={text} found={found} />}
    </>
  );
}

/** What was found, in words: marks alone say nothing to those who do not see them. */
function Found({ text, found }: { text: string; found: readonly Attribution[] }) {
  const { t } = useWords();
  const words = (spans: Attribution['cue']) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return (
    <div role="status">
      <p class="small quiet">{t('options.own.try.found', { count: found.length })}</p>
      <ul class="small">
        {found.map((one) => (
          <li key={one.cue[0]?.start}>
            {one.source.length > 0 ? (
              <PageText text={words(one.source)} />
            ) : (
              <span class="faint">{t('source.unstated')}</span>
            )}{' '}
            · <PageText text={words(one.cue)} /> ({t(`category.${one.category}`)}) ·{' '}
            <PageText text={words(one.content)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
