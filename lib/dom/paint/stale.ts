/** How a sheet of marks begins, rule by rule, and the name that it gives. */
const RULE = /^@media (?:not print|all)\s*\{\s*::highlight\((h[0-9a-z]+-[0-9a-z-]+)\)/;

/** The names of the highlights of a sheet that holds nothing but rules of ours; null for any other. */
function namesIn(sheet: CSSStyleSheet): readonly string[] | null {
  const names = Array.from(sheet.cssRules, ({ cssText }) => RULE.exec(cssText)?.[1]);
  if (names.length === 0 || names.includes(undefined)) return null;
  return names as readonly string[];
}

/**
 * Takes away marks that an earlier script of ours has left: when the extension is updated, Firefox ends its scripts at
 * once and leaves what they have painted.
 */
export function sweepStale(document: Document): void {
  const kept = document.adoptedStyleSheets.filter((sheet) => {
    const names = namesIn(sheet);
    for (const name of names ?? []) CSS.highlights.delete(name);
    return names === null;
  });
  if (kept.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = kept;
}
