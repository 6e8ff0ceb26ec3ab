import { Plus, X } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { PageText } from '../PageText';
import { useWords } from '../words';

/** The tags of a claim, each with the way to take it off, and the field for the next. */
export function Tags(props: {
  tags: readonly string[];
  /** Tags that are in use, offered while one is written. */
  known: readonly string[];
  onAdd: (tag: string) => void;
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
          onClick={() => props.onRemove(tag)}
        >
          <PageText text={tag} /> <Icon of={X} />
        </button>
      ))}
      <TagField id="detail-tag" known={props.known} onAdd={props.onAdd} />
    </div>
  );
}

/** A field that gives a tag when Enter is pressed in it. */
export function TagField(props: {
  id?: string;
  known: readonly string[];
  onAdd: (tag: string) => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const list = useId();
  function add(event: Event) {
    event.preventDefault();
    if (text.trim() !== '') props.onAdd(text.trim());
    setText('');
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
