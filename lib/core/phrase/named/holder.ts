import { CLASS } from '../../cues/compiled';
import { PERSON_NAME } from '../../cues/named';
import type { Passage } from '../../passage';
import type { Range } from '../../text/sentences';
import { sourcePhraseEnd } from '../extent';
import { isClosed } from '../noun';
import { hasPronoun, isAccusative, isNameLike, isRelational } from '../shape';
import { officeEnd, oneAt, standsAsTitle } from '../speaker';
import { isUnknown } from '../unknown';
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
  const ofAnother = before?.role && !before.article && !before.pronoun;
  if (!head?.role || ofAnother) return undefined;
  const { name } = oneAt(p, at, p.tokens.length);
  if (name?.from === at && name.to > at + 1 && head.article && p.is(at + 1, PERSON_NAME))
    return { from: at, to: officeEnd(p, name.to, at, p.tokens.length) };
  if (name && name.from > at)
    return isPlainName(p, name) && isOneOffice(p, at, name.from)
      ? { from: at, to: name.to }
      : undefined;
  if (head.pronoun) return undefined;
  const comma = p.isMark(at - 1, ',');
  const last = comma ? at - 2 : at - 1;
  const from = nameStart(last);
  const titled = p.is(from, PERSON_NAME) || standsAsTitle(p, from);
  const whole = from < last && (titled || (comma && isUnknown(p, from)));
  const to = whole ? officeEnd(p, last + 1, from, p.tokens.length) : at;
  return to > at ? { from, to } : undefined;
}

/** A name that begins with a known one, or two words of which nothing is known. */
function isPlainName(p: Passage, { from, to }: Range): boolean {
  if (isNameLike(p, from)) return p.is(from + 1, PERSON_NAME);
  if (p.is(from, PERSON_NAME)) return true;
  return isUnknown(p, from) && to > from + 1 && isUnknown(p, from + 1) && !isAccusative(p, from);
}

/** From the office to the name stands nothing that is done, and nobody else's office: in the plural it is what one is over, straight after it an adjective, before the name a title. */
function isOneOffice(p: Passage, at: number, name: number): boolean {
  for (let k = at + 1; k < name; k++) {
    const info = p.info(k);
    const other = info?.head?.role && info.head.agreement.number === 's';
    const named = p.is(k, CLASS.title) || (k === at + 1 && isRelational(p, k));
    if (other && info.head.article && !info.head.generic && !named) return false;
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

/** The name at the end of an office that joins more than a construct does, and holds no free preposition. */
export function holderAfter(p: Passage, office: number): Range | undefined {
  if (!p.info(office)?.head?.role) return undefined;
  const name = personIn(p, { from: office, to: sourcePhraseEnd(p, office, p.tokens.length) });
  for (let i = office; name && i < name.from; i++) if (p.is(i, CLASS.preposition)) return undefined;
  return name;
}

/** The same with a known name or a title, and nothing before it that is another phrase: who has such an office. */
export function namedHolder(p: Passage, office: number): Range | undefined {
  const name = holderAfter(p, office);
  return name && p.is(name.from, PERSON_NAME) && isOnePhrase(p, office, name.from)
    ? name
    : undefined;
}

/** Nothing is done between two words, nobody else is met with a preposition, and no noun of another phrase begins after one that is complete: without the article, of what is told or of the highest degree. */
function isOnePhrase(p: Passage, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const info = p.info(k);
    const open = info && !info.article && isClosed(p, k - 1);
    const other = open && (p.shapes.superlative.test(p.text(k)) || info.head?.kind === 'document');
    const met = info?.head?.role && info.head.preposition !== '';
    if (other || met || isAct(p, k)) return false;
  }
  return true;
}
