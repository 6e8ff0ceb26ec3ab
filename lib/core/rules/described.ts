import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import { canSpeak } from '../phrase/noun';
import { isRelational } from '../phrase/shape';
import type { Subject } from '../phrase/subject';
import type { Site } from './rule';

/** Categories whose verbs say, where others may only show, what a thing that they describe holds. */
export const TELLING: ReadonlySet<string> = new Set(['say', 'demand']);

/** The indefinite noun, with its adjective, that the imperfect at the site describes (banners calling for …), which tells itself. */
export function describedNoun({ passage: p, at, sentence, cue }: Site): Subject | undefined {
  const { entry } = cue.reading.cue;
  if (cue.reading.form !== 'imperfect' || cue.conjunction || !TELLING.has(entry.category))
    return undefined;
  if (entry.pos !== 'verb' || entry.passive === 'author') return undefined;
  const last = at - 1;
  const from = isRelational(p, last) && isIndefinite(p, last - 1) ? last - 1 : last;
  if (from <= sentence.from || !isIndefinite(p, from) || !isIndefinite(p, last)) return undefined;
  return { source: { from, to: at }, how: 'source-antecedent' };
}

function isIndefinite(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.classes || info.verb || info.complementizer) return false;
  return !info.preposition && p.token(i).kind === 'word' && info.text.length > 2;
}

/** Says of somebody before it what they are called (those whom he described as …, a man whom he described as …). */
export function isCalling({ passage: p, at, cue }: Site): boolean {
  if (!cue.pronoun || cue.conjunction || cue.reading.cue.frames.object !== 'described')
    return false;
  if (!p.opening(at + 1) && !joins(p, at + 1, cue) && !callsHim(p, at, cue)) return false;
  const before = p.info(at - 1);
  if (!before || before.article || before.complementizer) return false;
  return p.is(at - 1, CLASS['free-relative']) || !(before.classes || before.verb);
}

/** Says of the noun before it what that is called or how much it is put at, by nobody (a step described as bold, losses put at millions). */
export function isCalled({ passage: p, at, sentence, cue }: Site): boolean {
  const { form, cue: own } = cue.reading;
  const { object, noun = [] } = own.frames;
  if (object !== 'described' || cue.pronoun) return false;
  if (own.entry.category === 'believe')
    return form === 'imperfect' && noun.some((prep) => isQuantity(p, at + 1, prep));
  if (own.entry.category !== 'evaluate' || form !== 'perfect' || at === sentence.from) return false;
  const { preposition, complementizer } = p.info(at + 1) ?? {};
  return noun.includes(preposition || complementizer?.preposition || p.text(at + 1));
}

/** A share is reckoned and not put at that, and has its sign so near. */
const SHARE = 4;

/** The preposition joined to a quantity, or straight before a number, and no share. */
function isQuantity(p: Passage, i: number, preposition: string): boolean {
  if (!preposition || !p.text(i).startsWith(preposition)) return false;
  for (let k = i + 1; k < i + SHARE; k++) if (p.isMark(k, '%\u066a')) return false;
  if (p.isJoinedTo(i, preposition, CLASS.quantifier)) return true;
  const rest = p.text(i).slice(preposition.length);
  return rest ? /^\p{N}/u.test(rest) : p.isNumber(i + 1);
}

/** Who calls somebody so is named in so many words. */
const CALLER = 4;

/** One who speaks stands between the verb and what he calls somebody. */
function callsHim(p: Passage, at: number, cue: CueReading): boolean {
  if (!canSpeak(p, at + 1)) return false;
  for (let i = at + 2; i < at + 2 + CALLER && p.isWord(i); i++) if (joins(p, i, cue)) return true;
  return false;
}

/** The word begins with the letter of one of the cue's prepositions. */
function joins(p: Passage, i: number, { reading }: CueReading): boolean {
  const text = p.text(i);
  return (reading.cue.frames.noun ?? []).some((prep) => prep.length === 1 && text.startsWith(prep));
}
