/**
 * Calls back when the reader next clicks somewhere on a page, or does with a key what a click does, once: what a page has
 * kept back often comes with that.
 * @returns the way to stop
 */
export function onNextClick(document: Document, onClick: () => void): () => void {
  const waiting = new AbortController();
  const click = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    waiting.abort();
    onClick();
  };
  document.addEventListener('click', click, {
    capture: true,
    passive: true,
    signal: waiting.signal,
  });
  return () => waiting.abort();
}
