import { X } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { CopyDetails } from './CopyDetails';
import { IconButton } from './IconButton';
import { useWords } from './words';

/** How long a toast stays, in milliseconds, while neither pointer nor focus is on it. */
export const TOAST_STAYS = 6000;

/** What a toast says, and what it can take back. */
export interface ToastMessage {
  /** A new one for each toast, so that the same words shown again stay their full time. */
  readonly id: number;
  readonly text: string;
  readonly onUndo?: () => void;
  /** Copies what a report of a fault needs, with words of the page where there is one and the reader wants that. */
  readonly details?: { readonly page: boolean; readonly onCopy: (withPage: boolean) => void };
  /** What can be done about it; a toast that offers something stays until it is answered. */
  readonly offer?: { readonly text: string; readonly onTake: () => void };
}

/** A line that says what has been done. The region stands in the page also when it is empty, or nothing would be announced. */
export function Toast(props: {
  message: ToastMessage | null;
  /** Whether Z takes it back on this page; the page listens to it. */
  singleKeys: boolean;
  onDone: () => void;
}) {
  const { message, singleKeys, onDone } = props;
  return (
    <div role="status">
      {message && (
        <Shown key={message.id} message={message} singleKeys={singleKeys} onDone={onDone} />
      )}
    </div>
  );
}

function Shown(props: { message: ToastMessage; singleKeys: boolean; onDone: () => void }) {
  const { message, singleKeys, onDone } = props;
  const { t } = useWords();
  const [held, setHeld] = useState(false);

  const { offer } = message;
  useEffect(() => {
    if (held || offer) return;
    const timer = setTimeout(onDone, TOAST_STAYS);
    return () => clearTimeout(timer);
  }, [held, offer, onDone]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only stays as long as it is looked at
    <div
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span class="grow">{message.text}</span>
      {offer && (
        <>
          <button
            type="button"
            class="btn"
            onClick={() => {
              offer.onTake();
              onDone();
            }}
          >
            {offer.text}
          </button>
          <IconButton of={X} label={t('action.close')} onClick={onDone} />
        </>
      )}
      {message.details && (
        <CopyDetails
          page={message.details.page}
          onCopy={(withPage) => {
            message.details?.onCopy(withPage);
            onDone();
          }}
        />
      )}
      {message.onUndo && (
        <button
          type="button"
          class="btn"
          aria-keyshortcuts={singleKeys ? 'Z' : undefined}
          onClick={() => {
            message.onUndo?.();
            onDone();
          }}
        >
          {t('action.undo')}
          {singleKeys && (
            <span class="key" aria-hidden="true">
              Z
            </span>
          )}
        </button>
      )}
    </div>
  );
}
