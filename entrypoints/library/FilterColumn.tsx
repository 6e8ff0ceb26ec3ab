import { FilterPanel } from '../../components/library/FilterPanel';
import { filtersOpen } from './dialog-state';
import { answer } from './index-state';
import { filterBy, view } from './view-state';

/** What the list can be narrowed by, with counts. */
export function FilterColumn() {
  const now = answer.value;
  if (!now) return <div class="filters" />;
  return (
    <FilterPanel
      filters={view.value.filters}
      facet={now.facet}
      months={now.months}
      onChange={filterBy}
      onClose={() => {
        filtersOpen.value = false;
      }}
    />
  );
}
