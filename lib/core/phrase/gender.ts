import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { canSpeak } from './noun';
import { endsFeminine, isFeminine } from './shape';

/** What its ending or its adjective tells of a noun that is not known: only one thing, and masculine, has an adjective without an ending. */
export function describedAs(p: Passage, i: number): Agreement | undefined {
  if (endsFeminine(p, i)) return p.is(i, PERSON_NAME) ? undefined : { gender: 'f', number: 's' };
  const next = p.info(i + 1);
  if (!p.info(i)?.article || !next?.article || next.preposition || next.head) return undefined;
  const plain = !p.is(i + 1, CLASS.relative) && !isFeminine(p, i + 1);
  return plain ? { gender: 'm', number: 's' } : undefined;
}

/** Whether a noun after a feminine verb is not its subject: of nobody who is known, and by its adjective one thing and masculine, or what is done. */
export function isNotHers(p: Passage, i: number, { gender, number }: Agreement): boolean {
  const info = p.info(i);
  if (gender !== 'f' || number !== 's' || !info?.article || info.foreign) return false;
  if (canSpeak(p, i) || p.isHumanPlural(i) || p.is(i + 1, CLASS.time)) return false;
  return info.event ? !isFeminine(p, i) && !endsFeminine(p, i) : describedAs(p, i)?.gender === 'm';
}
