import { ListFilter } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Filter } from './filters';
import { Icon } from './Icon';
import { useWords } from './words';

/** How many filters stand in the row before the rest is behind a button. */
const AT_ONCE = 3;

/** Buttons that narrow a list; several pressed show what any of them lets through. */
export function FilterChips(props: {
  counts: readonly { readonly filter: Filter; readonly count: number }[];
  /** How many there are without any filter. */
  all: number;
  pressed: ReadonlySet<Filter>;
  onChange: (pressed: ReadonlySet<Filter>) => void;
}) {
  const { t } = useWords();
  const [more, setMore] = useState(false);
  const { counts, pressed } = props;
  const shown = counts.filter(
    ({ filter }, index) => more || index < AT_ONCE || pressed.has(filter),
  );

  function toggle(filter: Filter) {
    const next = new Set(pressed);
    if (!next.delete(filter)) next.add(filter);
    props.onChange(next);
  }

  return (
    <fieldset class="chips" aria-label={t('filter.label')}>
      <Chip
        label={t('filter.all')}
        count={props.all}
        pressed={pressed.size === 0}
        onPress={() => props.onChange(new Set())}
      />
      {shown.map(({ filter, count }) => (
        <Chip
          key={filter}
          label={t(`filter.${filter}`)}
          count={count}
          pressed={pressed.has(filter)}
          onPress={() => toggle(filter)}
        />
      ))}
      {counts.length > AT_ONCE && (
        <button
          type="button"
          class="chip"
          aria-expanded={more}
          aria-label={t('filter.more')}
          onClick={() => setMore(!more)}
        >
          <Icon of={ListFilter} />
        </button>
      )}
    </fieldset>
  );
}

function Chip(props: { label: string; count: number; pressed: boolean; onPress: () => void }) {
  const { format } = useWords();
  return (
    <button type="button" class="chip" aria-pressed={props.pressed} onClick={props.onPress}>
      {props.label} <span class="num">{format.number(props.count)}</span>
    </button>
  );
}
