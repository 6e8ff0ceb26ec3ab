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
 * one who speaks: such a word may be a noun, an adjective or a verb elsewhere.
 */
export function recallNames(p: Passage, { names, entities }: Registry): void {
  for (const at of p.sites)
    for (const cue of p.token(at).cues)
      for (const i of askedAt(p, at, cue))
        if (isInNeed(p, i) && (names.isLastName(p, i) || entities.isLastName(stemAt(p, i))))
          p.token(i).readAsKnownName(isGoverned(p, i));
}

/** The words where one who speaks is asked for: straight after a verb, a verbless cue or the preposition of one who is relayed, before what is brought; all that stands before the verb or colon in its clause. */
function* askedAt(p: Passage, at: number, cue: CueReading): Generator<number> {
  const { form, agreement } = cue.reading;
  const end = formEnd(p, at, cue);
  const from = p.sentenceAt(at)?.from;
  if (end === undefined || from === undefined) return;
  if (form === 'mark') yield* topicBefore(p, at, from);
  const governed = form === 'adposition' && !cue.pronoun ? governedStart(p, cue, end) : undefined;
  if (governed !== undefined && isLone(p, governed, cue)) yield governed;
  if (!isFiniteForm(cue.reading) || (agreement.person ?? 3) !== 3) return;
  if (!isOwnSubject(agreement) && isLone(p, end, cue)) yield end;
  const relayed = relayedAt(p, at, cue);
  if (relayed !== undefined && (isLone(p, relayed, cue) || isSaying(p, relayed + 1))) yield relayed;
  const verb = verbGroupStart(p, at, from);
  if (!cue.conjunction) yield* topicBefore(p, verb, from);
}

function relayedAt(p: Passage, at: number, { reading }: CueReading): number | undefined {
  const { from } = reading.cue.frames;
  const preposition = from && findFrom(p, at, p.sentenceAt(at)?.to ?? at, from);
  return preposition === undefined ? undefined : preposition + 1;
}

/** What somebody says, by a pronoun his (from X his saying). */
function isSaying(p: Passage, i: number): boolean {
  return p.info(i)?.cues.some((c) => c.pronoun && c.reading.form === 'masdar') ?? false;
}

/** The word before, where a clause begins with it. */
function* topicBefore(p: Passage, i: number, from: number): Generator<number> {
  if (i > from && beginsClause(p, i - 1, from)) yield i - 1;
}

const OPENS = CLASS['clause-opener'] | CLASS.auxiliary;

function beginsClause(p: Passage, i: number, from: number): boolean {
  if (i === from) return true;
  return !p.isWord(i - 1) || p.endsItem(i - 1, OPENS) || !!p.info(i - 1)?.complementizer;
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

/** A noun that may be in construct. */
function isNoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  return !info || info.head !== undefined || (info.classes & ~VERB) !== 0 || info.event;
}

const VERB = CLASS['plain-verb'] | CLASS['not-verb'];

/** Something is known of the word that would keep it from being read as a name. */
function isInNeed(p: Passage, i: number): boolean {
  if (p.info(i)?.classes === CLASS['given-name'] || !mayBeLastName(p, i)) return false;
  return !isNewName(p, i) || p.mayHaveConjunction(i);
}
