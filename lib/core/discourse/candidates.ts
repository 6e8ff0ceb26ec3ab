import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Agreement } from '../lexicon';
import { agreesWith } from '../phrase/named/agreement';
import { cueStart } from '../refine/step';
import type { Kind } from '../types';
import type { Member } from './cast';
import type { Entity } from './entity';
import type { Mention } from './mention';
import type { Registry } from './registry';
import { castOf, isClaimed, mentionIn, type Phrase, type Scene } from './scene';
import type { Remembered } from './speakers';

/** Where one of the latest sentences tells of somebody. */
export interface Place {
  readonly phrase: Phrase;
  /** So many sentences back. */
  readonly back: number;
  /** The subject of a clause. */
  readonly subject: boolean;
  /** Inside what somebody says. */
  readonly claimed: boolean;
  /** So many words before the cue, in its own sentence. */
  readonly distance: number | undefined;
  /** A preposition stands before it, a verbal noun, or another noun. */
  readonly preposition: boolean;
  readonly event: boolean;
  readonly construct: boolean;
  /** A relative clause follows. */
  readonly relative: boolean;
  readonly quoted: boolean;
  /** Its sentence begins with it. */
  readonly first: boolean;
}

/** Whoever may be meant where a cue has left its source out. */
export interface Candidate {
  /** Undefined where only a phrase tells of him. */
  readonly entity: Entity | undefined;
  readonly kind: Kind;
  readonly agreement: Agreement;
  /** What names it best. */
  readonly best: Mention;
  readonly names: number;
  readonly remembered: Remembered | undefined;
  place: Place | undefined;
}

/** A choice among all who may be meant. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  /** Those at each of them. */
  readonly signs: readonly (readonly string[])[];
  /** Index of whom the rules name. */
  readonly answer: number;
}

/**
 * All who may be meant and agree with the cue: who spoke of late, and those of whom the latest sentences tell.
 * @param said whom the rules name, who is among them whatever else is known
 */
export function candidatesFor(
  draft: Draft,
  registry: Registry,
  said: Entity,
): readonly Candidate[] {
  const known = new Map<Entity, Candidate>();
  for (const one of registry.speakers.remembered())
    known.set(one.entity, candidateOf(one.entity, one));
  const answer = known.get(said) ?? candidateOf(said, undefined);
  known.set(said, answer);
  const phrases: Candidate[] = [];
  const at = cueStart(draft);
  const near = registry.scenes.until(at).slice(0, 1 + reachOf(answer));
  for (const [back, [scene, before]] of near.entries()) {
    for (const member of castOf(scene).before(before).toReversed()) {
      if (member.range.to > before) continue;
      const mention = mentionIn(scene, member, false);
      const entity = registry.entities.best(mention);
      const place = placeOf(scene, member, back, at);
      if (!entity) {
        if (PERSONS.has(mention.kind)) phrases.push(candidateBy(mention, place));
      } else {
        const one = known.get(entity) ?? candidateOf(entity, undefined);
        known.set(entity, one);
        one.place ??= place;
      }
    }
  }
  return [...known.values(), ...phrases].filter(
    (one) => one === answer || (agreesWith(one, draft.agreement) && goesBefore(one, answer)),
  );
}

/**
 * Who was told of before one whom a later sentence is about or who has spoken since goes before that one only if this is
 * an outlet or a document, or if a sentence tells of him that is near, and no farther than where that one spoke. A phrase
 * in which that one stands too means nobody else.
 */
function goesBefore({ entity, best, remembered, place }: Candidate, answer: Candidate): boolean {
  const same = !entity && answer.best.words.every((word) => best.words.includes(word));
  if (same) return false;
  if (givesWay(answer)) return true;
  const rank = answer.remembered?.rank ?? 0;
  if (remembered && remembered.rank <= rank) return true;
  return place !== undefined && place.back <= reachOf(answer);
}

/** Not one whom the text is about or who has spoken himself: it was told of in passing, or passes on what others say. */
function givesWay({ kind, remembered: last }: Candidate): boolean {
  return !last || last.aside || last.passed || PASSES_ON.has(kind);
}

/** So many sentences back another is looked for. */
function reachOf(answer: Candidate): number {
  return givesWay(answer) ? NEAR : Math.min(NEAR, answer.remembered?.sentences ?? NEAR);
}

/** Who may speak though nothing but a phrase tells of him. */
const PERSONS: ReadonlySet<Kind> = new Set<Kind>(['person', 'official']);

/** What only passes on or shows what others say. */
const PASSES_ON: ReadonlySet<Kind> = new Set<Kind>(['media', 'document']);

/** So many sentences back somebody is near. */
const NEAR = 1;

function candidateOf(entity: Entity, remembered: Remembered | undefined): Candidate {
  const { kind, agreement, best, names } = entity;
  return { entity, kind, agreement, best, names: names.length, remembered, place: undefined };
}

function candidateBy(mention: Mention, place: Place): Candidate {
  const { kind, agreement, names } = mention;
  const entity = undefined;
  return {
    entity,
    kind,
    agreement,
    best: mention,
    names: names.length,
    remembered: undefined,
    place,
  };
}

function placeOf(scene: Scene, member: Member, back: number, at: number): Place {
  const { passage: p, sentence, text } = scene;
  const { range, subject } = member;
  const { from, to } = range;
  const info = p.info(from);
  const before = p.info(from - 1);
  return {
    phrase: { passage: p, range, text },
    back,
    subject,
    claimed: isClaimed(scene, from),
    distance: back === 0 ? at - to : undefined,
    preposition:
      p.is(from - 1, CLASS.preposition) || !!(info?.head?.preposition || info?.preposition),
    event: !!before?.event,
    construct: before?.head !== undefined,
    relative: p.is(to, CLASS.relative),
    quoted: p.quoteAround(from) >= 0,
    first: from <= sentence.from + 2,
  };
}
