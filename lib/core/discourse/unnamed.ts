import type { Passage } from '../passage';
import { isTitle } from './called';
import { type Entity, rename } from './entity';
import type { Speakers } from './speakers';

/** Gives those who spoke without a name the one that a later sentence has for them. */
export class Unnamed {
  /** The one of the first line, until the first who is named speaks. */
  private first: Entity | undefined;
  private paragraphs = 0;
  private titled = false;

  /** Takes a paragraph in, before anybody speaks in it. */
  read(p: Passage): void {
    this.paragraphs++;
    if (this.paragraphs === 1) this.titled = isTitle(p);
  }

  /** Headlines leave a speaker unnamed whom the first sentence of speech names: that one, if it got the entity's name. */
  inFirstLine(entity: Entity): Entity | undefined {
    if (this.paragraphs === 1) {
      if (this.titled && isUnnamed(entity) && entity.agreement.number !== 'p')
        this.first ??= entity;
      return undefined;
    }
    if (entity.kind === 'media') return undefined;
    const { first } = this;
    this.first = undefined;
    return first && first !== entity ? settle(first, entity, false) : undefined;
  }

  /** One who goes on where somebody unnamed has just spoken is that one: who that was, if it got the entity's name. */
  justBefore(entity: Entity, speakers: Speakers): Entity | undefined {
    const last = speakers.last();
    if (!last || !isUnnamed(last) || last.agreement.number !== 's') return undefined;
    return speakers.hasSpoken(entity) ? undefined : settle(last, entity, true);
  }
}

/** Whether nothing but an office or a vague word is known of one who spoke, and that at least. */
function isUnnamed({ kind, heads }: Entity): boolean {
  return heads.size > 0 && (kind === 'official' || kind === 'anonymous');
}

/** Gives one unnamed the name of another who is the same, unless gender or (where that is not sure) calling differ. */
function settle(
  unnamed: Entity,
  { best, kind, agreement, heads }: Entity,
  sure: boolean,
): Entity | undefined {
  if (kind !== 'person') return undefined;
  const { gender = unnamed.agreement.gender } = agreement;
  if (unnamed.agreement.gender !== gender) return undefined;
  const same = sure || [...unnamed.heads].some((head) => heads.has(head));
  if (unnamed.kind === 'anonymous' && heads.size && !same) return undefined;
  rename(unnamed, best);
  return unnamed;
}
