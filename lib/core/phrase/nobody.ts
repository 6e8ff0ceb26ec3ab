import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import { type CueReading, isSureForm } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { headAt } from './named/head';
import { canSpeak, isSayingNoun } from './noun';
import { endsFemininePlural, hasPronoun, isAccusative, isFeminine, isNameLike } from './shape';
import { isSurname } from './unknown';

/*
 * Who may speak is decided by the first word of a phrase that is no quantity. A head of sources, a name and people may.
 * Of any other word its kind decides: a verb, a particle, what is done and what somebody owns are nobody; a noun may be
 * somebody, since any surname is one.
 */

const KNOWN = PERSON_NAME | BODY_NAME | CLASS.speech | CLASS.quantifier;

/** Words that join and tell when or how, and are never nouns. */
const PARTICLE =
  CLASS.complementizer |
  CLASS['clause-opener'] |
  CLASS.subordinator |
  CLASS.turn |
  CLASS.negator |
  CLASS.question |
  CLASS['verbal-particle'] |
  CLASS.auxiliary |
  CLASS.aside |
  CLASS.occasion |
  CLASS.time;

/**
 * Whether the words of a phrase tell that it is nobody who speaks.
 * @param shows what is done may show something
 */
export function isNobody(p: Passage, range: Range, shows = false): boolean {
  if (holdsClause(p, range.from)) return true;
  const i = headAt(p, range);
  const info = p.info(i);
  if (!info) return false;
  if (info.head) return isHolding(p, i);
  if (p.is(i, CLASS.pronoun | CLASS.demonstrative)) return isSaidOf(p, i, range.to);
  if (canSpeak(p, i) || info.wide & KNOWN || p.isHumanPlural(i) || info.foreign) return false;
  if (isSurname(p, i) || p.accusativeHead(i) || i > range.from || isNameLike(p, i)) return false;
  if (p.is(i, PARTICLE) || isAccusative(p, i)) return !p.isOrigin(i + 1);
  const alone = range.to === i + 1;
  if (p.opening(i - 1)?.close === range.to) return false;
  return (
    isVerb(p, i, alone) ||
    (!(alone && isShort(p, i)) && ((!shows && isDeed(p, i)) || isOwned(p, i)))
  );
}

/** A noun for a body that is a verbal noun too, before what is held (organization of the conference). */
function isHolding(p: Passage, i: number): boolean {
  const { event, head } = p.info(i) ?? {};
  if (!event || head?.article || head?.kind !== 'organization') return false;
  const what = p.info(i + 1);
  const held = what?.article === true && (what.wide & CLASS.venue) !== 0;
  const { gender, number } = head.agreement;
  return gender === 'm' && number === 's' && held;
}

/** A finite verb: of a cue and no other word, or by its shape before what it may have as its subject or object. */
function isVerb(p: Passage, i: number, alone: boolean): boolean {
  const info = p.info(i);
  if (!info || info.article) return false;
  const told = ({ reading, conjunction }: CueReading) =>
    isSureForm(reading) || (conjunction && reading.form === 'perfect');
  if (info.cues.some(told)) return true;
  const next = p.info(i + 1);
  const shaped = info.verb && p.looksImperfect(i) && p.isNative(i);
  const more = next?.article || next?.head !== undefined;
  return !alone && more && (info.sureVerb || shaped);
}

/** A single word so short may be a surname, whatever it looks like. */
function isShort(p: Passage, i: number): boolean {
  return p.text(i).length <= LONGEST_SURNAME;
}

const LONGEST_SURNAME = 6;

/** What is done, without the article, and nothing that is said. */
function isDeed(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.event || info.article || info.wide & CLASS.venue || endsFemininePlural(p, i))
    return false;
  return !isSayingNoun(p, i);
}

/** What somebody has, and nothing that is said nor people. */
function isOwned(p: Passage, i: number): boolean {
  if (p.shapes.oblique.test(p.raw(i))) return false;
  return hasPronoun(p, i) && p.isNative(i) && !isSayingNoun(p, i);
}

/** A pronoun, or a demonstrative with no noun that it points at, begins a sentence about somebody (this is the first visit). */
function isSaidOf(p: Passage, i: number, to: number): boolean {
  if (i + 1 >= to || p.is(i + 1, CLASS.relative)) return false;
  return p.is(i, CLASS.pronoun) || !p.info(i + 1)?.article;
}

/** This or that before what is done or said, which somebody explains, judges or answers. */
export function isThisDeed(p: Passage, i: number): boolean {
  const info = p.info(i + 1);
  if (!p.is(i, CLASS.demonstrative) || !info?.article || info.head) return false;
  return info.event && !(info.wide & CLASS.venue);
}

/** This, before a noun that it cannot go with: what was told of is the subject (this encouraged the government to). */
export function pointsAtThing(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS.demonstrative) || p.info(i)?.agreement?.gender !== 'm') return false;
  return p.info(i + 1)?.article === true && isFeminine(p, i + 1);
}

/** A name in marks has at most so many words, where it begins with none that is known. */
const LONGEST_NAME = 3;

/** Words with which a sentence begins and no name. */
const SENTENCE = CLASS.negator | CLASS.pronoun | CLASS.question | CLASS.demonstrative;

/** Marks that hold a sentence and no name. */
function holdsClause(p: Passage, open: number): boolean {
  const close = p.opening(open)?.close ?? open;
  if (close > open && p.is(open + 1, SENTENCE)) return true;
  const first = p.info(open + 1);
  const spelt = p.spellsLetter(open + 1) || p.spellsLetter(open + 2);
  const named = spelt || first?.article || first?.foreign || canSpeak(p, open + 1);
  if (close - open - 1 > LONGEST_NAME && first && !named) return true;
  for (let i = open + 1; i < close; i++)
    if (p.info(i)?.complementizer || (i > open + 1 && p.info(i)?.sureVerb)) return true;
  return false;
}
