import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { sourcePhraseEnd } from '../phrase/extent';
import { isClosed } from '../phrase/noun';
import { plainEnd } from '../phrase/plain';
import { hasPronoun, isAccusative, isNameLike } from '../phrase/shape';
import { isUnknown } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import { personIn } from './person';

/**
 * The office that begins at `at` and who holds it, whose name follows the office or stands before it.
 * @param nameStart where the name begins that ends with a token
 */
export function heldBy(
  p: Passage,
  at: number,
  nameStart: (last: number) => number,
): Range | undefined {
  const head = p.info(at)?.head;
  const before = p.info(at - 1)?.head;
  const ofAnother = before?.role && !before.article;
  if (!head?.role || head.pronoun || ofAnother) return undefined;
  const name = personIn(p, { from: at, to: sourcePhraseEnd(p, at, p.tokens.length) });
  if (name && name.from > at)
    return isPlainName(p, name) && isOneOffice(p, at, name.from)
      ? { from: at, to: name.to }
      : undefined;
  const comma = p.isMark(at - 1, ',');
  const last = comma ? at - 2 : at - 1;
  const from = nameStart(last);
  const titled = p.is(from, PERSON_NAME) || isTitle(p, from);
  const whole = from < last && (titled || (comma && isUnknown(p, from)));
  const to = whole ? officeEnd(p, last + 1, from) : at;
  return to > at ? { from, to } : undefined;
}

/** A name that begins with a known one, or two words of which nothing is known. */
function isPlainName(p: Passage, { from, to }: Range): boolean {
  if (p.is(from, PERSON_NAME)) return !isNameLike(p, from);
  return isUnknown(p, from) && to > from + 1 && isUnknown(p, from + 1) && !isAccusative(p, from);
}

/** From the office to the name stands nothing that is done, and nobody else's office. */
function isOneOffice(p: Passage, at: number, name: number): boolean {
  for (let k = at + 1; k < name; k++) {
    const info = p.info(k);
    if (info?.head?.role && info.head.article && !info.head.generic) return false;
    if (isAct(p, k) || isPlace(p, k)) return false;
  }
  return true;
}

/** A noun that nobody knows with the preposition of place joined, after a phrase that is complete: no part of an office. */
function isPlace(p: Passage, k: number): boolean {
  const info = p.info(k);
  if (!info || info.classes || info.head || p.isBound(k - 1, info.text)) return false;
  return p.isNeutral(info.text.charAt(0)) && isClosed(p, k - 1);
}

/** A verbal noun after a phrase that is complete, with a preposition joined or without the article. */
function isAct(p: Passage, k: number): boolean {
  const info = p.info(k);
  if (!info || info.article || info.head || p.is(k - 1, PERSON_NAME) || !isClosed(p, k - 1))
    return false;
  return info.joinedNoun || info.event || hasPronoun(p, k);
}

/**
 * Index after the office that follows a name which ends before `end`, a comma between them or not; `end` where none
 * does. One before the name is enough, if it is more than a title.
 */
export function officeEnd(p: Passage, end: number, from: number): number {
  if (p.info(from)?.head?.role && !isTitle(p, from)) return end;
  const comma = p.isMark(end, ',');
  const office = comma ? end + 1 : end;
  const head = p.info(office)?.head;
  if (!head?.role || head.preposition || head.conjunction || head.pronoun) return end;
  if (p.is(office, CLASS.preposition | CLASS.occasion) || (!comma && head.article && !head.generic))
    return end;
  const whole = beforeClause(p, office, wholeEnd(p, office));
  const rest = restOf(p, office, whole, comma);
  if (comma && p.isMark(whole, ',')) return whole;
  if (comma) return rest === whole && closesApposition(p, rest) ? rest : end;
  const to = Math.min(plainEnd(p, office, rest), rest);
  return to > office + 1 ? to : end;
}

/** A title, or a role with the article straight before a name, as a title is (the ambassador X). */
function isTitle(p: Passage, i: number): boolean {
  const info = p.info(i);
  if ((info?.wide ?? 0) & CLASS.title) return true;
  return info?.article === true && p.is(i + 1, PERSON_NAME);
}

/** End of an office: nobody is spoken to in it, so that it goes on over whom a source might speak to (the head of an agency). */
function wholeEnd(p: Passage, office: number): number {
  const end = sourcePhraseEnd(p, office, p.tokens.length);
  const body = p.is(end, CLASS.audience) && p.info(end)?.head;
  return body ? sourcePhraseEnd(p, end, p.tokens.length) : end;
}

/** Index of the first relative pronoun, or `to`. */
function beforeClause(p: Passage, from: number, to: number): number {
  for (let k = from; k < to; k++) if (p.is(k, CLASS.relative)) return k;
  return to;
}

/** An apposition ends with a mark, a relative clause, or where what was said begins. */
function closesApposition(p: Passage, i: number): boolean {
  return !p.isWord(i) || p.is(i, CLASS.relative) || p.info(i)?.complementizer !== undefined;
}

/** End of the office before what no office holds: an act, a preposition (a short one between commas is of it), somebody joined. */
function restOf(p: Passage, office: number, to: number, comma: boolean): number {
  for (let k = office + 1; k < to; k++) {
    const info = p.info(k);
    const leads = p.is(k, CLASS.preposition) && (!comma || p.text(k).length > 2);
    if (leads || isAct(p, k)) return k;
    if (info?.conjunction && info.article && !info.head?.role) return k;
  }
  return to;
}
