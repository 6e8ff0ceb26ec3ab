import type { Draft } from '../draft';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { agreesWith } from '../phrase/named/agreement';
import type { Choice } from './candidates';
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
  /** Numbers of the sentence and of the paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** What is remembered of one who spoke or of whom a sentence was. */
export interface Remembered {
  readonly entity: Entity;
  /** So many others came after. */
  readonly rank: number;
  /** The last time. */
  readonly spoke: boolean;
  readonly aside: boolean;
  readonly passed: boolean;
  /** How often it has spoken of late. */
  said: number;
  /** So many sentences and paragraphs ago it spoke last; undefined where it has not. */
  sentences: number | undefined;
  paragraphs: number | undefined;
}

/** So many turns back one who speaks goes before a later one who is named in an aside. */
const BEFORE_ASIDE = 4;

/** A person, named or not. */
function isOne({ kind, agreement }: Entity): boolean {
  return (kind === 'person' || kind === 'official') && agreement.number !== 'p';
}

/** Who spoke, the last at the end, to follow dropped subjects back. */
export class Speakers {
  /** Is told of every choice among those who may be meant: weights are learnt from them. */
  onChoice: ((p: Passage, draft: Draft, choice: Choice) => void) | undefined;
  private readonly turns: Turn[] = [];
  /** Whom this sentence is about in passing. */
  private passing: Turn | undefined;
  private sentence = 0;
  private paragraph = 0;

  /** The entity has spoken. */
  speaks(entity: Entity): void {
    this.add(entity, true, false);
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
    this.sentence++;
  }

  /** Another paragraph begins. */
  nextParagraph(): void {
    this.paragraph++;
  }

  /**
   * A sentence is about the entity.
   * @param passing later sentences rather go on from who spoke before
   */
  isTopic(entity: Entity, passing: boolean): void {
    const turn = this.add(entity, false, false);
    if (passing) this.passing = turn;
  }

  /** The entity is named after a clause as where it comes from. */
  isAside(entity: Entity): void {
    this.add(entity, false, true);
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

  private add(entity: Entity, spoke: boolean, aside: boolean): Turn {
    const { sentence, paragraph } = this;
    const turn: Turn = { entity, spoke, aside, sentence, paragraph };
    this.turns.push(turn);
    if (this.turns.length > 2 * KEPT) this.turns.splice(0, this.turns.length - KEPT);
    return turn;
  }

  /** Who spoke of late or was told of, each once, the last first. */
  remembered(): readonly Remembered[] {
    const all = new Map<Entity, Remembered>();
    for (const {
      entity,
      spoke,
      aside,
      passed = false,
      sentence,
      paragraph,
    } of this.turns.toReversed()) {
      let one = all.get(entity);
      if (!one) {
        const rank = all.size;
        one = {
          entity,
          rank,
          spoke,
          aside,
          passed,
          said: 0,
          sentences: undefined,
          paragraphs: undefined,
        };
        all.set(entity, one);
      }
      if (!spoke) continue;
      one.said++;
      one.sentences ??= this.sentence - sentence;
      one.paragraphs ??= this.paragraph - paragraph;
    }
    return [...all.values()];
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
