import { CLASS } from './cues/compiled';
import { type CueReading, isFiniteForm } from './cues/readings';
import type { Registry } from './discourse/registry';
import { isGoverned, stemAt } from './discourse/stem';
import { formEnd } from './find';
import type { Passage } from './passage';
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

/** The words where one who speaks is asked for: straight after a verb or a verbless cue, before what that brings; all that stands before the verb in its clause. */
function askedAt(p: Passage, at: number, cue: CueReading): number[] {
  const { form, agreement } = cue.reading;
  const end = formEnd(p, at, cue);
  if (end === undefined || cue.pronoun) return [];
  if (form === 'adposition') {
    const from = governedStart(p, cue, end);
    return from !== undefined && isLone(p, from, cue) ? [from] : [];
  }
  if (!isFiniteForm(cue.reading) || (agreement.person ?? 3) !== 3) return [];
  const after = !isOwnSubject(agreement) && isLone(p, end, cue) ? [end] : [];
  return !cue.conjunction && beginsClause(p, at - 1) ? [...after, at - 1] : after;
}

const OPENS = CLASS['clause-opener'] | CLASS.auxiliary;

function beginsClause(p: Passage, i: number): boolean {
  if (i === p.sentenceAt(i)?.from) return true;
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
  return noun.some((prep) => prep.length === 1 && next.text.startsWith(prep));
}

/** Something is known of the word that would keep it from being read as a name. */
function isInNeed(p: Passage, i: number): boolean {
  if (p.info(i)?.classes === CLASS['given-name'] || !mayBeLastName(p, i)) return false;
  return !isNewName(p, i) || p.mayHaveConjunction(i);
}
