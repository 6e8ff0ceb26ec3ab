import { ChevronDown, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { KINDS } from '../../lib/core/types';
import type { MonthCount } from '../../lib/search/index/answer';
import type { Facet, FacetRequest } from '../../lib/search/index/facets';
import { type Filters, type Listed, STATES } from '../../lib/search/view';
import { FAMILIES, STATUSES } from '../../lib/snippets/types';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { useWords } from '../words';
import { DaysFilter } from './DaysFilter';
import { FacetGroup } from './FacetGroup';

/** The filters that stand open, and those behind their names. */
const OPEN = ['family', 'source', 'state'] as const;
const CLOSED = ['kind', 'status', 'outlet', 'tag', 'category'] as const;

const ORDER: Partial<Readonly<Record<Listed, readonly string[]>>> = {
  family: FAMILIES,
  state: STATES,
  kind: KINDS,
  status: STATUSES,
};

/** What the filters show, and what they ask for. */
export interface FilterPanelProps {
  readonly filters: Filters;
  readonly facet: (name: Listed, request?: FacetRequest) => Facet;
  readonly months: (name: 'published' | 'saved') => readonly MonthCount[];
  readonly onChange: (filters: Filters) => void;
  /** Closes the panel where it lies over the list. */
  readonly onClose: () => void;
}

/** Everything that a list can be narrowed by, with counts. */
export function FilterPanel(props: FilterPanelProps) {
  const { t } = useWords();
  const { filters, onChange } = props;
  const group = (name: Listed) => (
    <FacetGroup
      key={name}
      name={name}
      chosen={filters[name]}
      facet={props.facet}
      {...(ORDER[name] ? { order: ORDER[name] } : {})}
      onChange={(chosen) => onChange({ ...filters, [name]: chosen })}
    />
  );
  return (
    <aside class="filters" id="filters" aria-label={t('library.filters')}>
      <IconButton of={X} label={t('action.close')} class="filters-close" onClick={props.onClose} />
      {OPEN.map(group)}
      {CLOSED.map((name) => (
        <Closed key={name} name={name} isSet={filters[name].length > 0}>
          {() => group(name)}
        </Closed>
      ))}
      {(['published', 'saved'] as const).map((name) => (
        <Closed
          key={name}
          name={name}
          isSet={filters[name].from !== null || filters[name].to !== null}
        >
          {() => (
            <DaysFilter
              name={name}
              days={filters[name]}
              months={props.months(name)}
              onChange={(days) => onChange({ ...filters, [name]: days })}
            />
          )}
        </Closed>
      ))}
    </aside>
  );
}

/** A filter behind its name, open where it narrows the list. It is drawn while it is open: each key would draw it anew. */
function Closed(props: {
  name: Listed | 'published' | 'saved';
  isSet: boolean;
  children: () => ComponentChildren;
}) {
  const { t } = useWords();
  const [isOpened, setOpened] = useState(false);
  const open = props.isSet || isOpened;
  return (
    <details class="closed" open={open} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        {t(`facet.${props.name}`)} <Icon of={ChevronDown} />
      </summary>
      {open && props.children()}
    </details>
  );
}
