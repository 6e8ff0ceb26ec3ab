import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { isClosed } from './noun';
import { LIKELY } from './plainness';
import { beginsSecond, canBegin } from './second';
import { hasPronoun, isRelational } from './shape';
import { lastOne, type One, oneAt } from './speaker';
import type { Subject } from './subject';

/**
 * Where the second of two noun phrases in a row begins: of all places between the words the one where it begins
 * most plainly, the first of those that are equal. Undefined where nothing tells that there are two.
 * @param from first token of the first phrase
 * @param to index after the last token of the second
 */
export function secondPhrase(p: Passage, from: number, to: number): number | undefined {
  let best = LIKELY - 1;
  let found: number | undefined;
  const one = lastOne(p, from, to);
  const first = one.from;
  if (one.end >= to && isHeld(p, first, one)) return undefined;
  for (let i = (p.opening(first)?.close ?? first) + 1; i < to; i++) {
    const close = p.opening(i)?.close;
    if (close) {
      i = close;
      continue;
    }
    if (p.is(i, CLASS.relative)) return afterRelative(p, i, to) ?? found;
    const score = beginsSecond(p, first, i, to, one);
    if (score <= best) continue;
    best = score;
    found = i;
  }
  return found;
}

/** An office that is in construct with what it is of, and the name of who holds it: one phrase, whatever it is of. */
function isHeld(p: Passage, from: number, { name }: One): boolean {
  const head = p.info(from)?.head;
  return head?.role === true && !head.article && name !== undefined && name.from > from + 1;
}

/** Begin of what follows a relative clause that a comma closes, or that is a verb with a pronoun and its subject alone (the bloc that X leads). */
function afterRelative(p: Passage, from: number, to: number): number | undefined {
  const verb = from + 1;
  if (p.looksImperfect(verb) && hasPronoun(p, verb)) {
    const end = oneAt(p, verb + 1, to).end;
    if (end < to && canBegin(p, end)) return end;
  }
  for (let i = from; i < to - 1; i++) {
    if (p.isMark(i, ',')) return canBegin(p, i + 1) ? i + 1 : undefined;
  }
  return afterPlainRelative(p, from, to);
}

/** The only place after a relative clause that no comma ends where a word with the article may be the object of another verb: past the first after its verb, and no adjective of what is before it. */
function afterPlainRelative(p: Passage, from: number, to: number): number | undefined {
  let found: number | undefined;
  for (let i = from + 3; i < to; i++) {
    if (!p.isWord(i) || p.info(i)?.complementizer || p.is(i, CLASS.relative)) return undefined;
    const info = p.info(i);
    if (!info?.article || info.preposition || !canBegin(p, i) || p.is(i - 1, CLASS.preposition))
      continue;
    if (!isClosed(p, i - 1) && !p.is(i - 1, CLASS.time)) continue;
    if (isRelational(p, i) || p.is(i, CLASS.time | CLASS.vague)) continue;
    if (!info.head && !info.event) continue;
    if (found !== undefined) return undefined;
    found = i;
  }
  return found;
}

/**
 * Where an object begins after a subject, the run of both being open at its end: the first place before a
 * preposition or a relative clause where a second phrase likely begins.
 */
export function objectAfterSubject(p: Passage, from: number, to: number): number | undefined {
  const one = lastOne(p, from, to);
  const first = one.from;
  for (let i = (p.opening(first)?.close ?? first) + 1; i < to; i++) {
    const close = p.opening(i)?.close;
    if (close) {
      i = close;
      continue;
    }
    if (one.name && i < one.name.to && i > one.name.from && isHeld(p, first, one)) continue;
    const inside = i < one.end && p.is(i, CLASS.preposition);
    if (!inside && (p.is(i, CLASS.preposition | CLASS.relative) || p.isMark(i, ',')))
      return undefined;
    if (beginsSecond(p, first, i, to, one) >= LIKELY) return i;
  }
  return undefined;
}

/** Who acts, without the object that stands after him (summed up X what had happened). */
export function withoutObject(p: Passage, subject: Subject): Subject {
  const { source } = subject;
  const to = source && secondPhrase(p, source.from, source.to);
  return source && to !== undefined ? { ...subject, source: { from: source.from, to } } : subject;
}
