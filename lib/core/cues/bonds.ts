/** Words by the preposition that goes on with them. */
export function compileBonds(bonds: readonly string[]): Map<string, Set<string>> {
  const compiled = new Map<string, Set<string>>();
  for (const bond of bonds) {
    const at = bond.lastIndexOf(' ');
    const words = compiled.get(bond.slice(at + 1)) ?? new Set();
    compiled.set(bond.slice(at + 1), words.add(bond.slice(0, at)));
  }
  return compiled;
}
