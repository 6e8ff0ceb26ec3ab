import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import { canSpeak, isEvent } from './noun';

/** Whether many stand before the participle with the article who demand or judge: people, or what the feminine goes with (the deputies denouncing, the voices calling for). */
export function isOfMany(p: Passage, at: number, { reading }: CueReading, act: number): boolean {
  const { category, trust } = reading.cue.entry;
  if (category !== 'demand' && (category !== 'evaluate' || trust === 'homograph')) return false;
  const { gender, number } = reading.agreement;
  const before = p.info(at - 1);
  const plural = before?.head?.agreement.number === 'p';
  if (number === 'p')
    return gender === 'm' && (plural || p.isHumanPlural(at - 1)) && canSpeak(p, at - 1);
  const brought = p.info(act)?.joinedNoun || p.is(act - 1, CLASS.preposition);
  if (gender !== 'f' || !before?.article || before.preposition || !brought) return false;
  // Bodies may be demanded of, as the passive is written.
  return plural && before.head?.kind === 'group';
}

/** Whether those who demand an act have no other name, in construct with a noun (the ranks of those demanding). */
export function isOfThose(p: Passage, at: number, { reading }: CueReading, act: number): boolean {
  const { agreement, cue } = reading;
  if (cue.entry.category !== 'demand' || agreement.number !== 'p') return false;
  const before = p.info(at - 1);
  if (!before || before.article || before.verb || canSpeak(p, at - 1)) return false;
  return isAct(p, act);
}

const isAct = (p: Passage, i: number): boolean => isEvent(p, i) || p.info(i)?.joinedNoun === true;
