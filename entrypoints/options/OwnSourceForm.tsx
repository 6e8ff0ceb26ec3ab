import { useId, useState } from 'preact/hooks';
import { Choice } from '../../components/Choice';
import { useWords } from '../../components/words';
import { nameFault, tidyName } from '../../lib/additions/own-source';
import { KINDS, type Kind } from '../../lib/core/types';
import type { OwnSource } from '../../lib/index';
import { ArabicField } from './ArabicField';
import { OwnFormEnd } from './OwnFormEnd';
import { additions, saveSource } from './own-state';

/** Asks for the name of a source and what sort of source it is. */
export function OwnSourceForm(props: { before: OwnSource | null; onClose: () => void }) {
  const { t } = useWords();
  const { before } = props;
  const [name, setName] = useState(before?.name ?? '');
  const [kind, setKind] = useState<Kind>(before?.kind ?? 'organization');
  const [fault, setFault] = useState<ReturnType<typeof nameFault>>(null);
  const id = useId();

  /** The form stays, with what was put in it, where that could not be kept. */
  async function onSubmit(event: Event) {
    event.preventDefault();
    const others = (additions.value.sources ?? []).filter((one) => one.name !== before?.name);
    const found = nameFault(name, others);
    setFault(found);
    if (found !== null) return;
    const isKept = await saveSource({ name: tidyName(name), kind }, before?.name ?? null);
    if (isKept) props.onClose();
  }

  return (
    <form class="own-form" aria-labelledby={id} onSubmit={onSubmit}>
      <h4 id={id}>{t(before === null ? 'options.sources.add' : 'options.sources.change')}</h4>
      <ArabicField
        label={t('options.source.name')}
        value={name}
        problem={fault && t(`options.source.fault.${fault}`)}
        isFirst
        onInput={(typed) => {
          setName(typed);
          setFault(null);
        }}
      />
      <div class="line">
        <span>{t('facet.kind')}</span>
        <Choice
          label={t('facet.kind')}
          value={kind}
          options={KINDS.filter((value) => value !== 'unknown').map((value) => ({
            value,
            name: t(`kind.${value}`),
          }))}
          onChoose={setKind}
        />
      </div>
      <OwnFormEnd onClose={props.onClose} />
    </form>
  );
}
