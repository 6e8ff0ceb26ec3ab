import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Judgement, KnownSource, SelectedWords } from '../../lib/corrections/judgement';
import { readerValues } from '../../lib/snippets/current';
import type { Snippet } from '../../lib/snippets/types';
import { IconButton } from '../IconButton';
import { useWords } from '../words';
import { ExtentFix } from './ExtentFix';
import { SourceFix } from './SourceFix';
import { VerbFix } from './VerbFix';

/** What may be wrong with an attribution. */
const FAULTS = ['none', 'who', 'extent', 'verb'] as const;
type Fault = (typeof FAULTS)[number];

/** What the form for corrections shows, and what it asks for. */
export interface CorrectFormProps {
  readonly snippet: Snippet;
  readonly sources: readonly KnownSource[];
  /** What the reader has selected on the page since the form was opened. */
  readonly selected: SelectedWords | null;
  readonly onJudge: (judgement: Judgement) => void;
  readonly onCancel: () => void;
}

/** "What is wrong here?": not an attribution, somebody else, other words, another verb. */
export function CorrectForm(props: CorrectFormProps) {
  const { t } = useWords();
  const { snippet, selected } = props;
  const [fault, setFault] = useState<Fault>('who');
  const [values, setValues] = useState(readerValues(snippet));
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const change = (some: Partial<typeof values>) => setValues((before) => ({ ...before, ...some }));

  useLayoutEffect(() => title.current?.focus(), []);
  useEffect(() => {
    if (selected === null) return;
    if (fault === 'who') change({ source: selected.text });
    else if (selected.claim.length > 0) {
      setFault('extent');
      change({ content: selected.claim });
    }
  }, [selected]);

  function accept(event: Event) {
    event.preventDefault();
    const { source, kind, category, negated, content } = values;
    if (fault === 'none') props.onJudge({ dismissed: true });
    else if (fault === 'who') props.onJudge({ edit: { source: source?.trim() || null, kind } });
    else if (fault === 'extent') props.onJudge({ edit: { content } });
    else props.onJudge({ edit: { category, negated } });
  }
  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    props.onCancel();
  }
  const details: Readonly<Record<Fault, ComponentChildren>> = {
    none: null,
    who: (
      <SourceFix
        name={values.source ?? ''}
        kind={values.kind}
        sources={props.sources}
        onChange={change}
      />
    ),
    extent: (
      <ExtentFix
        snippet={snippet}
        claim={values.content}
        onChange={(content) => change({ content })}
      />
    ),
    verb: <VerbFix category={values.category} negated={values.negated} onChange={change} />,
  };
  return (
    <form class="correct-form" onSubmit={accept} onKeyDown={onKeyDown} aria-labelledby={id}>
      <div class="card-top">
        <h2 id={id} ref={title} tabIndex={-1}>
          {t('correct.title.card')}
        </h2>
        <IconButton of={X} label={t('correct.cancel')} onClick={props.onCancel} />
      </div>
      <fieldset aria-labelledby={id}>
        {FAULTS.map((one) => (
          <div key={one}>
            <label class="choice">
              <input
                class="radio"
                type="radio"
                name={id}
                checked={one === fault}
                onChange={() => setFault(one)}
              />
              <span>
                {t(`correct.${one}`)}
                <small>{t(`correct.${one}.how`)}</small>
              </span>
            </label>
            {one === fault && details[one]}
          </div>
        ))}
      </fieldset>
      <footer role="none">
        <button type="submit" class="btn btn-main">
          {t('correct.accept')}
        </button>
        <button type="button" class="btn" onClick={props.onCancel}>
          {t('correct.cancel')}
        </button>
      </footer>
    </form>
  );
}
