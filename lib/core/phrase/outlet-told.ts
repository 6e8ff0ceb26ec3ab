import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { endsFeminine, isRelational } from './shape';
import { isUnknown } from './unknown';

/** A proclitic preposition before a news outlet or an audience; the one of place says where somebody works. */
export function isAddressee(p: Passage, i: number): boolean {
  if (!mayBeTold(p, i) || isOfText(p, i) || namesBody(p, i)) return false;
  // What belongs to an outlet.
  return !(p.isBound(i - 1, p.text(i).charAt(0)) && endsFeminine(p, i - 1));
}

/** The word by itself, whatever stands before it. */
function mayBeTold(p: Passage, i: number): boolean {
  if (isApart(p, i)) return true;
  const head = p.info(i)?.head;
  if (head?.kind === 'media' && head.preposition !== '' && !p.isNeutral(head.preposition))
    return true;
  const outlet = (p.info(i)?.wide ?? 0) & CLASS.outlet && !p.is(i, CLASS.outlet);
  const within = p.isNeutral(p.text(i).charAt(0)) && p.info(i - 1)?.article;
  if (outlet !== 0 && !within && p.mayHavePreposition(i)) return true;
  return p.is(i, CLASS.audience) || p.isJoinedItem(i, CLASS.outlet);
}

/** The preposition of belonging alone, as before marks, and an outlet; Latin letters, a body or a word of which nothing is known, unless a post or a text stands before it, which may be of that. */
function isApart(p: Passage, i: number): boolean {
  const latin = p.isToLatin(i);
  if (!latin && !(p.isLonePreposition(i) && p.mayAddress(i))) return false;
  const outlet = p.is(i + 1, CLASS.outlet) || p.info(i + 1)?.head?.kind === 'media';
  if (outlet && !latin) return true;
  const ofIt = isAfterPost(p, i) || isPostOrText(p, i - 1) || isPostOrText(p, i - 2);
  const unknown = isUnknown(p, i + 1) && !p.info(i + 1)?.article;
  return !ofIt && (latin || unknown || p.is(i + 1, CLASS.body));
}

function isPostOrText(p: Passage, i: number): boolean {
  const { role, article, kind } = p.info(i)?.head ?? {};
  return (role === true && !article) || kind === 'document';
}

/** An outlet straight after a text, or after a site and its adjective, is whose it is (a report of the paper): nobody speaks to it. */
function isOfText(p: Passage, i: number): boolean {
  if (p.info(i)?.head?.kind !== 'media') return false;
  const described = isRelational(p, i - 1) && !p.info(i - 1)?.head;
  const kind = p.info(described ? i - 2 : i - 1)?.head?.kind;
  return kind === 'document' || (described && kind === 'media');
}

/** A field rather than people after a body and its adjective, or a body and its adjective after a post and its own: a part of the name (the national union for the press, the director general of the international agency). */
function namesBody(p: Passage, i: number): boolean {
  if (p.endsItem(i, CLASS.body) && !p.is(i, CLASS.body)) return true;
  if (p.isJoinedItem(i, CLASS.body) || isOfApposed(p, i)) return true;
  const before = p.info(i - 2)?.head;
  const head = p.info(i)?.head;
  if (!before || p.isHumanPlural(i)) return false;
  if (!before.role)
    return before.kind === 'organization' && head?.kind !== 'media' && isRelational(p, i - 1);
  return isAfterPost(p, i) && head?.article === true && p.info(i + 1)?.article === true;
}

/** Straight after a post and its adjective, or one that a word for the first may stand before, that a comma has added: what the post is of, unless an outlet is named and no comma closes the post (X, the chief executive of the network; of the agency Y,). */
function isOfApposed(p: Passage, i: number): boolean {
  const alone = p.info(i - 1)?.head?.article === false;
  const post = alone ? i - 1 : i - 2;
  if (!p.info(post)?.head?.role || !(alone || isAfterPost(p, i))) return false;
  if (!p.isMark(post - 1, ',') && !(alone && p.isMark(post - 2, ','))) return false;
  const end = p.after(i + 1, CLASS.outlet);
  return end === i + 1 || p.isMark(end, ',');
}

/** Straight after a post or body with the article and its adjective, none of a country: what follows may be what they are for (the director general of). */
export function isAfterPost(p: Passage, i: number): boolean {
  const post = p.info(i - 2)?.head?.article === true;
  return post && p.info(i - 1)?.article === true && !p.placeOf(i - 1);
}
