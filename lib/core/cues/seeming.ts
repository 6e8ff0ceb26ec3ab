import { CLASS, type CompiledLexicon } from './compiled';
import type { WordInfo } from './word';

/*
 * What a form seems to be by its letters and its place may belie (`by-place.ts`). Few forms seem anything, so it is found
 * once for each.
 */

/** The bit of each. */
export const SEEMS = {
  imperfect: 1,
  /** A word of grammar that a Latin letter is called by. */
  letter: 2,
  pronoun: 4,
  /** What brings a clause, or a part of names. */
  part: 8,
  future: 16,
  /** A verb of telling in the perfect with nothing joined to it, that is no noun and no other form either (was told, Roy). */
  done: 32,
  /** The first of many. */
  chief: 64,
  /** A verb that no cue and no other word is written like. */
  verb: 128,
  /** A longer part of names, which is never written with the long vowel that a name may begin with (Abby, for the father of). */
  father: 256,
  /** What names begin with, hold, end with or are too: a preposition, a month. */
  first: 512,
  inner: 1024,
  last: 2048,
  alone: 4096,
  /** Something done, by its shape alone. */
  deed: 8192,
} as const;

/** The bits of a word that names are written with too. */
export const HOMONYM = SEEMS.first | SEEMS.inner | SEEMS.last | SEEMS.alone;

/** Bits of what the form seems to be. @param letters as it is written: folding makes other words like a name */
export function seemingOf(info: WordInfo, lexicon: CompiledLexicon, letters: string): number {
  const { text, classes, complementizer } = info;
  return (
    (info.verb && looksImperfect(info, lexicon) ? SEEMS.imperfect : 0) |
    (lexicon.latinLetters.has(text) && isOfGrammar(info) ? SEEMS.letter : 0) |
    (classes & CLASS.pronoun ? SEEMS.pronoun : 0) |
    (classes & CLASS['name-part'] && complementizer ? SEEMS.part : 0) |
    (text.length >= SHORTEST && looksFuture(text, lexicon) ? SEEMS.future : 0) |
    (looksDone(info) ? SEEMS.done : 0) |
    (info.head?.chief ? SEEMS.chief : 0) |
    (looksPlain(info) ? SEEMS.verb : 0) |
    (classes & CLASS['name-part'] && text.length >= SHORTEST_FATHER ? SEEMS.father : 0) |
    (looksDeed(info) ? SEEMS.deed : 0) |
    (lexicon.homonyms.get(letters) ?? 0)
  );
}

/** A shorter one is a preposition with its pronoun (to me). */
const SHORTEST = 4;

const SHORTEST_FATHER = 3;

/** Whether the verb, without its conjunction, begins as imperfects do. */
export function looksImperfect(
  { text, mayHaveConjunction }: WordInfo,
  { verbShapes }: CompiledLexicon,
): boolean {
  return verbShapes.imperfect.includes(text.charAt(mayHaveConjunction ? 1 : 0));
}

/** Whether the word begins as an imperfect of the future does, as names and nouns may too. */
export function looksFuture(text: string, { clitics, verbShapes }: CompiledLexicon): boolean {
  return clitics.verbal.includes(text.charAt(0)) && verbShapes.imperfect.includes(text.charAt(1));
}

function looksDone({ head, event, classes, cues }: WordInfo): boolean {
  if (head || event || classes) return false;
  if (cues.some(({ reading }) => reading.form === 'imperfect')) return false;
  return cues.some(({ reading, conjunction }) => reading.form === 'perfect' && !conjunction);
}

function looksDeed({ event, article, classes, cues, head }: WordInfo): boolean {
  return event && !article && !classes && !cues.length && !head;
}

function looksPlain({ verb, sureVerb, cues, classes }: WordInfo): boolean {
  return verb && !sureVerb && !cues.length && !classes;
}

const GRAMMAR =
  CLASS.complementizer |
  CLASS.subordinator |
  CLASS['clause-opener'] |
  CLASS.preposition |
  CLASS.time;

/** What a name is not. */
export const NAMELESS =
  GRAMMAR | CLASS.pronoun | CLASS.question | CLASS.event | CLASS['plain-verb'];

/** Whether the word brings or joins something, or places it, and names nobody. */
export function isOfGrammar({ complementizer, classes, wide }: WordInfo): boolean {
  return complementizer !== undefined || ((classes | wide) & GRAMMAR) !== 0;
}
