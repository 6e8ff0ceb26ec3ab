/**
 * Calls back when the reader next clicks somewhere on a page or presses a key there, once: what a page has kept back often
 * comes with that.
 * @returns the way to stop
 */
export function onNextPress(document: Document, onPress: () => void): () => void {
  const waiting = new AbortController();
  const listening = { capture: true, passive: true, signal: waiting.signal };
  const press = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    waiting.abort();
    onPress();
  };
  document.addEventListener('click', press, listening);
  document.addEventListener('keydown', press, listening);
  return () => waiting.abort();
}
