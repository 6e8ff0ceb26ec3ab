import { useRef } from 'preact/hooks';
import { useWords } from './words';

/** One tab: its name, and a count beside it. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number | null;
}

/** Tabs over panels named `panel-<id>`. One is in the order of keys; the arrows, Home and End move along the reading direction. */
export function Tabs<Id extends string>(props: {
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
}) {
  const { t, format, direction } = useWords();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const at = props.tabs.findIndex(({ id }) => id === props.selected);
    const to = target(event.key, at, props.tabs.length, direction);
    const tab = to === null ? undefined : props.tabs[to];
    if (!tab) return;
    event.preventDefault();
    props.onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={t('tabs.label')} ref={list} onKeyDown={onKeyDown}>
      {props.tabs.map(({ id, label, count }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          class="tab"
          role="tab"
          aria-selected={id === props.selected}
          aria-controls={id === props.selected ? `panel-${id}` : undefined}
          tabIndex={id === props.selected ? 0 : -1}
          onClick={() => props.onSelect(id)}
        >
          {label} {count ? <span class="num">{format.number(count)}</span> : null}
        </button>
      ))}
    </div>
  );
}

/** Index of the tab that a key leads to, going round at the ends; null for other keys. */
function target(key: string, at: number, count: number, direction: 'rtl' | 'ltr'): number | null {
  const ahead = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === ahead) return (at + 1) % count;
  if (key === back) return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
