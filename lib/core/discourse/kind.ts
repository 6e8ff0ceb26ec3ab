import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { canSpeak, isUnknown } from '../phrase/noun';
import type { Range } from '../text/sentences';
import type { Kind } from '../types';
import { headAt, personIn } from './person';

const PERSON = CLASS.title | CLASS['given-name'] | CLASS['name-part'];

/** What sort of source a written phrase is. `verb`: what its verb agrees with, for names that nobody knows. */
export function kindOf(p: Passage, range: Range, verb: Agreement): Kind {
  const from = headAt(p, range);
  const head = p.info(from)?.head;
  if (head?.role && personIn(p, range)) return 'person';
  if (p.is(from, CLASS.outlet)) return 'media';
  if (p.is(from, CLASS.polity | CLASS.body)) return 'organization';
  if (head?.kind === 'anonymous' && !head.role)
    return isPlaced(p, from, range.to) ? 'official' : 'anonymous';
  if (head) return head.kind;
  if (p.is(from, PERSON)) return 'person';
  return unknownName(p, from, range.to, verb);
}

/** An unnamed source is placed by what follows it: a body, a country, an office. */
function isPlaced(p: Passage, from: number, to: number): boolean {
  let next = from + 1;
  const vague = p.is(next, CLASS.vague);
  while (next < to && p.is(next, CLASS.vague)) next++;
  if (next >= to || !p.isWord(next) || p.is(next, CLASS.relative)) return false;
  const info = p.info(next);
  if (info?.verb || p.text(next) === p.text(from)) return false;
  if (p.is(next, CLASS.preposition)) return canSpeak(p, next + 1);
  return !vague || info?.head !== undefined;
}

function unknownName(p: Passage, from: number, to: number, verb: Agreement): Kind {
  if (p.is(from, CLASS.pronoun | CLASS.demonstrative)) return 'unknown';
  if (p.isHumanPlural(from)) return 'group';
  if (p.is(from, CLASS.event | CLASS.speech)) return 'unknown';
  if (p.quoteAround(from) >= 0 && p.quoteAround(from) === p.quoteAround(to - 1))
    return 'organization';
  const names = to - from > 1 && isUnknown(p, from) && isUnknown(p, from + 1);
  if (verb.gender === 'f' && verb.number === 's' && !names) return 'organization';
  if (verb.number === 'p') return 'group';
  return 'person';
}
