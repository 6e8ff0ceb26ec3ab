import type { Entity } from './entity';
import { aroundOf, keyOf } from './fullest';
import type { NameIndex } from './names';
import type { Around } from './places';

/** How many wait at most, so that long texts cost no more for each paragraph. */
const MOST = 12;

interface Tried {
  readonly key: string;
  readonly around: Around | undefined;
  /** How many places of the key were known. */
  readonly places: number;
}

const NEVER: Tried = { key: '', around: undefined, places: 0 };

/** Those whose name a later paragraph may complete. */
export class Waiting {
  /** With what was known of the name when that was last tried. */
  private readonly tried = new Map<Entity, Tried>();

  add(entity: Entity): void {
    this.tried.set(entity, NEVER);
  }

  /** Those of whose name there is more in the text than when they were last tried; the longest in wait are given up. */
  due(names: NameIndex): readonly Entity[] {
    const due: Entity[] = [];
    for (const [entity, tried] of this.tried) {
      const [around] = aroundOf(entity);
      if (!around) {
        this.tried.delete(entity);
        continue;
      }
      const key = keyOf(entity);
      const places = names.placesOf(key);
      if (key === tried.key && around === tried.around && places === tried.places) continue;
      this.tried.set(entity, { key, around, places });
      due.push(entity);
    }
    for (const entity of this.tried.keys()) {
      if (this.tried.size <= MOST) break;
      this.tried.delete(entity);
    }
    return due;
  }
}
