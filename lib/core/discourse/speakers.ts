import type { Agreement } from '../lexicon';
import { agreesWith } from './agreement';
import type { Entity } from './entity';

/** How many speakers back a dropped subject is looked for. */
const MEMORY = 8;

/** How many turns are kept at least. */
const KEPT = 32;

interface Turn {
  readonly entity: Entity;
  /** False for one whom a sentence is about and who has said nothing in it yet. */
  readonly spoke: boolean;
  /** Only named after a clause as where it comes from (…, according to X). */
  readonly aside: boolean;
  /** An earlier sentence told of it in passing. */
  passed?: boolean;
}

/** So many turns back one who speaks goes before a later one who is named in an aside. */
const BEFORE_ASIDE = 4;

/** A person, named or not. */
function isOne({ kind, agreement }: Entity): boolean {
  return (kind === 'person' || kind === 'official') && agreement.number !== 'p';
}

/** Who spoke, the last at the end, to follow dropped subjects back. */
export class Speakers {
  private readonly turns: Turn[] = [];
  /** Whom this sentence is about in passing. */
  private passing: Turn | undefined;

  /** The entity has spoken. */
  speaks(entity: Entity): void {
    this.add({ entity, spoke: true, aside: false });
  }

  /** The entity has spoken inside what another says, who remains the last. */
  speaksWithin(entity: Entity, outer: Entity): void {
    this.speaks(entity);
    this.speaks(outer);
  }

  /** Another sentence begins. */
  nextSentence(): void {
    if (this.passing) this.passing.passed = true;
    this.passing = undefined;
  }

  /**
   * A sentence is about the entity.
   * @param passing later sentences rather go on from who spoke before
   */
  isTopic(entity: Entity, passing: boolean): void {
    const turn: Turn = { entity, spoke: false, aside: false };
    this.add(turn);
    if (passing) this.passing = turn;
  }

  /** The entity is named after a clause as where it comes from. */
  isAside(entity: Entity): void {
    this.add({ entity, spoke: false, aside: true });
  }

  /**
   * The last speaker that agrees with a verb or participle whose subject is dropped, null if none does.
   * @param continues the verb goes on from an earlier one (added): only who has spoken counts, if anybody has, and a person by name who has just been told to have
   * @param begins a clause of its own begins, so that one in an aside goes after those who spoke before, an outlet after anybody but what only shows
   * @param person only persons are meant
   * @param but who is not meant
   */
  dropped(
    verb: Agreement,
    continues: boolean,
    begins = false,
    person = false,
    but?: Entity,
  ): Entity | null {
    const fits = ({ entity }: Turn) =>
      entity !== but &&
      entity.kind !== 'unknown' &&
      agreesWith(entity, verb) &&
      (!person || isOne(entity));
    const newest = this.turns.at(-1);
    const named = newest?.aside && newest.entity.kind === 'person' && fits(newest);
    if (continues && named) return newest.entity;
    if (continues) {
      const spoke = this.find((t) => t.spoke && fits(t));
      if (spoke) return spoke;
    }
    const near = this.turns.slice(-MEMORY);
    const told = near.findLast(fits);
    const last = (begins && told?.passed && near.findLast((t) => !t.passed && fits(t))) || told;
    const outlet = last?.entity.kind === 'media';
    const tells = ({ spoke, entity: { kind } }: Turn) => {
      const onlyShows = outlet && last.aside && kind === 'document';
      return !onlyShows && (spoke || (outlet && kind !== 'media'));
    };
    const spoke = near.slice(-BEFORE_ASIDE).findLast((t) => tells(t) && fits(t));
    return (begins && last?.aside ? (spoke ?? last) : last)?.entity ?? null;
  }

  private add(turn: Turn): void {
    this.turns.push(turn);
    if (this.turns.length > 2 * KEPT) this.turns.splice(0, this.turns.length - KEPT);
  }

  /** Whether the entity is among those who have spoken of late. */
  hasSpoken(entity: Entity): boolean {
    return this.turns.some((t) => t.spoke && t.entity === entity);
  }

  /** How many times the entity has spoken of late. */
  timesOf(entity: Entity): number {
    return this.turns.filter((t) => t.spoke && t.entity === entity).length;
  }

  /** Who spoke last, of those who fit. */
  last(fits: (entity: Entity) => boolean = () => true): Entity | undefined {
    return this.turns.findLast((t) => t.spoke && fits(t.entity))?.entity;
  }

  private find(fits: (turn: Turn) => boolean): Entity | null {
    return this.turns.slice(-MEMORY).findLast(fits)?.entity ?? null;
  }
}
