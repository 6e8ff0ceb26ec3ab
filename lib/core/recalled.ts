import { CLASS } from './cues/compiled';
import { PERSON_NAME } from './cues/named';
import { type CueReading, isFiniteForm } from './cues/readings';
import type { Registry } from './discourse/registry';
import type { Passage } from './passage';
import { findFrom } from './phrase/from-whom';
import { isGoverned, stemAt } from './phrase/named/stem';
import { isListedEvent } from './phrase/noun';
import { verbGroupStart } from './phrase/position';
import { hasPronoun } from './phrase/shape';
import { isOwnSubject } from './phrase/subject';
import { isNewName, isSurname, mayBeLastName } from './phrase/unknown';
import { governedStart } from './rules/according';
import { type Standing, standing } from './standing';

/**
 * Reads words as the last names of persons whom the text names in full, in this paragraph or before, where a cue asks for
 * one who speaks: such a word may be a noun, an adjective or a verb elsewhere. A last name has two words at most.
 */
export function recallNames(p: Passage, known: Known): void {
  const ask: Ask = (from, last) => {
    const alone = from === last;
    const spoke = alone && known.entities.isLastName(stemAt(p, last));
    if (spoke || known.names.isLastName(p, last, alone ? '' : stemAt(p, from)))
      readAsName(p, from, last);
  };
  for (const at of p.sites)
    for (const one of standing(p, at)) {
      askAround(p, at, one, ask);
      closeName(p, one, known);
    }
}

/** Who the text has named so far. */
type Known = Pick<Registry, 'names' | 'entities'>;

/**
 * Ends the name of one word straight after a verb that asks for one who speaks with that word, if the text calls a person
 * by it: what follows is no more of the name.
 */
function closeName(p: Passage, { cue, end }: Standing, known: Known): void {
  if (!asksForOne(cue)) return;
  const i = p.after(end, CLASS.title);
  if (p.token(i).closesName || !mayClose(p, i)) return;
  const { names, entities } = known;
  const stem = stemAt(p, i);
  // A given name, or one by which alone somebody is called, may go on with another.
  const open = p.is(i, CLASS['given-name']) || !(entities.isLastName(stem) || isLast(p, i, names));
  const whole = !open || (isKnown(p, i + 1) && names.isLastName(p, i));
  if (whole && !names.isLastName(p, i + 1, stem)) p.token(i).closesName = true;
}

/** The text has named somebody by two words or more, of which this is the last. */
const isLast = (p: Passage, i: number, names: Known['names']): boolean =>
  names.isLastName(p, i, '', 2);

/** A noun that is known, or none. */
function isKnown(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.head || info.event || info.complementizer) return true;
  return p.is(i, ~CLASS['given-name']) || (!info.article && hasPronoun(p, i));
}

/** A verb before its subject, which is one. */
function asksForOne({ reading }: CueReading): boolean {
  const { agreement } = reading;
  return isFiniteForm(reading) && (agreement.person ?? 3) === 3 && !isOwnSubject(agreement);
}

/** A word that may be a last name, with nothing after it that is of one, or that it could be in construct with. */
function mayClose(p: Passage, i: number): boolean {
  if (!mayBeLastName(p, i) || p.info(i)?.head || p.is(i, CLASS['name-part'])) return false;
  if (p.is(i + 1, PERSON_NAME) || isSurname(p, i + 1)) return false;
  if (p.info(i)?.article || !p.info(i + 1)?.article) return true;
  return !p.isNative(i);
}

function readAsName(p: Passage, from: number, last: number): void {
  const governed = isGoverned(p, from);
  if (!p.is(from, CLASS['name-part'])) p.token(from).readAsKnownName(governed);
  if (last > from) p.token(last).readAsKnownName(false);
}

/** What is done with the first and the last word of what may be a last name in need. */
type Ask = (from: number, last: number) => void;

/** Asks where one who speaks is asked for: straight after a verb, a verbless cue or the preposition of one who is relayed, before what is brought; all that stands before the verb or colon in its clause. */
function askAround(p: Passage, at: number, { cue, end }: Standing, ask: Ask): void {
  const { form, agreement } = cue.reading;
  if (form === 'mark') askBefore(p, at, ask);
  const governed = form === 'adposition' && !cue.pronoun ? governedStart(p, cue, end) : undefined;
  if (governed !== undefined) askLone(p, governed, cue, ask);
  if (!isFiniteForm(cue.reading) || (agreement.person ?? 3) !== 3) return;
  if (!isOwnSubject(agreement)) askLone(p, end, cue, ask);
  const { from } = cue.reading.cue.frames;
  const preposition = from && findFrom(p, at, p.sentenceAt(at)?.to ?? at, from);
  if (preposition !== undefined) askLone(p, preposition + 1, cue, ask, true);
  if (!cue.conjunction) askBefore(p, verbGroupStart(p, at, 0), ask);
}

/** What stands before the word, where a clause begins with it. */
function askBefore(p: Passage, i: number, ask: Ask): void {
  if (isInNeed(p, i - 1) && beginsClause(p, i - 1)) ask(i - 1, i - 1);
  if (areInNeed(p, i - 2) && beginsClause(p, i - 2)) ask(i - 2, i - 1);
}

const OPENS = CLASS['clause-opener'] | CLASS.auxiliary;

function beginsClause(p: Passage, i: number): boolean {
  if (!p.isWord(i - 1) || i === p.sentenceAt(i)?.from) return true;
  return p.endsItem(i - 1, OPENS) || !!p.info(i - 1)?.complementizer;
}

/** @param relayed what he says may follow (from X his saying) */
function askLone(p: Passage, i: number, cue: CueReading, ask: Ask, relayed = false): void {
  if (isInNeed(p, i) && ends(p, i, cue, relayed)) ask(i, i);
  if (areInNeed(p, i) && ends(p, i + 1, cue, relayed)) ask(i, i + 1);
}

function ends(p: Passage, last: number, cue: CueReading, relayed: boolean): boolean {
  return isLone(p, last, cue) || (relayed && isSaying(p, last + 1));
}

const BESIDE = CLASS.preposition | CLASS.time | CLASS.relative;

/** Nothing follows that the word could be in construct with, nor an adjective. */
function isLone(p: Passage, i: number, { reading }: CueReading): boolean {
  const next = p.info(i + 1);
  if (!next || next.complementizer || p.is(i + 1, BESIDE)) return true;
  if (next.preposition || next.head?.preposition) return true;
  if (p.info(i)?.article) return !next.article;
  if (!isFiniteForm(reading)) return next.verb;
  const { noun = [] } = reading.cue.frames;
  if (noun.some((prep) => prep.length === 1 && next.text.startsWith(prep))) return true;
  return noun.includes('') && isListedEvent(p, i + 1) && !isNoun(p, i);
}

/** What somebody says, by a pronoun his. */
function isSaying(p: Passage, i: number): boolean {
  return p.info(i)?.cues.some((c) => c.pronoun && c.reading.form === 'masdar') ?? false;
}

const VERB = CLASS['plain-verb'] | CLASS['not-verb'];

/** A noun that may be in construct. */
function isNoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  return !info || info.head !== undefined || (info.classes & ~VERB) !== 0 || info.event;
}

/** Something is known of the word that would keep it from being read as a name. */
function isInNeed(p: Passage, i: number): boolean {
  if (p.info(i)?.classes === CLASS['given-name'] || !mayBeLastName(p, i)) return false;
  return !isNewName(p, i) || p.mayHaveConjunction(i);
}

/** The same of two words: a part of names and what it brings without the article, or a noun and one with it. */
function areInNeed(p: Passage, i: number): boolean {
  if (!mayBeLastName(p, i) || p.info(i)?.article || !mayBeLastName(p, i + 1)) return false;
  return p.is(i, CLASS['name-part']) !== p.info(i + 1)?.article;
}
