import { endsOffice, isQuiteNew, isVerb, verbBrings } from './awaited';
import { CLASS } from './cues/compiled';
import { PERSON_NAME } from './cues/named';
import { type CueReading, isFiniteForm, isTelling } from './cues/readings';
import { SHAPE } from './cues/shapes';
import { lettersOf } from './cues/table';
import type { Passage } from './passage';
import { isNameLike } from './phrase/shape';

/** Reads a word that is a given name too (hope, light, from me) as one where its neighbours say so. */
export function readNamesake(p: Passage, i: number): void {
  const token = p.token(i);
  if (!token.mayBeGivenName) return;
  const undotted = !lettersOf(token.raw).endsWith(p.namesakeOf(i)?.last ?? '');
  if (undotted ? isUndottedName(p, i) : isName(p, i)) token.readAsGivenName();
}

/**
 * A name that is written as a preposition is, its last letter a variant of its own, as some papers write it everywhere:
 * after a title or straight after a verb, with more of the name. What such a verb may bring with the preposition is a name
 * only where a clause, an office or the preposition again follows it.
 */
function isUndottedName(p: Passage, i: number): boolean {
  const next = p.info(i + 1);
  if (!next || !p.is(i, CLASS.preposition)) return false;
  const titled = p.is(i - 1, CLASS.title) || p.info(i - 1)?.head?.role === true;
  const told = p.token(titled ? i - 2 : i - 1).cues.filter(({ reading }) => isFiniteForm(reading));
  if (!told.some(({ reading }) => isTelling(reading))) return false;
  if (!titled && p.info(i - 1)?.head) return false;
  const surname = isSurname(p, i + 1);
  const given = p.is(i + 1, CLASS['given-name']);
  if (titled ? !(surname || given) : surname !== true || next.foreign) return false;
  const brings = told.some(({ reading: { cue } }) =>
    [cue.frames.clause, cue.frames.noun, cue.frames.to].some((preps) => preps?.includes(p.text(i))),
  );
  return (surname === true && !brings) || isCompleted(p, i + 2, p.text(i));
}

/** After at most so many further words of a name. */
const LONGEST_REST = 3;

/** A clause, somebody's office or the preposition follows, after a comma or none. */
function isCompleted(p: Passage, from: number, preposition: string): boolean {
  for (let k = from; k <= from + LONGEST_REST; k++) {
    const info = p.info(k);
    if (info?.complementizer) return !info.complementizer.conjunction;
    if (info?.head?.role) return !info.head.article && !info.head.preposition;
    if (p.text(k) === preposition) return true;
    const comma = p.isMark(k, ',') && k < from + LONGEST_REST;
    if (!comma && (!info || info.verb || info.preposition)) return false;
  }
  return false;
}

/** More of a name follows or stands before it, or nothing but what its one verb takes. */
function isName(p: Passage, i: number): boolean {
  if (isLastName(p, i) || isToldApart(p, i) || isTitled(p, i)) return true;
  const whole = isWhole(p, i);
  const told = p.token(i - 1).cues.some((cue) => takes(p, cue, i, whole));
  if (whole && (told || isBeforeOffice(p, i + 3))) return true;
  if (told && isJoined(p, i) && isEnded(p, i + 1)) return true;
  const surname = isNameLike(p, i + 1) ? 'unsure' : isSurname(p, i + 1);
  const { event, head } = p.info(i) ?? {};
  if (surname === 'unsure' && head?.role) return false;
  if (surname === true && isPartedBefore(p, i)) return true;
  if (isHeld(p, i) && isEnded(p, i + 1)) return true;
  if (head?.role && isCalled(p, i, false)) return isEnded(p, i + 1);
  const act = event === true && surname === 'unsure' && !isOfCountry(p, i - 1);
  if (surname === 'unsure' || (surname && isJoined(p, i))) return told || isCalled(p, i, act);
  return surname || (told && verbBrings(p, i - 1, i + 1));
}

/** Straight after a given name, and before a mark, the end or a clause: a last name. */
function isLastName(p: Passage, i: number): boolean {
  if (!p.is(i - 1, CLASS['given-name'])) return false;
  if (isJoined(p, i) && (!isNameLike(p, i) || isDottedAround(p, i))) return false;
  if (p.text(i + 1) === p.text(i) || !p.info(i + 1)) return true;
  return p.info(i + 1)?.complementizer?.conjunction === false;
}

/** A preposition by its letters, after a title or whoever is called so, and before what none stands before (Sheikh Ali: …). */
function isTitled(p: Passage, i: number): boolean {
  if (!isNameLike(p, i)) return false;
  const { head, article } = p.info(i - 1) ?? {};
  const one = p.is(i - 1, CLASS.title) || (head?.role && article);
  if (!one || head?.preposition) return false;
  return p.isMark(i + 1, ':,') || p.shapes.emphatic.test(p.raw(i + 1));
}

/** Before another word, where the paper tells the name from the preposition by its last letter. */
function isToldApart(p: Passage, i: number): boolean {
  const next = p.info(i + 1);
  if (!next || next.complementizer || p.is(i + 1, CLASS.relative) || !isNameLike(p, i))
    return false;
  return isUndottedAround(p, i) && !isDottedAround(p, i);
}

/** So many words on either side tell how a paper dots. */
const AROUND = 200;

/** Another preposition is written with the last letter of names: the paper dots it everywhere. */
function isDottedAround(p: Passage, i: number): boolean {
  for (let k = Math.max(0, i - AROUND); k < i + AROUND && k < p.tokens.length; k++)
    if (isNameLike(p, k) && p.text(k) !== p.text(i)) return true;
  return false;
}

/** A preposition is written without the dots that names end with. */
function isUndottedAround(p: Passage, i: number): boolean {
  for (let k = Math.max(0, i - AROUND); k < i + AROUND && k < p.tokens.length; k++)
    if (p.is(k, CLASS.preposition) && p.shapes.weak.test(p.raw(k))) return true;
  return false;
}

/** Two words of which nothing is known follow, and then what somebody says: a name in full, of a man or a woman. */
function isWhole(p: Passage, i: number): boolean {
  const unknown = [p.info(i + 1), p.info(i + 2)].every((info) => {
    if (!info || info.article || info.head || info.event || info.verb || info.preposition)
      return false;
    return !info.classes && !info.wide && !info.conjunction;
  });
  return unknown && (p.info(i + 3)?.complementizer !== undefined || p.isMark(i + 3, ':,'));
}

/** Straight after a verb of telling, with one word more and then a comma or a clause: one who tells, whatever the verb brings. */
function isPartedBefore(p: Passage, i: number): boolean {
  return isVerb(p, i - 1) && endsWithClause(p, i + 2);
}

function endsWithClause(p: Passage, i: number): boolean {
  return p.isMark(i, ',') || p.info(i)?.complementizer?.conjunction === false;
}

/** A word of which nothing is known, or another such name, and then a comma, a clause or a preposition: the rest of a name. */
function isEnded(p: Passage, i: number): boolean {
  if (p.namesakeOf(i) ? p.info(i)?.article : !isQuiteNew(p, i) || p.looks(i, SHAPE.owned))
    return false;
  const after = p.info(i + 1)?.complementizer;
  return endsWithClause(p, i + 1) || (!after && p.is(i + 1, CLASS.preposition));
}

/** A comma and an office of one. */
function isBeforeOffice(p: Passage, comma: number): boolean {
  const { role, agreement } = p.info(comma + 1)?.head ?? {};
  return p.isMark(comma, ',') && role === true && agreement?.number === 's';
}

/** A verb that one who has the name may be the subject of, a man or a woman where it is whole (`ofEither`), and that takes no preposition which the name begins with. */
function takes(p: Passage, { reading, pronoun }: CueReading, i: number, ofEither: boolean) {
  const { gender, number, person = 3 } = reading.agreement;
  const own = p.namesakeOf(i)?.gender;
  if (!isFiniteForm(reading) || pronoun || person !== 3 || number !== 's') return false;
  const { clause = [], noun = [], to = [] } = reading.cue.frames;
  const joins = [...clause, ...noun, ...to].some(
    (prep) => prep.length > 1 && p.text(i).startsWith(prep),
  );
  return !joins && (ofEither || !own || own === gender);
}

/** The word is a preposition, or one with what it is joined to (on, from me, in the name of). */
function isJoined(p: Passage, i: number): boolean {
  const { preposition = '', wide = 0, joinedNoun = false } = p.info(i) ?? {};
  return joinedNoun || preposition !== '' || (wide & JOINED) !== 0;
}

const JOINED = CLASS.preposition | CLASS.turn;

/** After a title or an office that is complete, and before one word more, which a comma or a clause follows: who holds it. */
function isHeld(p: Passage, i: number): boolean {
  if (p.info(i)?.head || !isCalled(p, i, false)) return false;
  if (isJoined(p, i) && isDottedAround(p, i)) return false;
  return p.isMark(i + 2, ',') || p.info(i + 2)?.complementizer !== undefined;
}

/** A title stands before the name, or an office that ends with a word with the article; before an act an office says nothing (the minister affirmed the success of …). */
function isCalled(p: Passage, i: number, act: boolean): boolean {
  if (p.is(i - 1, CLASS.title)) return true;
  return !act && p.info(i - 1)?.article === true && endsOffice(p, i - 1);
}

/** The word after a given name is more of it: a name, a foreign word, or one with the article that ends as surnames do; not surely so where one of a country is called so, or with another ending. */
function isSurname(p: Passage, i: number): 'unsure' | boolean {
  const info = p.info(i);
  if (!info) return false;
  if (p.is(i, PERSON_NAME & ~CLASS.title)) return !info.conjunction && !info.preposition;
  if (info.foreign) return true;
  const known = info.classes || info.wide || info.head || info.event || info.preposition;
  // Folded: the last letter of a surname may be written with no dots, too.
  const feminine = p.shapes.feminine.test(info.text);
  if (!info.article || known || feminine || p.isHumanPlural(i)) return false;
  return p.placeOf(i) !== undefined || !p.shapes.relational.test(info.text) ? 'unsure' : true;
}

/** The adjective of a country. */
function isOfCountry(p: Passage, i: number): boolean {
  return p.info(i)?.article === true && p.placeOf(i) !== undefined;
}
