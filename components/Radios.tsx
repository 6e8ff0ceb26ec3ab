import { useId } from 'preact/hooks';

/** One choice out of a few that are all seen at once. */
export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly name: string;
  /** A line under the name. */
  readonly note?: string;
  /** Language of the name, where it is not that of the interface. */
  readonly lang?: string | undefined;
}

/** A question, and its answers one under the other. */
export function Radios<Value extends string>(props: {
  legend: string;
  value: Value;
  options: readonly RadioOption<Value>[];
  onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.options.map((option) => (
        <label key={option.value} class="choice">
          <input
            class="radio"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === props.value}
            onChange={() => props.onChoose(option.value)}
          />
          <span>
            <bdi lang={option.lang}>{option.name}</bdi>
            {option.note && <small>{option.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
