import { Plus, X } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { atFirstClick } from '../first-click';
import { Icon } from '../Icon';
import { PageText } from '../PageText';
import { useWords } from '../words';

/** The tags of a claim, each with the way to take it off, and the field for the next. */
export function Tags(props: {
  tags: readonly string[];
  /** Tags that are in use, offered while one is written. */
  known: readonly string[];
  /** Whether it was kept. */
  onAdd: (tag: string) => Promise<boolean>;
  onRemove: (tag: string) => void;
}) {
  const { t } = useWords();
  return (
    <div class="chips">
      {props.tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="chip"
          aria-label={t('detail.tag.remove', { tag })}
          onClick={atFirstClick(() => props.onRemove(tag))}
        >
          <PageText text={tag} /> <Icon of={X} />
        </button>
      ))}
      <TagField id="detail-tag" known={props.known} onAdd={props.onAdd} />
    </div>
  );
}

/** A field that gives a tag when Enter is pressed in it, and has it again where it could not be kept. */
export function TagField(props: {
  id?: string;
  known: readonly string[];
  onAdd: (tag: string) => Promise<boolean>;
}) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const list = useId();
  async function add(event: Event) {
    event.preventDefault();
    const tag = text.trim();
    setText('');
    if (tag === '' || (await props.onAdd(tag))) return;
    setText((now) => now || tag);
  }
  return (
    <form class="chip tag-field" onSubmit={add}>
      <Icon of={Plus} />
      <input
        id={props.id}
        list={list}
        dir="auto"
        value={text}
        placeholder={t('detail.tag.add')}
        aria-label={t('detail.tag.add')}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <datalist id={list}>
        {props.known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </form>
  );
}
