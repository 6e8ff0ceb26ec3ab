// biome-ignore-all lint/a11y/useSemanticElements: rows stand in a grid that draws a few of many
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are the grid's
import type { ComponentChildren } from 'preact';
import { placeOfRow } from './VirtualRows';

/** A row of a long list, which can be ticked and opened. */
export function GridRow(props: {
  readonly id: string;
  /** Place in the list, from 0. */
  readonly at: number;
  /** Height in CSS pixels. */
  readonly height: number;
  readonly selected: boolean;
  readonly open: boolean;
  readonly active: boolean;
  /** Names the box to tick. */
  readonly label: string;
  readonly onOpen: () => void;
  /** @param far whether everything since the last one is meant */
  readonly onSelect: (far: boolean) => void;
  readonly children: ComponentChildren;
}) {
  const looks = ['hit-row', props.open && 'is-open', props.active && 'is-active'];
  return (
    <div
      id={props.id}
      class={looks.filter(Boolean).join(' ')}
      role="row"
      aria-rowindex={props.at + 1}
      aria-selected={props.selected}
      aria-current={props.open ? 'true' : undefined}
      style={placeOfRow(props.at, props.height)}
      onClick={props.onOpen}
    >
      <span role="gridcell">
        <input
          class="check"
          type="checkbox"
          tabIndex={-1}
          checked={props.selected}
          aria-label={props.label}
          onClick={(event) => {
            event.stopPropagation();
            props.onSelect(event.shiftKey);
          }}
        />
      </span>
      <div role="gridcell">{props.children}</div>
    </div>
  );
}

/** The row of a place whose claim is still being read. @param height in CSS pixels */
export function WaitingRow({ at, height }: { at: number; height: number }) {
  return (
    <div class="hit-row" role="row" aria-rowindex={at + 1} style={placeOfRow(at, height)}>
      <span role="gridcell" />
    </div>
  );
}
