import { Passage } from './passage';

/**
 * A copy of what a reading has gathered, with the same objects where the same were: maps, sets, lists and records, with
 * what is in them. Passages are shared: what they say of their paragraph never changes.
 */
export function copyOf<State extends object>(state: State): State {
  const copies = new Map<object, object>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || value instanceof Passage) return value;
    if (value instanceof Int32Array) return value.slice();
    return copies.get(value) ?? copyInto(value);
  };
  const copyInto = (value: object): object => {
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      copies.set(value, list);
      for (const one of value) list.push(copy(one));
      return list;
    }
    if (value instanceof Map) {
      const map = new Map<unknown, unknown>();
      copies.set(value, map);
      for (const [key, one] of value) map.set(copy(key), copy(one));
      return map;
    }
    if (value instanceof Set) {
      const set = new Set<unknown>();
      copies.set(value, set);
      for (const one of value) set.add(copy(one));
      return set;
    }
    const made: Record<string, unknown> = Object.create(Object.getPrototypeOf(value));
    copies.set(value, made);
    for (const [key, one] of Object.entries(value)) made[key] = copy(one);
    return made;
  };
  return copy(state) as State;
}
