import type { Entity } from './entity';
import type { NameIndex } from './names';

/** How many wait at most, so that long texts cost no more for each paragraph. */
const MOST = 12;

/** Bare names and offices, which a later paragraph may complete. */
export class Waiting {
  /** With what was known of the name when that was last tried. */
  private readonly tried = new Map<Entity, string>();

  add(entity: Entity): void {
    this.tried.set(entity, '');
  }

  delete(entity: Entity): void {
    this.tried.delete(entity);
  }

  /** Those of whose name there is more in the text than when they were last tried; the longest in wait are given up. */
  due(names: NameIndex): readonly Entity[] {
    const due: Entity[] = [];
    for (const [entity, tried] of this.tried) {
      const last = lastName(entity);
      const known = `${last} ${entity.kind !== 'person'} ${names.placesOf(last)}`;
      if (known === tried) continue;
      this.tried.set(entity, known);
      due.push(entity);
    }
    for (const entity of this.tried.keys()) {
      if (this.tried.size <= MOST) break;
      this.tried.delete(entity);
    }
    return due;
  }
}

/** The name by which an entity is looked for, or the first word of its office. */
export function lastName({ names, named }: Entity): string {
  return [...names].at(-1) ?? named[0] ?? '';
}
