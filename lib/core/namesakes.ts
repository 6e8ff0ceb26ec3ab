import { CLASS, type CompiledLexicon } from './cues/compiled';
import { PERSON_NAME } from './cues/named';
import { type CueReading, isFiniteForm } from './cues/readings';
import { lettersOf } from './cues/table';
import type { Token } from './token';

/** Reads words that are given names too (hope, light, from me) as names where their neighbours say so. */
export function readNames(tokens: readonly Token[], lexicon: CompiledLexicon): readonly Token[] {
  let read: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const name = tokens[i]?.asName();
    if (!name) continue;
    const fits = isUndotted(name, lexicon) ? isUndottedName : isName;
    if (!fits(read ?? tokens, i, lexicon)) continue;
    read ??= [...tokens];
    read[i] = name;
  }
  return read ?? tokens;
}

/** The last letter is written as a variant of its own, as some papers write it everywhere. */
function isUndotted({ raw, text }: Token, { namesakes }: CompiledLexicon): boolean {
  return !lettersOf(raw).endsWith(namesakes.get(text)?.last ?? '');
}

/**
 * A name that is written as a preposition is: after a title or straight after a verb, with more of the name. What such a
 * verb may bring with the preposition is a name only where a clause, an office or the preposition again follows it.
 */
function isUndottedName(tokens: readonly Token[], i: number, lexicon: CompiledLexicon): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !next?.info || !(token.classes & CLASS.preposition)) return false;
  const titled = (before.classes & CLASS.title) !== 0 || before.info?.head?.role === true;
  const verb = titled ? tokens[i - 2] : before;
  const told = (verb?.cues ?? []).filter(({ reading }) => isFiniteForm(reading));
  if (!told.some(tellsClause) || (!titled && before.info?.head)) return false;
  const surname = isSurname(next, lexicon);
  const given = (next.classes & CLASS['given-name']) !== 0;
  if (titled ? !(surname || given) : surname !== true || next.info.foreign) return false;
  const brings = told.some(({ reading: { cue } }) =>
    [cue.frames.clause, cue.frames.noun, cue.frames.to].some((preps) =>
      preps?.includes(token.text),
    ),
  );
  const sure = surname === true && !brings;
  return sure || isCompleted(tokens, i + 2, token.text);
}

/** A verb that takes a clause without a preposition. */
function tellsClause({ reading }: CueReading): boolean {
  return reading.cue.frames.clause?.includes('') === true;
}

/** After at most so many further words of a name. */
const LONGEST_REST = 3;

/** A clause, somebody's office or the preposition follows, after a comma or none. */
function isCompleted(tokens: readonly Token[], from: number, preposition: string): boolean {
  for (let k = from; k <= from + LONGEST_REST; k++) {
    const { info, text = '' } = tokens[k] ?? {};
    if (info?.complementizer) return !info.complementizer.conjunction;
    if (info?.head?.role) return !info.head.article && !info.head.preposition;
    if (text === preposition) return true;
    if (text === ',' ? k > from + LONGEST_REST - 1 : !info || info.verb || info.preposition)
      return false;
  }
  return false;
}

/** More of a name follows or stands before it, or nothing but what its one verb takes. */
function isName(tokens: readonly Token[], i: number, lexicon: CompiledLexicon): boolean {
  if (isLastName(tokens, i, lexicon) || isToldApart(tokens, i, lexicon)) return true;
  const next = tokens[i + 1];
  const whole = isWhole(tokens, i);
  const verb = tokens[i - 1]?.cues.find((cue) => takes(cue, tokens[i], lexicon, whole));
  if (whole && (verb || isBeforeOffice(tokens, i + 3))) return true;
  if (verb && next && isJoined(tokens[i]) && isEnded(next, tokens[i + 2], lexicon)) return true;
  const surname = next && (isWrittenAsName(next, lexicon) ? 'unsure' : isSurname(next, lexicon));
  const act = tokens[i]?.info?.event && surname === 'unsure';
  if (surname === 'unsure' && tokens[i]?.info?.head?.role) return false;
  if (surname === true && isPartedBefore(tokens, i)) return true;
  if (next && isHeld(tokens, i, lexicon) && isEnded(next, tokens[i + 2], lexicon)) return true;
  if (tokens[i]?.info?.head?.role && next && isCalled(tokens, i, false))
    return isEnded(next, tokens[i + 2], lexicon);
  const { article = false, stem = '' } = tokens[i - 1]?.info ?? {};
  const ofCountry = article && isDemonym(stem, lexicon);
  const called = verb !== undefined || isCalled(tokens, i, act === true && !ofCountry);
  if (surname === 'unsure' || (surname && isJoined(tokens[i]))) return called;
  if (surname) return true;
  return verb !== undefined && isBrought(verb, next);
}

/** Straight after a given name, and before a mark, the end or a clause: a last name. */
function isLastName(tokens: readonly Token[], i: number, lexicon: CompiledLexicon): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !(before.classes & CLASS['given-name'])) return false;
  if (isJoined(token) && (!isWrittenAsName(token, lexicon) || isDottedAround(tokens, i, lexicon)))
    return false;
  const that = next?.info?.complementizer;
  if (next?.text === token.text) return true;
  return !next?.info || (that !== undefined && !that.conjunction);
}

/** Before another word, where the paper tells the name from the preposition by its last letter. */
function isToldApart(tokens: readonly Token[], i: number, lexicon: CompiledLexicon): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next?.info || !isWrittenAsName(token, lexicon)) return false;
  if (next.info.complementizer || next.classes & CLASS.relative) return false;
  return isUndottedAround(tokens, i, lexicon) && !isDottedAround(tokens, i, lexicon);
}

/** So many words on either side tell how a paper dots. */
const AROUND = 200;

/** Another preposition is written with the last letter of names: the paper dots it everywhere. */
function isDottedAround(tokens: readonly Token[], i: number, lexicon: CompiledLexicon): boolean {
  const around = tokens.slice(Math.max(0, i - AROUND), i + AROUND);
  return around.some((other) => other.text !== tokens[i]?.text && isWrittenAsName(other, lexicon));
}

/** A preposition is written without the dots that names end with. */
function isUndottedAround(tokens: readonly Token[], i: number, { shapes }: CompiledLexicon) {
  const around = tokens.slice(Math.max(0, i - AROUND), i + AROUND);
  return around.some(({ raw, classes }) => classes & CLASS.preposition && shapes.weak.test(raw));
}

/** A name of three letters that is written as a preposition is but for its last. */
function isWrittenAsName({ raw, classes }: Token, { shapes }: CompiledLexicon): boolean {
  return (classes & CLASS.preposition) !== 0 && shapes.nameLike.test(raw);
}

/** Two words of which nothing is known follow, and then what somebody says: a name in full, of a man or a woman. */
function isWhole(tokens: readonly Token[], i: number): boolean {
  const unknown = [tokens[i + 1], tokens[i + 2]].every((token) => {
    const { info } = token ?? {};
    if (!info || info.article || info.head || info.event || info.verb || info.preposition)
      return false;
    return !info.classes && !info.wide && !info.conjunction;
  });
  const end = tokens[i + 3];
  return unknown && (end?.info?.complementizer !== undefined || ':,'.includes(end?.text || ' '));
}

/** Straight after a verb of telling, with one word more and then a comma or a clause: one who tells, whatever the verb brings. */
function isPartedBefore(tokens: readonly Token[], i: number): boolean {
  const told = tokens[i - 1]?.cues.some(({ reading }) => isFiniteForm(reading)) ?? false;
  const { text, info } = tokens[i + 2] ?? {};
  return (
    told &&
    (text === ',' || (info?.complementizer !== undefined && !info.complementizer.conjunction))
  );
}

/** A word of which nothing is known, or another such name, and then a comma, a clause or a preposition: the rest of a name. */
function isEnded({ info }: Token, after: Token | undefined, lexicon: CompiledLexicon): boolean {
  if (!info || !after || info.article) return false;
  if (!lexicon.namesakes.has(info.text)) {
    if (info.classes || info.wide || info.head || info.event || info.verb) return false;
    if (info.preposition || lexicon.shapes.owned.test(info.text)) return false;
  }
  const that = after.info?.complementizer;
  if (that) return !that.conjunction;
  return after.text === ',' || (after.classes & CLASS.preposition) !== 0;
}

/** A comma and an office of one. */
function isBeforeOffice(tokens: readonly Token[], comma: number): boolean {
  const { role, agreement } = tokens[comma + 1]?.info?.head ?? {};
  return tokens[comma]?.text === ',' && role === true && agreement?.number === 's';
}

/** A verb that one who has the name may be the subject of, a man or a woman where it is whole (`ofEither`), and that takes no preposition which the name begins with. */
function takes(
  { reading, pronoun }: CueReading,
  token: Token | undefined,
  lexicon: CompiledLexicon,
  ofEither: boolean,
): boolean {
  const { gender, number, person = 3 } = reading.agreement;
  const text = token?.text ?? '';
  const own = lexicon.namesakes.get(text)?.gender;
  if (!isFiniteForm(reading) || pronoun || person !== 3 || number !== 's') return false;
  const { clause = [], noun = [], to = [] } = reading.cue.frames;
  const joins = [...clause, ...noun, ...to].some(
    (prep) => prep.length > 1 && text.startsWith(prep),
  );
  return !joins && (ofEither || !own || own === gender);
}

/** What the verb brings follows at once. */
function isBrought({ reading }: CueReading, next: Token | undefined): boolean {
  if (!next) return false;
  if (next.kind === 'mark') return next.text === ',' || OPENING.includes(next.raw);
  const that = next.info?.complementizer;
  if (that) return !that.conjunction;
  const { clause = [], noun = [] } = reading.cue.frames;
  return [...clause, ...noun].includes(next.text) && next.text.length > 1;
}

/** Marks after which what was said, or who it is, follows. */
const OPENING = ':("\u00ab\u201c';

/** The word is a preposition, or one with what it is joined to (on, from me, in the name of). */
function isJoined(token: Token | undefined): boolean {
  const { preposition = '', wide = 0, joinedNoun = false } = token?.info ?? {};
  return joinedNoun || preposition !== '' || (wide & JOINED) !== 0;
}

const JOINED = CLASS.preposition | CLASS.turn;

/** After a title or an office that is complete, and before one word more, which a comma or a clause follows: who holds it. */
function isHeld(tokens: readonly Token[], i: number, lexicon: CompiledLexicon): boolean {
  const token = tokens[i];
  if (!token || token.info?.head || !isCalled(tokens, i, false)) return false;
  if (isJoined(token) && isDottedAround(tokens, i, lexicon)) return false;
  const end = tokens[i + 2];
  return end?.text === ',' || end?.info?.complementizer !== undefined;
}

/** An office has so many words at most. */
const LONGEST_OFFICE = 7;

/** A title stands before the name, or an office that ends with a word with the article; before an act an office says nothing (the minister affirmed the success of …). */
function isCalled(tokens: readonly Token[], i: number, act: boolean): boolean {
  const before = tokens[i - 1];
  if (!before) return false;
  if (before.classes & CLASS.title) return true;
  if (act || !before.info?.article) return false;
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_OFFICE) && tokens[k]?.info; k--)
    if (tokens[k]?.info?.head?.role) return true;
  return false;
}

/** The word after a given name is more of it: a name, a foreign word, or one with the article that ends as surnames do; not surely so where one of a country is called so, or with another ending. */
function isSurname({ info, classes }: Token, lexicon: CompiledLexicon): 'unsure' | boolean {
  const { shapes, humanPlurals } = lexicon;
  if (!info) return false;
  if (classes & PERSON_NAME & ~CLASS.title) return !info.conjunction && !info.preposition;
  if (info.foreign) return true;
  const known = info.classes || info.wide || info.head || info.event || info.preposition;
  if (!info.article || known || shapes.feminine.test(info.text)) return false;
  if (humanPlurals.some((ending) => info.text.endsWith(ending))) return false;
  return isDemonym(info.stem, lexicon) || !shapes.relational.test(info.text) ? 'unsure' : true;
}

/** The adjective of a country, without the article. */
function isDemonym(stem: string, { shapes, places }: CompiledLexicon): boolean {
  return places.has(stem.replace(shapes.place, ''));
}
