/**
 * Tells when the page goes to another address without being loaded anew.
 * @returns the way to stop
 */
export function watchAddress(document: Document, onChange: () => void): () => void {
  const view = document.defaultView as Window & typeof globalThis;
  const stopped = new AbortController();
  const { signal } = stopped;
  let address = view.location.href;
  const check = () => {
    if (view.location.href === address) return;
    address = view.location.href;
    onChange();
  };
  view.navigation?.addEventListener('currententrychange', check, { signal });
  view.addEventListener('popstate', check, { signal });
  return () => stopped.abort();
}

/**
 * Tells when the reader comes back to the page, which the browser had put away as it was.
 * @returns the way to stop
 */
export function watchReturn(document: Document, onReturn: () => void): () => void {
  const view = document.defaultView as Window;
  const stopped = new AbortController();
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onReturn();
  };
  view.addEventListener('pageshow', onShow, { signal: stopped.signal });
  return () => stopped.abort();
}
