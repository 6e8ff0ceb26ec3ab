import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

/** A dialog over the page. The title has the first focus; Escape closes it, and the focus goes back to where it was. */
export function Dialog(props: {
  title: ComponentChildren;
  /** Stands beside the title. */
  aside?: ComponentChildren;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    heading.current?.focus();
    return () => before instanceof HTMLElement && before.focus();
  }, []);

  return (
    <dialog
      ref={box}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <div class="row">
        <h2 id={id} ref={heading} class="grow" tabIndex={-1}>
          {props.title}
        </h2>
        {props.aside}
      </div>
      {props.children}
    </dialog>
  );
}
