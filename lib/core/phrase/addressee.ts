import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { CueReading } from '../cues/readings';
import { SHAPE } from '../cues/shapes';
import type { Passage } from '../passage';
import type { Kind } from '../types';
import { isOwnedPreposition } from './aside';
import { nameEnd } from './name-words';
import { headAt } from './named/head';
import { personIn } from './named/person';
import { isClosed } from './noun';
import { hasPronoun } from './shape';
import { isNewName, isPlainSurname, isUnknown } from './unknown';

/**
 * Whether at `i` one begins whom the source from `from` speaks to: a preposition that could only bring what a body or
 * an office is for, after a person's name, with an office before it or none, a state, or a source that is not named.
 */
export function isSpokenTo(p: Passage, from: number, i: number): boolean {
  if (i <= from || p.is(i, PERSON_NAME)) return false;
  if (isToPeople(p, from, i)) return true;
  if (!p.mayAddress(i)) return false;
  const first = headAt(p, { from, to: i });
  const head = p.info(first)?.head;
  if (head?.kin) return isOfKin(p, first, i);
  if (head?.role && !p.is(first, CLASS.title)) return isHeld(p, first, i);
  if (head) return head.kind === 'anonymous' && !head.role && !isPlaced(p, first, i);
  return p.after(first, CLASS.polity) === i || isName(p, from, i);
}

/** Kinds of those who need no article where an adjective describes them (a senior official, many residents). */
const OPEN: ReadonlySet<Kind> = new Set(['anonymous', 'group']);

/**
 * People begin at `i` whom one in office, of kin or by the name speaks to, and whom no office is for: us, his brother,
 * whoever is there; after the office alone or in construct also deputies, the judge, X.
 */
function isToPeople(p: Passage, from: number, i: number): boolean {
  if (!p.isBelonging(i) && !isToOne(p, i)) return false;
  const first = headAt(p, { from, to: i });
  const { article, head } = p.info(first) ?? {};
  const named = isName(p, first, i) || (head?.role === true && isHeld(p, first, i));
  if (!named && !isWhole(p, first, i)) return false;
  // What follows an adjective may be whom the office is for (the military adviser to).
  const definite = p.info(i - 1)?.article === true && p.info(i - 2)?.article === true;
  const described = !named && i > first + 1 && definite;
  if (described && p.looks(i - 1, SHAPE.participle)) return false;
  if (isToOne(p, i) || isOwn(p, i, described)) return true;
  if (described || p.isBond(i - 1) || (!named && isPlaced(p, first, i))) return false;
  const to = p.info(i);
  if ((to?.wide ?? 0) & CLASS['given-name'] || isMany(p, i) || to?.head?.role) return true;
  return article === true && to?.article === true && to.head !== undefined && i === first + 1;
}

/** The phrase of one in office, of kin, or of those who need no article may end before `i`. */
function isWhole(p: Passage, first: number, i: number): boolean {
  const { head, article } = p.info(first) ?? {};
  if (!head) return false;
  // Some of one's own (colleagues of mine).
  if (i === first + 1 && !article && !head.pronoun) return false;
  if (isClosed(p, i - 1)) return head.role || head.kin === true || OPEN.has(head.kind);
  return i > first + 1 && (head.role || OPEN.has(head.kind)) && p.is(i - 1, CLASS.vague);
}

/** Several people. */
function isMany(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  if (!head) return p.isObliquePlural(i) && !p.info(i)?.event;
  return head.kind === 'group' || (head.role && head.agreement.number === 'p');
}

/** The preposition with a pronoun or with those who, each or one of them. */
function isToOne(p: Passage, i: number): boolean {
  if (!p.mayBelong(i)) return false;
  const some = CLASS['free-relative'] | CLASS.quantifier;
  return ((p.info(i)?.wide ?? 0) & some) !== 0 || isOwnedPreposition(p, i);
}

/** His own people; beside an adjective of who speaks nobody but people. */
function isOwn(p: Passage, i: number, described: boolean): boolean {
  const { head, article } = p.info(i) ?? {};
  if (article || !hasPronoun(p, i)) return false;
  return head ? !described || head.role || isMany(p, i) : p.isNative(i);
}

/** The name of those whose kin it is ends here, in two words at least. */
function isOfKin(p: Passage, from: number, to: number): boolean {
  const end = p.is(from + 1, PERSON_NAME) ? nameEnd(p, from + 1, to) : from;
  return end === to && end > from + 2;
}

/** Nothing but the name of a person, who may have a title before it and no office after. */
function isName(p: Passage, from: number, to: number): boolean {
  if (to === from + 1) return p.is(from, PERSON_NAME) || isNewName(p, from);
  if (personIn(p, { from, to })?.to !== to) return false;
  for (let i = from + 1; i < to; i++) if (p.info(i)?.head?.article) return false;
  return true;
}

/** A participle after so many words of a name, itself among them, tells more of who has it (X Y, belonging to). */
const LONGEST_NAME = 3;

/** An office, and nothing after the name of who holds it. */
function isHeld(p: Passage, from: number, to: number): boolean {
  const name = personIn(p, { from, to });
  if (name?.to !== to || name.from === from || to < name.from + 2) return false;
  for (let i = name.from; i < to; i++) if (p.info(i)?.head?.role) return false;
  return to < name.from + LONGEST_NAME || !p.looks(to - 1, SHAPE.participle);
}

/** Where the source belongs is told, so that what follows may go on with that (sources in the agency for …). */
function isPlaced(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (p.is(i, CLASS.preposition) || p.isBelonging(i)) return true;
  return false;
}

/** Where people begin whom one in office or by the name speaks to (the minister to deputies), or those of a state (America to its companies); or the colon. */
export function addressedIn(p: Passage, from: number, colon: number): number {
  for (let i = from + 1; i < colon; i++) {
    if (!(p.isBelonging(i) || p.is(i, CLASS.audience))) continue;
    const { head, article } = p.info(i - 1) ?? {};
    const office = article && head !== undefined && p.info(from)?.head?.role === true;
    const named = i === from + 1 && (isUnknown(p, from) || isPlainSurname(p, from));
    const state = p.after(from, CLASS.polity) === i && hasPronoun(p, i);
    const those = p.info(i)?.head;
    const people = p.isHumanPlural(i) || those?.kind === 'group' || those?.agreement.number === 'p';
    return state || (people && (office || named)) || (named && i + 1 === colon) ? i : colon;
  }
  return colon;
}

/** Where one whom the cue speaks to begins, with a preposition that the cue has for that; undefined: there is none. */
export function addressedAt(
  p: Passage,
  cue: CueReading,
  from: number,
  end: number,
): number | undefined {
  const { to = [] } = cue.reading.cue.frames;
  for (let i = from; i < end; i++) {
    if (p.isMark(i, ',') || p.is(i, CLASS.relative)) return undefined;
    if (to.some((prep) => p.isNeutral(prep) && p.isJoinedTo(i, prep, CLASS.quantifier))) return i;
    if (i === from) continue;
    const inside = p.is(i - 1, CLASS.preposition | CLASS.quantifier);
    if (to.includes(p.text(i)) && p.is(i, CLASS.preposition) && !inside) return i;
    const info = p.info(i);
    if (info && to.some((prep) => p.isNeutral(prep) && info.preposition === prep)) return i;
  }
  return undefined;
}
