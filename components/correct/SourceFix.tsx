import { useId } from 'preact/hooks';
import { KINDS, type Kind } from '../../lib/core/types';
import type { KnownSource } from '../../lib/corrections/judgement';
import { plainText } from '../../lib/snippets/names';
import { Choice } from '../Choice';
import { useWords } from '../words';

/** Who said it, written or chosen from the sources of the article, and of what kind; a known name brings its kind. */
export function SourceFix(props: {
  name: string;
  kind: Kind;
  sources: readonly KnownSource[];
  onChange: (values: { source: string; kind: Kind }) => void;
}) {
  const { t } = useWords();
  const id = useId();
  const { name, kind, sources } = props;
  return (
    <div class="fix">
      <span class="field">
        <input
          dir={name === '' ? undefined : 'auto'}
          lang="ar"
          list={id}
          value={plainText(name)}
          aria-label={t('correct.source')}
          placeholder={t('source.unstated')}
          onInput={(event) => {
            const source = event.currentTarget.value;
            const known = sources.find((one) => one.name === source);
            props.onChange({ source, kind: known?.kind ?? kind });
          }}
        />
        <datalist id={id}>
          {sources.map((one) => (
            <option key={one.name} value={one.name} />
          ))}
        </datalist>
      </span>
      <Choice
        label={t('correct.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, name: t(`kind.${value}`) }))}
        onChoose={(chosen) => props.onChange({ source: name, kind: chosen })}
      />
    </div>
  );
}
