/** What the reader's system asks of every page: few colours of its own, or a dark ground. */
const ASKED = ['(forced-colors: active)', '(prefers-color-scheme: dark)'] as const;

/**
 * Calls back when the system asks for other colours than before, as many do at dusk.
 * @returns the way to stop
 */
export function watchThemes(view: Window, onChange: () => void): () => void {
  const queries = ASKED.map((query) => view.matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
