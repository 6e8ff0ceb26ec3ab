import { useId, useLayoutEffect, useRef } from 'preact/hooks';

/** A field for Arabic words, right to left in every language of the interface, with what is wrong with them. */
export function ArabicField(props: {
  label: string;
  value: string;
  problem: string | null;
  /** Takes the focus when it comes. */
  isFirst?: boolean;
  onInput: (value: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const isBad = props.problem !== null;
  useLayoutEffect(() => {
    if (props.isFirst || isBad) input.current?.focus();
  }, [isBad]);
  return (
    <div>
      <label for={`${id}in`}>{props.label}</label>
      <span class="field">
        <input
          id={`${id}in`}
          ref={input}
          type="text"
          lang="ar"
          dir="rtl"
          autocomplete="off"
          spellcheck={false}
          value={props.value}
          aria-invalid={isBad}
          aria-describedby={isBad ? id : undefined}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      </span>
      {isBad && (
        <p id={id} class="bad" role="alert">
          {props.problem}
        </p>
      )}
    </div>
  );
}
