import { Search, X } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { useWords } from './words';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio');

/** A search field: where single keys are on `/` leads to it from anywhere on the page; Escape empties it. */
export function SearchField(props: {
  value: string;
  placeholder: string;
  singleKeys: boolean;
  onChange: (value: string) => void;
}) {
  const { t } = useWords();
  const { singleKeys } = props;
  const input = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    if (!singleKeys) return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.code !== 'Slash' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.shiftKey || isTyping(event.target) || document.querySelector('dialog[open]'))
        return;
      event.preventDefault();
      input.current?.focus();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);

  function clear() {
    props.onChange('');
    input.current?.focus();
  }

  return (
    <div class="field">
      <Icon of={Search} />
      <input
        ref={input}
        type="search"
        dir={props.value === '' ? undefined : 'auto'}
        value={props.value}
        placeholder={props.placeholder}
        aria-label={t('saved.search.label')}
        aria-keyshortcuts={singleKeys ? '/' : undefined}
        onInput={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || props.value === '') return;
          event.preventDefault();
          clear();
        }}
      />
      {props.value === '' ? (
        singleKeys && (
          <span class="key" aria-hidden="true">
            /
          </span>
        )
      ) : (
        <IconButton of={X} label={t('action.clear-search')} onClick={clear} />
      )}
    </div>
  );
}
