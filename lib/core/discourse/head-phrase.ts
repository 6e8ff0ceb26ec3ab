import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { isOwnedPreposition } from '../phrase/aside';
import { oneAt } from '../phrase/speaker';
import type { Range } from '../text/sentences';

/** The phrase of a noun; a word for all has no more of it. */
export function headAround(p: Passage, at: number): Range | undefined {
  const head = p.info(at)?.head;
  if (head?.called && head.kind === 'group') return undefined;
  const end = withoutRest(p, at, oneAt(p, at, p.tokens.length).end);
  if (isAnyOfSort(p, at, end)) return undefined;
  const people = head?.kind === 'group' && head.agreement.number === 'p';
  const titled = p.after(at - 1, CLASS.title) > at;
  if (titled) return { from: at - 1, to: oneAt(p, at - 1, p.tokens.length).end };
  return { from: at, to: people ? workplaceEnd(p, end) : end };
}

/** A noun that is indefinite over all its phrase, in construct with the one before it: what sort that is of (a police officer). */
function isAnyOfSort(p: Passage, at: number, end: number): boolean {
  const { head } = p.info(at - 1) ?? {};
  if (!head || head.article || head.pronoun) return false;
  for (let i = at; i < end; i++)
    if (p.info(i)?.article || p.is(i, PERSON_NAME | BODY_NAME)) return false;
  return p.isWord(end - 1) && p.isNative(end - 1);
}

/** Index after the body where people work, if that follows with a short preposition (researchers at the university of X): it is never without its own name. */
function workplaceEnd(p: Passage, end: number): number {
  const apart = p.is(end, CLASS.preposition) && p.text(end).length <= LONGEST_WITHIN;
  const at = apart ? end + 1 : end;
  const body = p.info(at)?.head;
  const within = apart || p.isNeutral(body?.preposition ?? '');
  if (!within || body?.kind !== 'organization' || body.role || body.agreement.number !== 's')
    return end;
  const to = oneAt(p, at, p.tokens.length).end;
  if (body.article || to > at + 1) return to;
  const { complementizer, sureVerb } = p.info(to) ?? {};
  const named = p.isWord(to) && !complementizer && !sureVerb && !p.is(to, CLASS.preposition);
  return named ? to + 1 : end;
}

/** The prepositions that say where somebody works have at most so many letters. */
const LONGEST_WITHIN = 2;

/** Index of what tells no more of the head: a verbal noun without the article that a preposition is joined to (to be done), a preposition with a pronoun (of theirs); `to` where none is. */
function withoutRest(p: Passage, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const purpose = p.info(i)?.joinedNoun && !p.info(i)?.article;
    if (purpose || isOwnedPreposition(p, i)) return i;
  }
  return to;
}
