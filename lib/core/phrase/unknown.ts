import { CLASS } from '../cues/compiled';
import { BODY_NAME, NAME_OPENER, PERSON_NAME } from '../cues/named';
import { isFiniteForm, isSureForm } from '../cues/readings';
import type { Passage } from '../passage';
import { EDGE } from '../token';
import { hasPronoun, isFeminine, isRelational } from './shape';

/** A word with the article that ends as surnames do and of which nothing else is known. */
export function isSurname(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.article || info.preposition || !isRelational(p, i) || isFeminine(p, i)) return false;
  return !info.classes && !info.wide && !info.head && !info.event;
}

/** A word with the article and nothing joined to it, of which nothing is known. */
export function isPlainSurname(p: Passage, i: number): boolean {
  const info = p.info(i);
  return info?.article === true && !info.preposition && !info.head && !info.classes && !info.event;
}

/** A word of which nothing is known but its shape, which may be a verb's. */
export function mayBeName(p: Passage, i: number): boolean {
  const info = p.info(i);
  const listed = CLASS['given-name'] | CLASS['name-part'];
  if (!info || info.classes & ~listed) return false;
  return !info.sureVerb && !info.head && !info.article && !info.cues.length;
}

/** A word of which nothing is known, as names are. */
export function isUnknown(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || p.mayHavePreposition(i)) return false;
  if (info.classes || info.head || info.event || info.verb || info.cues.length) return false;
  return p.token(i).kind === 'word' && info.text.length > 1;
}

/**
 * A word of the language rather than a given name: of which nothing is known, and that follows nothing after which
 * somebody is named (an office, a noun that is complete, a verb of telling, a mark).
 */
export function isCommonNoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || !p.isNative(i) || info.wide & (CLASS['given-name'] | CLASS['name-part']))
    return false;
  const before = p.info(i - 1);
  if (!before) return p.token(i - 1) === EDGE;
  if (before.article || before.head?.role || p.is(i - 1, NAME_OPENER)) return false;
  if (before.cues.some(({ reading }) => isSureForm(reading))) return false;
  const told = before.cues.some(({ reading }) => isFiniteForm(reading));
  return (!told && !before.sureVerb && !p.is(i - 1, CLASS['plain-verb'])) || isFeminine(p, i);
}

/** A word of which nothing is known, straight after a noun for a body without the article: its name, and no adjective. */
export function isBodysName(p: Passage, i: number): boolean {
  const body = p.info(i - 1)?.head;
  if (!isUnknown(p, i) || body?.kind !== 'organization' || body.article) return false;
  return !isFeminine(p, i) && !isRelational(p, i);
}

/** A word of which nothing is known, before the adjective of a country. */
export function isBeforeCountry(p: Passage, i: number): boolean {
  return isUnknown(p, i) && p.info(i + 1)?.article === true && p.placeOf(i + 1) !== undefined;
}

/** A name of which nobody knows more, with the article or without. */
export function isNewName(p: Passage, i: number): boolean {
  return isUnknown(p, i) || isSurname(p, i);
}

/** One word for a person, of which nothing is known, whatever letter it begins with: nothing is in construct with it. */
export function isLoneName(p: Passage, i: number): boolean {
  if (p.token(i).closesName) return true;
  return (isUnknown(p, i) || isPlainName(p, i)) && !p.isHumanPlural(i) && !isFeminine(p, i);
}

const SHORTEST_FOREIGN = 4;

/** Three letters may be a name where the second is a long vowel, as no noun begins with one. */
function isTooShort(p: Passage, i: number): boolean {
  const text = p.text(i);
  const vowel = p.shapes.longVowels.test(text.charAt(1));
  return text.length < (vowel ? SHORTEST_FOREIGN - 1 : SHORTEST_FOREIGN);
}

/** A word of which nothing is known, with or without what may be a preposition before it: foreign names begin so too. */
export function isPlainName(p: Passage, i: number): boolean {
  if (!p.mayHavePreposition(i) || p.isKnownAfterClitic(i) || p.info(i)?.classes) return false;
  if (isFeminine(p, i) || hasPronoun(p, i) || isTooShort(p, i)) return false;
  return mayBeName(p, i) && !p.info(i)?.event;
}

/** Whether a word that is a verb too is a name: a given name after another, or straight after a name and before the clause that the cue brings, or the comma before that or an office. */
export function isVerbalName(p: Passage, i: number): boolean {
  if (p.is(i - 1, PERSON_NAME) && p.is(i, CLASS['given-name'])) return true;
  const named = p.is(i - 1, CLASS['given-name']) || isLoneName(p, i - 1);
  if (!named || p.info(i)?.cues.length || p.mayHaveConjunction(i)) return false;
  const next = p.info(p.isMark(i + 1, ',') ? i + 2 : i + 1);
  const that = next?.complementizer !== undefined && !next.complementizer.conjunction;
  return that || (p.isMark(i + 1, ',') && next?.head?.role === true);
}

/** What else a last name may be. */
const HOMONYM =
  CLASS['given-name'] |
  CLASS['name-part'] |
  CLASS['not-verb'] |
  CLASS['plain-verb'] |
  CLASS.event |
  CLASS.norm |
  CLASS.outlet |
  CLASS.speech |
  CLASS.time |
  CLASS.venue |
  CLASS.vague;

/** A word that somebody may have for a last name, whatever else it is: none of grammar, no body, no verb of telling and no other word, and no office or time with the article. */
export function mayBeLastName(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || p.is(i, ~HOMONYM) || info.cues.some((c) => isSureForm(c.reading))) return false;
  return !info.article || !(info.head || p.is(i, CLASS.time));
}

/** After a body stands its own name in marks: words of which nothing is known (the organization for X "Y"). */
export function namesInMarks(p: Passage, from: number, open: number): boolean {
  const close = p.opening(open)?.close;
  const head = p.info(from)?.head;
  if (!close || !head || head.role || (head.article && open === from + 1)) return false;
  for (let i = open + 1; i < close; i++) if (!mayBeName(p, i) && !p.is(i, BODY_NAME)) return false;
  return head.kind === 'organization' || head.kind === 'media';
}
