import { useCallback } from 'preact/hooks';
import { ClippedClaim } from '../Claim';
import { familyClass } from '../family-class';
import { nameOfRow } from '../name-of-row';
import { useWords } from '../words';
import type { DifferingProps } from './Differing';
import { GridRow } from './GridRow';
import { standing } from './import-shown';
import { VirtualRows } from './VirtualRows';

/** Height of a row in CSS pixels: one line of a claim. */
const ROW_HEIGHT = 36;
/** Rows that a page of keys goes on by. */
const PAGE = 5;

/** Where a key goes from one of so many rows. */
const WAYS: Readonly<Record<string, (at: number, total: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_at, total) => total - 1,
};

/** All records that differ, of which only what is seen is drawn. What is ticked is taken from the file. */
export function DifferingList(
  props: DifferingProps & {
    /** Place of the one whose differences are shown. */
    readonly active: number;
    readonly onActive: (at: number) => void;
    readonly onRange: (range: readonly [from: number, to: number]) => void;
  },
) {
  const { t } = useWords();
  const { differing, choices, active, onActive, onRange } = props;
  const total = differing.length;
  const onRows = useCallback((from: number, to: number) => onRange([from, to]), [onRange]);
  const isTaken = (at: number) => {
    const one = differing[at];
    return one !== undefined && standing(one, choices) === 'theirs';
  };
  const turn = (at: number) => {
    const id = differing[at]?.id;
    if (id === undefined) return;
    onActive(at);
    props.onChoose({ ...choices, [id]: isTaken(at) ? 'mine' : 'theirs' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey || !(way || event.key === ' ')) return;
    event.preventDefault();
    if (way) onActive(Math.max(0, Math.min(total - 1, way(active, total))));
    else turn(active);
  };
  const row = (at: number) => {
    const mine = props.mine.get(differing[at]?.id ?? '');
    const words = mine ? nameOfRow(mine, t('source.unstated')) : String(at + 1);
    return (
      <GridRow
        key={at}
        id={rowId(at)}
        at={at}
        height={ROW_HEIGHT}
        selected={isTaken(at)}
        open={at === active}
        active={at === active}
        label={t('import.take.row', { words })}
        onOpen={() => onActive(at)}
        onSelect={() => turn(at)}
      >
        {mine && (
          <p class={`claim rail ${familyClass(mine)}`} dir="rtl" lang="ar">
            <ClippedClaim snippet={mine} />
          </p>
        )}
      </GridRow>
    );
  };
  return (
    <div class="diff-list">
      <VirtualRows
        total={total}
        rowHeight={ROW_HEIGHT}
        label={t('import.changed.list', { count: total })}
        active={active}
        activeId={rowId(active)}
        onRange={onRows}
        onKeyDown={onKeyDown}
        row={row}
      />
    </div>
  );
}

const rowId = (at: number) => `differing-${at}`;
