import { isFrame } from './frames';

/** Whether the reader is in a frame of the page, whose clicks nobody sees from outside. */
export const isReaderInFrame = ({ activeElement }: Document): boolean => isFrame(activeElement);

/** A reader who stays in a frame is taken to click there so often, in milliseconds. */
const STAYS = 5_000;

/**
 * Calls back when the reader next clicks somewhere on a page, in a frame of it too, or does with a key what a click does,
 * once: what a page has kept back often comes with that.
 * @returns the way to stop
 */
export function onNextClick(document: Document, onClick: () => void): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  const act = () => {
    if (signal.aborted) return;
    waiting.abort();
    onClick();
  };
  const click = ({ isTrusted }: Event) => {
    if (isTrusted) act();
  };
  // Only a moment later is it known where the focus has gone.
  const blur = () => setTimeout(() => isReaderInFrame(document) && act());
  document.addEventListener('click', click, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('blur', blur, { signal });
  if (isReaderInFrame(document)) setTimeout(act, STAYS);
  return () => waiting.abort();
}
