import { Pencil, Trash2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { IconButton } from '../../components/IconButton';
import { KindShape } from '../../components/KindBadge';
import { PageText } from '../../components/PageText';
import { useWords } from '../../components/words';
import { draftOf, wordsOfCue } from '../../lib/additions/own-cue';
import type { Additions } from '../../lib/index';
import { OwnCueForm } from './OwnCueForm';
import { OwnSourceForm } from './OwnSourceForm';
import { additions, removeCue, removeSource } from './own-state';
import { TryOut } from './TryOut';

/** Cues and names of sources that the reader adds to what Isnad knows. */
export function OwnPart() {
  const { t } = useWords();
  const [tried, setTried] = useState<Additions | null>(null);
  return (
    <section aria-labelledby="own-words">
      <h2 id="own-words">{t('options.words')}</h2>
      <p>{t('options.words.how')}</p>
      <OwnCues onDraft={setTried} />
      <OwnSources />
      <TryOut additions={tried ?? additions.value} />
    </section>
  );
}

/** `null` for nobody, a new one, or the one that has this id or name. */
type Edited = null | 'new' | { readonly key: string };
const isEdited = (edited: Edited, key: string) =>
  edited !== null && edited !== 'new' && edited.key === key;

function OwnCues(props: { onDraft: (tried: Additions | null) => void }) {
  const { t } = useWords();
  const [edited, setEdited] = useState<Edited>(null);
  const { cues = [] } = additions.value;
  function close() {
    setEdited(null);
    props.onDraft(null);
  }
  const form = (id: string | null) => (
    <OwnCueForm
      id={id}
      before={id === null ? null : draftOf(cues.find((cue) => cue.id === id) ?? NO_CUE)}
      onTry={props.onDraft}
      onClose={close}
    />
  );
  return (
    <section class="block" aria-labelledby="own-cues">
      <h3 id="own-cues">{t('options.cues')}</h3>
      {cues.length === 0 && edited === null && <p>{t('options.cues.none')}</p>}
      <ul>
        {cues.map((cue) =>
          isEdited(edited, cue.id) ? (
            <li key={cue.id}>{form(cue.id)}</li>
          ) : (
            <OwnLine
              key={cue.id}
              name={wordsOfCue(cue).join('، ')}
              onEdit={draftOf(cue) === null ? null : () => setEdited({ key: cue.id })}
              onRemove={() => removeCue(cue.id)}
            >
              {t(`category.${cue.category}`)}
            </OwnLine>
          ),
        )}
      </ul>
      {edited === 'new' ? (
        form(null)
      ) : (
        <p class="line">
          <button type="button" class="btn btn-line" onClick={() => setEdited('new')}>
            {t('options.cues.add')}
          </button>
        </p>
      )}
    </section>
  );
}

/** Stands for a cue that has gone while it was edited. */
const NO_CUE = { id: '', pos: 'mark', category: 'say', forms: [], frames: {} } as const;

function OwnSources() {
  const { t } = useWords();
  const [edited, setEdited] = useState<Edited>(null);
  const { sources = [] } = additions.value;
  const close = () => setEdited(null);
  return (
    <section class="block" aria-labelledby="own-sources">
      <h3 id="own-sources">{t('options.sources')}</h3>
      {sources.length === 0 && edited === null && <p>{t('options.sources.none')}</p>}
      <ul>
        {sources.map((source) =>
          isEdited(edited, source.name) ? (
            <li key={source.name}>
              <OwnSourceForm before={source} onClose={close} />
            </li>
          ) : (
            <OwnLine
              key={source.name}
              name={source.name}
              onEdit={() => setEdited({ key: source.name })}
              onRemove={() => removeSource(source.name)}
            >
              <KindShape kind={source.kind} /> {t(`kind.${source.kind}`)}
            </OwnLine>
          ),
        )}
      </ul>
      {edited === 'new' ? (
        <OwnSourceForm before={null} onClose={close} />
      ) : (
        <p class="line">
          <button type="button" class="btn btn-line" onClick={() => setEdited('new')}>
            {t('options.sources.add')}
          </button>
        </p>
      )}
    </section>
  );
}

/** One that was added, what it is, and what can be done with it. */
function OwnLine(props: {
  name: string;
  children: ComponentChildren;
  /** Null where no form can hold it. */
  onEdit: (() => void) | null;
  onRemove: () => void;
}) {
  const { t } = useWords();
  const { name } = props;
  return (
    <li class="line">
      <PageText text={name} class="own" /> <span class="faint">{props.children}</span>
      <span class="row ends">
        {props.onEdit && (
          <IconButton of={Pencil} label={t('options.own.edit', { name })} onClick={props.onEdit} />
        )}
        <IconButton
          of={Trash2}
          once
          label={t('options.own.remove', { name })}
          onClick={props.onRemove}
        />
      </span>
    </li>
  );
}
