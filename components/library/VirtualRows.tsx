// biome-ignore-all lint/a11y/useSemanticElements: a table's rows cannot be drawn out of the many at a place of their own
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond either end of what is seen, so that a quick scroll meets rows and not paper. */
const BEYOND = 6;

/** What a long list needs to draw the few of its rows that can be seen. */
export interface VirtualRowsProps {
  readonly total: number;
  /** Height of every row in CSS pixels; all are the same, so that any place is known without measuring. */
  readonly rowHeight: number;
  readonly label: string;
  /** Place of the row that keys act on; it is kept in sight when it changes. */
  readonly active: number;
  /** Id of its element. */
  readonly activeId: string | undefined;
  /** Asked for whenever other rows come into sight: from one place to before another. */
  readonly onRange: (from: number, to: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Draws the row of a place, with its `aria-rowindex`. */
  readonly row: (at: number) => ComponentChildren;
}

/** A grid of any length in which only what is seen is drawn. The grid keeps the focus and names its active row. */
export function VirtualRows(props: VirtualRowsProps) {
  const { total, rowHeight, active } = props;
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  const [beyond, setBeyond] = useState(0);
  // Once the rows in sight have been shown.
  useEffect(() => setBeyond(BEYOND), []);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    // It tells of the first height too, once the places are known: nothing has to be laid out for it before.
    const observer = new ResizeObserver(() => setHeight(element.clientHeight || 800));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (box.current && (active > 0 || top > 0)) bringIntoSight(box.current, active, rowHeight);
  }, [active, rowHeight]);

  const from = Math.max(0, Math.floor(top / rowHeight) - beyond);
  const to = Math.min(total, Math.ceil((top + height) / rowHeight) + beyond);
  const { onRange } = props;
  useEffect(() => onRange(from, to), [from, to, onRange]);

  return (
    <div
      ref={box}
      class="hits"
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-multiselectable="true"
      aria-rowcount={total}
      aria-activedescendant={props.activeId}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={props.onKeyDown}
    >
      <div role="rowgroup" class="hits-all" style={{ blockSize: `${total * rowHeight}px` }}>
        {Array.from({ length: Math.max(0, to - from) }, (_, index) => props.row(from + index))}
      </div>
    </div>
  );
}

/** Where a row stands, for the row's own `style`. */
export function placeOfRow(
  at: number,
  rowHeight: number,
): { transform: string; blockSize: string } {
  return { transform: `translateY(${at * rowHeight}px)`, blockSize: `${rowHeight}px` };
}

function bringIntoSight(box: HTMLElement, at: number, rowHeight: number): void {
  const start = at * rowHeight;
  if (at < 0) return;
  if (start < box.scrollTop) box.scrollTop = start;
  const past = start + rowHeight - (box.scrollTop + box.clientHeight);
  if (past > 0) box.scrollTop += past;
}
