import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CATEGORIES, KINDS } from '../../lib/core/types';
import type { Edit } from '../../lib/corrections/edit';
import { originalValues, readerValues } from '../../lib/snippets/current';
import type { Snippet } from '../../lib/snippets/types';
import { Choice } from '../Choice';
import { PageText } from '../PageText';
import { useWords } from '../words';

const FIELDS = ['source', 'kind', 'category', 'negated'] as const;

/** Who said it and what the verb does, as the reader would have them; what was found stays beside it. */
export function Correct(props: {
  snippet: Snippet;
  /** Whether it was kept. */
  onEdit: (edit: Edit) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { snippet, onClose } = props;
  const found = originalValues(snippet);
  const [before] = useState(() => readerValues(snippet));
  const { kind, category, negated } = before;
  const [values, setValues] = useState({ source: before.source ?? '', kind, category, negated });
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), []);
  const isCorrected = Object.keys(snippet.corrected).length > 0;

  /** The form stays, with what was put in it, where that could not be kept. */
  async function keep(edit: Edit) {
    if (await props.onEdit(edit)) onClose();
  }
  function save(event: Event) {
    event.preventDefault();
    const wanted = { ...values, source: values.source.trim() || null };
    // What the reader left as it was may be another by now, changed elsewhere.
    const changed = FIELDS.filter((field) => wanted[field] !== before[field]);
    void keep(Object.fromEntries(changed.map((field) => [field, wanted[field]])));
  }
  function goBack() {
    const { source, kind, category, negated } = found;
    void keep({ source, kind, category, negated });
  }

  return (
    <form ref={form} class="correct" aria-label={t('correct.title')} onSubmit={save}>
      <p class="small quiet">
        {t('correct.was')}{' '}
        {found.source === null ? t('source.unstated') : <PageText text={found.source} />}
        {' · '}
        {t(`kind.${found.kind}`)} · {t(`category.${found.category}`)}
        {found.negated && ` · ${t('change.yes')}`}
      </p>
      <label>
        <span>{t('correct.source')}</span>
        <span class="field">
          <input
            id="correct-source"
            dir="auto"
            value={values.source}
            placeholder={t('source.unstated')}
            onInput={(event) => setValues({ ...values, source: event.currentTarget.value })}
          />
        </span>
      </label>
      <Choice
        label={t('correct.kind')}
        value={values.kind}
        options={KINDS.map((value) => ({ value, name: t(`kind.${value}`) }))}
        onChoose={(chosen) => setValues({ ...values, kind: chosen })}
      />
      <Choice
        label={t('correct.category')}
        value={values.category}
        options={CATEGORIES.map((value) => ({ value, name: t(`category.${value}`) }))}
        onChoose={(chosen) => setValues({ ...values, category: chosen })}
      />
      <label class="choice">
        <input
          class="check"
          type="checkbox"
          checked={values.negated}
          onChange={(event) => setValues({ ...values, negated: event.currentTarget.checked })}
        />
        {t('correct.negated')}
      </label>
      <p class="row">
        <button type="submit" class="btn btn-line">
          {t('correct.save')}
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {t('correct.cancel')}
        </button>
        {isCorrected && (
          <button type="button" class="btn quiet" onClick={goBack}>
            {t('correct.back')}
          </button>
        )}
      </p>
    </form>
  );
}
