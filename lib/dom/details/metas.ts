/** Gives the first content of a page's `<meta>` elements under any of some names, in the order of the names. */
export type Metas = (...names: readonly string[]) => string | null;

/** Reads the `<meta>` elements of a page once: by `property`, `name` or `itemprop`, whatever their case. */
export function readMetas(document: Document): Metas {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && content.trim() !== '' && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => {
    for (const name of names) {
      const content = contents.get(name);
      if (content !== undefined) return content;
    }
    return null;
  };
}
