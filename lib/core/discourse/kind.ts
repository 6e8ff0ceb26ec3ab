import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import type { Kind } from '../types';

const PERSON = CLASS.title | CLASS['given-name'] | CLASS['name-part'];

/** What sort of source a written phrase is. `verb`: what its verb agrees with, for names that nobody knows. */
export function kindOf(p: Passage, range: Range, verb: Agreement): Kind {
  const from = headAt(p, range);
  const head = p.info(from)?.head;
  if (head?.role && hasName(p, from, range.to)) return 'person';
  if (head?.kind === 'anonymous') return isPlaced(p, from, range.to) ? 'official' : 'anonymous';
  if (head) return head.kind;
  if (p.is(from, CLASS.outlet)) return 'media';
  if (p.is(from, CLASS.polity | CLASS.body)) return 'organization';
  if (p.is(from, PERSON)) return 'person';
  return unknownName(p, from, range.to, verb);
}

/** The first word that is no quantifier (a number of, each of) and no mark. */
function headAt(p: Passage, range: Range): number {
  let i = range.from;
  while (i < range.to - 1) {
    const next = p.after(i, CLASS.quantifier);
    if (next > i) i = next;
    else if (!p.isWord(i) || p.tokens[i]?.kind === 'number') i++;
    else break;
  }
  return i;
}

/** Whether a person's name stands after a role. */
function hasName(p: Passage, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (p.is(i, PERSON)) return true;
    if (i > from + 1 && isUnknown(p, i) && (closes(p, i - 1) || p.isMark(i - 1, ','))) return true;
  }
  return false;
}

function closes(p: Passage, i: number): boolean {
  return (
    p.info(i)?.article === true ||
    p.is(i, CLASS.polity | CLASS.body | CLASS.outlet) ||
    p.closing(i) !== undefined
  );
}

function isUnknown(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (
    !info ||
    info.article ||
    p.mayHavePreposition(i) ||
    info.classes ||
    info.head ||
    info.event ||
    info.verb
  )
    return false;
  return info.cues.length === 0 && p.tokens[i]?.kind === 'word' && info.text.length > 1;
}

/** An unnamed source is placed by what follows it: a body, a country, an office. */
function isPlaced(p: Passage, from: number, to: number): boolean {
  const next = from + 1;
  if (next >= to || !p.isWord(next) || p.is(next, CLASS.vague | CLASS.relative)) return false;
  const info = p.info(next);
  if (info?.verb || p.text(next) === p.text(from)) return false;
  if (p.is(next, CLASS.preposition)) return p.info(next + 1)?.head !== undefined;
  return true;
}

function unknownName(p: Passage, from: number, to: number, verb: Agreement): Kind {
  if (p.is(from, CLASS.pronoun | CLASS.demonstrative)) return 'unknown';
  if (p.isHumanPlural(from)) return 'group';
  if (p.quoteAround(from) >= 0 && p.quoteAround(from) === p.quoteAround(to - 1))
    return 'organization';
  if (verb.gender === 'f' && verb.number === 's') return 'organization';
  if (verb.number === 'p') return 'group';
  return 'person';
}
