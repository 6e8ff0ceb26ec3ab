import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A button and the sheet that it opens beside it. Escape, a press outside, and leaving it by keys close the sheet. */
export function Disclosure(props: {
  /** What stands on the button. */
  button: ComponentChildren;
  /** Its accessible name, where no words stand on it. */
  label?: string;
  class: string;
  /** Id of the button, where a key leads to it. */
  id?: string;
  /** Opens over the button rather than under it. */
  upwards?: boolean;
  children: (close: () => void) => ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    close();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape from any of its controls
    <div class={`menu ${props.upwards ? 'menu-up' : ''}`} ref={root} onKeyDown={onKeyDown}>
      <button
        ref={button}
        id={props.id}
        type="button"
        class={props.class}
        aria-label={props.label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {props.button}
      </button>
      {open && (
        <div class="menu-sheet" id={id}>
          {props.children(close)}
        </div>
      )}
    </div>
  );
}
