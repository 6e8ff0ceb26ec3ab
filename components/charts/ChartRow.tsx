import type { ComponentChildren } from 'preact';

/** One part of a picture, which filters the list when it is pressed. */
export function ChartRow(props: {
  /** Its name and figure in words. */
  label: string;
  pressed: boolean;
  onPress: () => void;
  name: ComponentChildren;
  drawing: ComponentChildren;
  figure: string;
}) {
  return (
    <li>
      <button
        type="button"
        class="chart-row"
        aria-pressed={props.pressed}
        aria-label={props.label}
        onClick={props.onPress}
      >
        <span class="chart-name">{props.name}</span> {props.drawing}{' '}
        <span class="num">{props.figure}</span>
      </button>
    </li>
  );
}
