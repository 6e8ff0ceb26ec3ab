import { FamilyChart } from '../../components/charts/FamilyChart';
import { KindChart } from '../../components/charts/KindChart';
import { MonthChart } from '../../components/charts/MonthChart';
import { OutletChart } from '../../components/charts/OutletChart';
import { toggled } from '../../components/toggled';
import { useWords } from '../../components/words';
import type { LibraryAnswer } from '../../lib/app/library-index';
import { type Listed, NO_FILTERS } from '../../lib/search/view';
import {
  byFamily,
  byKind,
  daysOfMonth,
  holdsMonth,
  unnamedShares,
} from '../../lib/summary/pictures';
import { filterBy, view } from './view-state';

/** Outlets that have room in the picture. */
const OUTLETS = 5;

/** What is shown as pictures; each part of them filters the list. */
export function Pictures({ now }: { now: LibraryAnswer }) {
  const { t } = useWords();
  const { filters } = view.value;
  const { speakers, outlets } = now.pictures();
  return (
    <section class="charts" aria-label={t('library.pictures')}>
      <KindChart parts={byKind(speakers)} chosen={filters.kind} onToggle={toggle('kind')} />
      <FamilyChart parts={byFamily(speakers)} chosen={filters.family} onToggle={toggle('family')} />
      <OutletChart
        outlets={unnamedShares(outlets, OUTLETS)}
        chosen={filters.outlet}
        onToggle={toggle('outlet')}
      />
      <MonthChart
        months={now.months('saved')}
        isChosen={(month) => holdsMonth(filters.saved, month)}
        onChoose={chooseMonth}
      />
    </section>
  );
}

/** Puts a value into a filter, or takes it out. */
function toggle(name: Listed): (value: string) => void {
  return (value) => {
    const { filters } = view.value;
    filterBy({ ...filters, [name]: toggled<string>(filters[name], value) });
  };
}

/** Narrows the list to the claims saved in a month, or takes that back. */
function chooseMonth(month: string): void {
  const { filters } = view.value;
  const days = daysOfMonth(month);
  const isChosen = filters.saved.from === days.from && filters.saved.to === days.to;
  filterBy({ ...filters, saved: isChosen ? NO_FILTERS.saved : days });
}
