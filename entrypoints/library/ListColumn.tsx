import { ActiveFilters } from '../../components/library/ActiveFilters';
import { WaitingRow } from '../../components/library/GridRow';
import { HitRow, rowId } from '../../components/library/HitRow';
import { ROW_HEIGHT } from '../../components/library/row-height';
import { SortMenu } from '../../components/library/SortMenu';
import { VirtualRows } from '../../components/library/VirtualRows';
import { useWords } from '../../components/words';
import type { LibraryAnswer } from '../../lib/app/library-index';
import { TRASH_DAYS } from '../../lib/snippets/types';
import { answer, hits, news, whole } from './index-state';
import { onGridKey } from './keys';
import { NothingShown } from './NothingShown';
import { Bulk } from './parts';
import { Reminder } from './Reminder';
import { records, showRange } from './records-state';
import { active, activeId, openAt, select, selected } from './selection-state';
import { Unfollowed } from './Unreadable';
import { filterBy, openId, sortBy, view } from './view-state';

/** The claims of the view, as many of them as can be seen. */
export function ListColumn() {
  const { t } = useWords();
  const now = answer.value;
  const { state, code } = news.value;
  return (
    <section class="list" aria-label={t('library.list')}>
      {state === 'failed' && code !== null && now && now.total > 0 && <Unfollowed code={code} />}
      {now && whole.value > 0 && <Top now={now} />}
      {now && now.total > 0 ? <Rows now={now} /> : <NothingShown />}
      <Reminder />
      {selected.value.size > 0 && <Bulk />}
    </section>
  );
}

function Top({ now }: { now: LibraryAnswer }) {
  const { t, parts, format } = useWords();
  const { loaded, expected } = news.value;
  return (
    <header class="list-top">
      <span class="shown" role="status">
        {parts('library.shown', {
          shown: <b class="num">{format.number(now.total)}</b>,
          all: <span class="num quiet">{format.number(whole.value)}</span>,
        })}
        {view.value.shelf === 'trash' && (
          <small class="quiet">{t('library.trash.note', { count: TRASH_DAYS })}</small>
        )}
        {now.isPartial && (
          <small class="quiet partial">
            {t('library.partial', { share: format.percent(expected ? loaded / expected : 0) })}
          </small>
        )}
      </span>
      <ActiveFilters filters={view.value.filters} facet={now.facet} onChange={filterBy} />
      <span class="grow" />
      <SortMenu sort={view.value.sort} onSort={sortBy} />
    </header>
  );
}

function Rows({ now }: { now: LibraryAnswer }) {
  const { t } = useWords();
  // By its place: other words in the same row cost less than another row.
  const row = (at: number) => {
    const id = now.ids(at, at + 1)[0] ?? '';
    const item = records.value.get(id);
    if (!item) return <WaitingRow key={at} at={at} height={ROW_HEIGHT} />;
    return (
      <HitRow
        key={at}
        item={item}
        at={at}
        selected={selected.value.has(id)}
        open={id === openId.value}
        active={at === active.value}
        hits={hits.value}
        onOpen={openAt}
        onSelect={select}
      />
    );
  };
  return (
    <VirtualRows
      total={now.total}
      rowHeight={ROW_HEIGHT}
      label={t('library.list')}
      active={active.value}
      activeId={activeId.value === null ? undefined : rowId(activeId.value)}
      onRange={showRange}
      onKeyDown={onGridKey}
      row={row}
    />
  );
}
