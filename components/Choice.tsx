import type { ComponentChildren } from 'preact';

/** One value out of a few, in the browser's own list. */
export function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly name: string }[];
  onChoose: (value: Value) => void;
  /** Stands before the value. */
  children?: ComponentChildren;
}) {
  function choose(written: string) {
    const chosen = props.options.find(({ value }) => value === written);
    if (chosen) props.onChoose(chosen.value);
  }
  return (
    <span class="field choose">
      {props.children}
      <select
        aria-label={props.label}
        value={props.value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {props.options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
