import { useEffect, useId, useState } from 'preact/hooks';
import { Choice } from '../../components/Choice';
import { Radios } from '../../components/Radios';
import { useWords } from '../../components/words';
import {
  type CueDraft,
  cueFrom,
  type DraftFault,
  faultOf,
  newCueId,
  PREPOSITIONS,
  SORTS,
} from '../../lib/additions/own-cue';
import { CATEGORIES } from '../../lib/core/types';
import type { Additions } from '../../lib/index';
import { ArabicField } from './ArabicField';
import { OwnFormEnd } from './OwnFormEnd';
import { additions, saveCue, withCue } from './own-state';

const EMPTY: CueDraft = {
  sort: 'verb',
  words: '',
  imperfect: '',
  category: 'say',
  preposition: '',
};

/** Asks for a cue: what sort of word, how it is written, what it does, what follows it. */
export function OwnCueForm(props: {
  /** Id of the cue that is changed; null for a new one. */
  id: string | null;
  before: CueDraft | null;
  /** Called with the additions as they would be; null while the draft has a fault. */
  onTry: (tried: Additions | null) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [draft, setDraft] = useState<CueDraft>(props.before ?? EMPTY);
  const [fault, setFault] = useState<DraftFault | null>(null);
  const id = useId();
  // The same whenever the form is sent: sent twice in a hurry it is one cue.
  const [cueId] = useState(() => props.id ?? newCueId());
  const change = (some: Partial<CueDraft>) => {
    setDraft((before) => ({ ...before, ...some }));
    setFault(null);
  };
  useEffect(() => {
    const isWhole = faultOf(draft) === null;
    props.onTry(isWhole ? withCue(additions.value, cueFrom(cueId, draft)) : null);
  }, [draft]);
  const problem = (field: DraftFault['field']) =>
    fault?.field === field ? t(`options.cue.fault.${fault.problem}`) : null;

  /** The form stays, with what was put in it, where that could not be kept. */
  async function onSubmit(event: Event) {
    event.preventDefault();
    const found = faultOf(draft);
    setFault(found);
    if (found !== null) return;
    if (await saveCue(cueFrom(cueId, draft))) props.onClose();
  }

  return (
    <form class="own-form" aria-labelledby={id} onSubmit={onSubmit}>
      <h4 id={id}>{t(props.id === null ? 'options.cues.add' : 'options.cues.change')}</h4>
      <Radios
        legend={t('options.cue.sort')}
        value={draft.sort}
        options={SORTS.map((value) => ({
          value,
          name: t(`options.cue.sort.${value}`),
          note: t(`options.cue.sort.${value}.note`),
        }))}
        onChoose={(sort) => change({ sort })}
      />
      <ArabicField
        label={t(`options.cue.words.${draft.sort}`)}
        value={draft.words}
        problem={problem('words')}
        isFirst
        onInput={(words) => change({ words })}
      />
      {draft.sort === 'verb' && (
        <ArabicField
          label={t('options.cue.imperfect')}
          value={draft.imperfect}
          problem={problem('imperfect')}
          onInput={(imperfect) => change({ imperfect })}
        />
      )}
      <div class="line">
        <span>{t('correct.category')}</span>
        <Choice
          label={t('correct.category')}
          value={draft.category}
          options={CATEGORIES.map((value) => ({ value, name: t(`category.${value}`) }))}
          onChoose={(category) => change({ category })}
        />
      </div>
      {draft.sort === 'verb' && (
        <div class="line">
          <span>{t('options.cue.preposition')}</span>
          <Choice
            label={t('options.cue.preposition')}
            value={draft.preposition}
            options={PREPOSITIONS.map((value) => ({
              value,
              name: value === '' ? t('options.cue.preposition.none') : value,
            }))}
            onChoose={(preposition) => change({ preposition })}
          />
        </div>
      )}
      <OwnFormEnd onClose={props.onClose} />
    </form>
  );
}
