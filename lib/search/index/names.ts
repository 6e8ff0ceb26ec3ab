import { sourceKey } from '../words';
import { createDictionary, type Dictionary } from './dictionary';

/** Names that are one when they are folded, each with the ways in which it is written. */
export interface Names {
  /** Keys by their numbers; the first is the empty one, for what has no name. */
  readonly keys: Dictionary;
  /** Number of a name; remembers how it is written, and what else the same is called. */
  codeOf(name: string | null, alias: string | null): number;
  /** How it is written first. */
  nameOf(code: number): string;
  /** What else it is called, without repetition. */
  othersOf(code: number): readonly string[];
}

/** A name as it is put away: its key, how it is written first, and what else it is called. */
export type KeptName = readonly [key: string, shown: string, ...others: string[]];

/** What has no name. */
const NOBODY: KeptName = ['', ''];

/** Other names that are kept of one. */
const MOST = 12;

/** Makes a list of names, in which nobody comes first. */
export function createNames(kept: readonly KeptName[] = [NOBODY]): Names {
  const keys = createDictionary(kept.map(([key]) => key));
  const shown = kept.map(([, name]) => name);
  const others = kept.map(([, , ...list]) =>
    list.length === 0 ? undefined : new Map(list.map((name) => [sourceKey(name), name])),
  );
  const keyOf = new Map<string, number>();

  const numberOf = (name: string) => {
    const known = keyOf.get(name);
    if (known !== undefined) return known;
    const code = keys.codeOf(sourceKey(name));
    shown[code] ??= name;
    keyOf.set(name, code);
    return code;
  };
  const remember = (code: number, alias: string) => {
    const list = others[code] ?? new Map<string, string>();
    others[code] = list;
    if (list.size >= MOST) return;
    const key = sourceKey(alias);
    if (key !== '' && key !== keys.texts[code] && !list.has(key)) list.set(key, alias);
  };
  return {
    keys,
    codeOf(name, alias) {
      if (name === null) return 0;
      const code = numberOf(name);
      if (alias !== null && code !== 0) remember(code, alias);
      return code;
    },
    nameOf: (code) => shown[code] ?? '',
    othersOf: (code) => [...(others[code]?.values() ?? [])],
  };
}
