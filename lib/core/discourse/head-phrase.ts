import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import { isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { isOwnedPreposition } from '../phrase/aside';
import { canSpeak } from '../phrase/noun';
import { oneAt } from '../phrase/speaker';
import type { Range } from '../text/sentences';

/** The phrase of a noun; a word for all has no more of it. */
export function headAround(p: Passage, at: number): Range | undefined {
  const head = p.info(at)?.head;
  if (head?.called && head.kind === 'group') return undefined;
  const published = head?.kind === 'document' && isTellingOfIt(p, at + 1);
  if (published && !canSpeak(p, at + 2)) return undefined;
  const own = withoutRest(p, at, oneAt(p, at, p.tokens.length).end);
  const end = published
    ? oneAt(p, at + 2, p.tokens.length).end
    : head?.kind === 'document'
      ? titleEnd(p, own)
      : own;
  if (isAnyOfSort(p, at, end)) return undefined;
  const people = head?.kind === 'group' && head.agreement.number === 'p';
  const titled = p.after(at - 1, CLASS.title) > at;
  if (titled) return { from: at - 1, to: oneAt(p, at - 1, p.tokens.length).end };
  return { from: at, to: people ? workplaceEnd(p, end) : end };
}

/** Index after the title in marks that a relative clause from `i` on tells (the study that is called "…"), or `i`. */
function titleEnd(p: Passage, i: number): number {
  if (!p.is(i, CLASS.relative)) return i;
  for (let k = i + 2; k <= i + TITLE_REACH && (p.isWord(k) || p.opening(k)); k++) {
    const close = p.opening(k)?.close;
    if (close) return close + 1;
  }
  return i;
}

/** So near after the relative pronoun a title begins. */
const TITLE_REACH = 4;

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

/** A verb of which the text is the object (which X published). */
export function isTellingOfIt(p: Passage, i: number): boolean {
  if (p.mayHaveConjunction(i)) return false;
  const tells = p.info(i)?.cues.some((c) => isFiniteForm(c.reading) && c.pronoun);
  return tells || p.isVerbWithObject(i);
}
