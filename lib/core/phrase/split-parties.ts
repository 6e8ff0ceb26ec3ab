import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { asideEnd, commaAfter } from './aside';
import { personIn } from './named/person';
import { canSpeak } from './noun';
import { partedObject } from './parted';
import { isRelational } from './shape';
import { secondPhrase } from './split';
import { isLoneName } from './unknown';

/** What stands between a cue and its governed noun: subject and other object, or one of them. */
interface Phrases {
  readonly subject: Range | undefined;
  readonly object: Range | undefined;
}

/** Splits the run between a cue and its governed noun where the cue takes another object. */
export function splitParties(
  p: Passage,
  from: number,
  opener: number,
  { reading }: CueReading,
): Phrases {
  const apposed = apposedEnd(p, from, opener);
  if (apposed !== undefined)
    return { subject: { from, to: apposed }, object: { from: apposed + 1, to: opener } };
  const needed = reading.cue.frames.object === 'accused';
  const parted = partedObject(p, from, opener, reading.agreement, needed);
  const at = secondPhrase(p, from, opener);
  const circumstance = innerAside(p, from, opener);
  if (
    circumstance &&
    (at === undefined || (at > circumstance.from && !isInRelative(p, from, at)))
  ) {
    const named = namedObject(p, from, circumstance.from);
    if (named !== undefined)
      return { subject: { from, to: named }, object: { from: named, to: circumstance.from } };
    const object = circumstance.to < opener ? { from: circumstance.to, to: opener } : undefined;
    return { subject: { from, to: circumstance.from }, object };
  }
  if (parted && (at === undefined || at > parted.from))
    return { subject: { from, to: parted.from }, object: { from: parted.to, to: opener } };
  const needs = reading.cue.frames.object === 'described';
  const second =
    at ?? (needs ? neededObject(p, from, opener) : undefined) ?? namedObject(p, from, opener);
  if (second === undefined) return { subject: { from, to: opener }, object: undefined };
  return { subject: { from, to: second }, object: { from: second, to: opener } };
}

/** The comma after an office that stands between commas after the name of its holder, where an object follows (put X, head of the union, the rise down to). */
function apposedEnd(p: Passage, from: number, opener: number): number | undefined {
  const name = personIn(p, { from, to: opener });
  if (!name || !p.isMark(name.to, ',') || !p.info(name.to + 1)?.head?.role) return undefined;
  const close = commaAfter(p, name.to + 1, opener);
  return close + 1 < opener ? close : undefined;
}

/** One who speaks and what is described have so many words at most, where nothing but the need of one tells them apart. */
const LONGEST_RUN = 7;

/** What is described, where nothing else tells it from one who speaks before it: what follows people without the article, or a last word that describes nothing (the company the failure). */
function neededObject(p: Passage, from: number, opener: number): number | undefined {
  const last = opener - 1;
  if (!canSpeak(p, from) || last <= from || opener - from > LONGEST_RUN) return undefined;
  const { article, head } = p.info(from) ?? {};
  const people = p.isHumanPlural(from) || head?.kind === 'group';
  if (
    people &&
    !article &&
    !isRelational(p, from + 1) &&
    !p.isHumanPlural(from + 1) &&
    last > from + 1
  )
    return from + 1;
  const open = p.info(last - 1)?.head && !p.info(last - 1)?.article;
  return p.info(last)?.article && !isRelational(p, last) && !open ? last : undefined;
}

/** A name of which nothing is known has at most so many words. */
const LONGEST_NAME = 3;

/** One by name alone after a body or people whose phrase is complete, who are not called by it (the ruling party Macron). */
function namedObject(p: Passage, from: number, opener: number): number | undefined {
  const head = p.info(from)?.head;
  if (!head || (head.role && head.agreement.number !== 'p')) return undefined;
  let name = opener;
  while (name > from + 1 && mayBeObject(p, name - 1)) name--;
  const words = opener - name;
  return words > 0 && words <= LONGEST_NAME && p.info(name - 1)?.article ? name : undefined;
}

/** A name that is known or none that anything is known of. */
const mayBeObject = (p: Passage, i: number): boolean =>
  isLoneName(p, i) || p.is(i, CLASS['given-name']);

/** A relative clause stands between, with whatever circumstances it has. */
function isInRelative(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (p.is(i, CLASS.relative)) return true;
  return false;
}

function innerAside(p: Passage, from: number, to: number): Range | undefined {
  for (let i = from + 1; i < to; i++) {
    if (!p.is(i, CLASS.time)) continue;
    const end = asideEnd(p, i, to);
    if (end > i) return { from: i, to: end };
  }
  return undefined;
}
