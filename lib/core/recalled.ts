import { CLASS } from './cues/compiled';
import { type CueReading, isFiniteForm } from './cues/readings';
import type { Registry } from './discourse/registry';
import { isGoverned, stemAt } from './discourse/stem';
import { formEnd } from './find';
import type { Passage } from './passage';
import { findFrom } from './phrase/from-whom';
import { isListedEvent } from './phrase/noun';
import { verbGroupStart } from './phrase/position';
import { isOwnSubject } from './phrase/subject';
import { isNewName, mayBeLastName } from './phrase/unknown';
import { governedStart } from './rules/according';

/**
 * Reads words as the last names of persons whom the text names in full, in this paragraph or before, where a cue asks for
 * one who speaks: such a word may be a noun, an adjective or a verb elsewhere. A last name has two words at most.
 */
export function recallNames(p: Passage, { names, entities }: Registry): void {
  for (const at of p.sites)
    for (const cue of p.token(at).cues)
      for (const [from, last] of askedAt(p, at, cue)) {
        const alone = from === last;
        const known = alone && entities.isLastName(stemAt(p, last));
        if (known || names.isLastName(p, last, alone ? '' : stemAt(p, from)))
          readAsName(p, from, last);
      }
}

function readAsName(p: Passage, from: number, last: number): void {
  const governed = isGoverned(p, from);
  if (!p.is(from, CLASS['name-part'])) p.token(from).readAsKnownName(governed);
  if (last > from) p.token(last).readAsKnownName(false);
}

/** The first and the last word of what may be a last name in need. */
type Asked = readonly [from: number, last: number];

/** Where one who speaks is asked for: straight after a verb, a verbless cue or the preposition of one who is relayed, before what is brought; all that stands before the verb or colon in its clause. */
function* askedAt(p: Passage, at: number, cue: CueReading): Generator<Asked> {
  const { form, agreement } = cue.reading;
  const end = formEnd(p, at, cue);
  if (end === undefined) return;
  if (form === 'mark') yield* topicBefore(p, at);
  const governed = form === 'adposition' && !cue.pronoun ? governedStart(p, cue, end) : undefined;
  if (governed !== undefined) yield* loneAt(p, governed, cue);
  if (!isFiniteForm(cue.reading) || (agreement.person ?? 3) !== 3) return;
  if (!isOwnSubject(agreement)) yield* loneAt(p, end, cue);
  const { from } = cue.reading.cue.frames;
  const preposition = from && findFrom(p, at, p.sentenceAt(at)?.to ?? at, from);
  if (preposition !== undefined) yield* loneAt(p, preposition + 1, cue, true);
  if (!cue.conjunction) yield* topicBefore(p, verbGroupStart(p, at, 0));
}

/** What stands before the word, where a clause begins with it. */
function* topicBefore(p: Passage, i: number): Generator<Asked> {
  if (isInNeed(p, i - 1) && beginsClause(p, i - 1)) yield [i - 1, i - 1];
  if (areInNeed(p, i - 2) && beginsClause(p, i - 2)) yield [i - 2, i - 1];
}

const OPENS = CLASS['clause-opener'] | CLASS.auxiliary;

function beginsClause(p: Passage, i: number): boolean {
  if (!p.isWord(i - 1) || i === p.sentenceAt(i)?.from) return true;
  return p.endsItem(i - 1, OPENS) || !!p.info(i - 1)?.complementizer;
}

/** @param relayed what he says may follow (from X his saying) */
function* loneAt(p: Passage, i: number, cue: CueReading, relayed = false): Generator<Asked> {
  const ends = (last: number) => isLone(p, last, cue) || (relayed && isSaying(p, last + 1));
  if (isInNeed(p, i) && ends(i)) yield [i, i];
  if (areInNeed(p, i) && ends(i + 1)) yield [i, i + 1];
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
