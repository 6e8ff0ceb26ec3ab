import { useSignalEffect } from '@preact/signals';
import { ChevronLeft, ChevronRight } from 'lucide-preact';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Card } from '../../components/Card';
import { Icon } from '../../components/Icon';
import { useWords } from '../../components/words';
import { cardProps } from '../../lib/app/reading/card-props';
import type { Drawings } from '../../lib/app/reading/drawing';
import { type Sample, startSample } from '../../lib/app/reading/sample';
import { formDrawing } from '../shared/form-drawing';
import { settings } from '../shared/settings-state';
import { SAMPLE } from './sample-text';

/** Cards are drawn as on any page; here the styles of our own page reach them. */
const OPEN = { styles: '', mode: 'open' } as const;
const DRAWINGS: Drawings = {
  card: async () => ({
    ...OPEN,
    draw: (container, contents) => render(<Card {...cardProps(contents)} />, container),
    erase: (container) => render(null, container),
  }),
  forms: async () => formDrawing(OPEN),
};

/** An article of our own, marked by what marks every page, with the card of one attribution beside it. */
export function SampleStep() {
  const { t } = useWords();
  const slot = useRef<HTMLDivElement>(null);
  const sample = useRef<Sample | null>(null);
  useEffect(() => {
    if (slot.current === null) return;
    sample.current = startSample({
      document,
      drawings: DRAWINGS,
      slot: slot.current,
      settings: () => settings.value,
      first: ({ snippet }) => snippet.attribution.category === 'deny',
    });
    return () => sample.current?.stop();
  }, []);
  useSignalEffect(() => {
    void settings.value;
    sample.current?.refresh();
  });
  return (
    <div class="try">
      <div>
        <article class="sample" lang="ar" dir="rtl">
          <h3>{SAMPLE.headline}</h3>
          {SAMPLE.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </article>
        <p class="row turn">
          <button type="button" class="btn" onClick={() => sample.current?.step('previous')}>
            <Icon of={ChevronLeft} points /> {t('welcome.read.previous')}
          </button>
          <button type="button" class="btn" onClick={() => sample.current?.step('next')}>
            {t('welcome.read.next')} <Icon of={ChevronRight} points />
          </button>
        </p>
      </div>
      <div class="slot" ref={slot} />
    </div>
  );
}
