import { cutPronoun, pronounAfter } from './cues/clitics';
import { CLASS, type Head, type Namesake } from './cues/compiled';
import { Letters } from './letters';
import type { Agreement } from './lexicon';

/** A shorter word that ends as an object does may be a foreign name. */
const SHORTEST_OBJECT = 5;
/** Words that begin with the letter of the preposition by themselves. */
const NEVER_JOINED = CLASS.audience | CLASS['not-verb'] | CLASS.negator;

/** What is joined to single words: prepositions, the article, pronouns. */
export abstract class Spelling extends Letters {
  /** The article as it is written by itself, for a word whose article is joined to a preposition. */
  articleOf(i: number): string {
    return this.info(i)?.article ? this.lexicon.clitics.article : '';
  }

  /** Of how many a number is told (million). */
  isScale(i: number): boolean {
    return this.lexicon.scales.has(this.text(i));
  }

  /** The preposition that brings what is done at the same time. */
  isAlong(i: number): boolean {
    return this.lexicon.along === this.text(i);
  }

  /** A preposition that brings what happened before. */
  isAfter(i: number): boolean {
    return this.lexicon.aftermaths.has(this.text(i));
  }

  /** Whether the word ends as a dual that is a subject does. */
  endsDual(i: number): boolean {
    return this.text(i).endsWith(this.lexicon.dual);
  }

  /** Names, a conjunction joined to each but the first. */
  joinNames(names: readonly string[]): string {
    return names.join(` ${this.lexicon.clitics.conjunctions[0] ?? ''}`);
  }

  /** Whether the word is written with the long first letter, whatever its signs are encoded as. */
  hasLongAlef(i: number): boolean {
    return this.shapes.longAlef.test(this.raw(i).normalize('NFC'));
  }

  /** The given name that the word is too. */
  namesakeOf(i: number): Namesake | undefined {
    return this.lexicon.namesakes.get(this.text(i));
  }

  /** What the name of a country and the adjective made of it begin with, if the word is one. */
  placeOf(i: number): string | undefined {
    return this.token(i).place;
  }

  /** Stems of the names of countries that begin so. */
  statesOf(place: string): readonly string[] {
    return this.lexicon.places.get(place) ?? [];
  }

  /** The head of a source that the word is without its ending of an object (a report, as what is published); a given name is none. */
  accusativeHead(i: number): Head | undefined {
    const text = this.text(i);
    if (!this.shapes.accusative.test(text) || this.is(i, CLASS['given-name'])) return undefined;
    return this.lexicon.heads.get(text.slice(0, -1));
  }

  /** Whether the word is the noun, as it is or with the ending of an indefinite object. */
  isForm(i: number, noun: string): boolean {
    const stem = this.info(i)?.stem;
    if (stem === undefined || stem === noun) return stem === noun;
    return (
      stem.length === noun.length + 1 && stem.startsWith(noun) && this.shapes.accusative.test(stem)
    );
  }

  /** Whether the word, without the ending of an object that it has, is one of the language's. */
  isIndefiniteObject(i: number): boolean {
    const text = this.text(i);
    if (text.length < SHORTEST_OBJECT || !this.shapes.accusative.test(text)) return false;
    return this.lexicon.roots.isNative(text.slice(0, -1));
  }

  /** Whether a root of the language may be in the word. */
  isNative(i: number): boolean {
    return this.lexicon.roots.isNative(this.text(i));
  }

  /** Whether the word is `word` with a pronoun joined to it, its last letter as it is then written. */
  isOwned(i: number, word: string): boolean {
    return this.ownerOf(i, word) !== undefined;
  }

  /** What the pronoun joined to `word` stands for; undefined where none is. */
  ownerOf(i: number, word: string): Agreement | undefined {
    return pronounAfter(word, this.text(i), this.lexicon.clitics);
  }

  /** Whether the word, without article, is `noun`, by itself or with a pronoun joined to it. */
  isFormOf(i: number, noun: string): boolean {
    const stem = this.info(i)?.stem ?? '';
    if (stem === noun) return true;
    // Only the last letter of the noun may be another before a pronoun.
    if (stem.length <= noun.length || stem.charAt(0) !== noun.charAt(0)) return false;
    return cutPronoun(stem, this.lexicon.clitics, 0).some(({ rest, pronoun }) => {
      if (!pronoun) return false;
      const free = this.lexicon.clitics.joins.map(([end, joined]) =>
        rest.endsWith(joined) ? rest.slice(0, -joined.length) + end : rest,
      );
      return rest === noun || free.includes(noun);
    });
  }

  /** Whether the word without a joined pronoun is a plain verb (he held it), which a noun like it may be too, unless it has the ending of feminine nouns. */
  isVerbWithObject(i: number): boolean {
    return !this.shapes.feminine.test(this.raw(i)) && this.isOwnedOf(i, CLASS['plain-verb']);
  }

  /** Whether the word is a verb that means nothing by itself or is met with what others say, with a pronoun for the noun of saying before it (which he made). */
  isLightVerbOfIt(i: number): boolean {
    const { lightVerbs, receivingVerbs, clitics } = this.lexicon;
    const brings = (rest: string) => lightVerbs.has(rest) || receivingVerbs.has(rest);
    return cutPronoun(this.text(i), clitics, 2).some(
      ({ rest, pronoun }) => pronoun?.number === 's' && brings(rest),
    );
  }

  /** Whom the pronoun stands for that a joined preposition has for its object (according to her). */
  objectOf(i: number): Agreement | undefined {
    const { clitics } = this.lexicon;
    const cuts = cutPronoun(this.text(i), clitics, 1);
    return cuts.find(({ rest, pronoun }) => pronoun && clitics.prepositions.includes(rest))
      ?.pronoun;
  }

  /** Whether the word is one of the class with a pronoun joined to it. */
  isOwnedOf(i: number, bit: number): boolean {
    const { classes, clitics } = this.lexicon;
    for (const { rest, pronoun } of cutPronoun(this.text(i), clitics, 0))
      if (pronoun && (classes.get(rest) ?? 0) & bit) return true;
    return false;
  }

  /** Whether what is left without a joined preposition is a known noun. */
  isKnownAfterClitic(i: number): boolean {
    const info = this.info(i);
    return (
      info !== undefined &&
      ((info.head?.preposition !== undefined && info.head.preposition !== '') || info.joinedNoun)
    );
  }

  /** Whether the word is a preposition joined to a word of the class. */
  isJoinedTo(i: number, preposition: string, bit: number): boolean {
    const text = this.text(i);
    if (!text.startsWith(preposition)) return false;
    return ((this.lexicon.classes.get(text.slice(preposition.length)) ?? 0) & bit) !== 0;
  }

  /** Whether the word is the preposition and the article joined to nothing, as before marks. */
  isBareArticle(i: number, preposition: string): boolean {
    return this.text(i) === preposition + this.lexicon.clitics.article;
  }

  /** Whether the word begins with the joined preposition of belonging (the committee for, the company of). */
  isBelonging(i: number): boolean {
    const text = this.text(i);
    const [joined] = this.lexicon.clitics.articleJoined;
    if (!joined || text.length < 4 || !text.startsWith(joined[0]) || this.is(i, NEVER_JOINED))
      return false;
    const info = this.info(i);
    return info?.head?.preposition !== '' && !((info?.wide ?? 0) & CLASS.preposition);
  }

  /** Whether the word is a preposition joined to the name of a state or body. */
  isJoinedToName(i: number): boolean {
    const names = CLASS.polity | CLASS.body;
    return this.lexicon.clitics.prepositions.some((prep) => this.isJoinedTo(i, prep, names));
  }

  /** Whether the word is what a Latin letter is called. */
  spellsLetter(i: number): boolean {
    return this.lexicon.latinLetters.has(this.text(i));
  }

  /** Whether a preposition may stand before any complementizer. */
  isNeutral(preposition: string): boolean {
    return preposition === this.lexicon.clitics.neutral;
  }

  /** Whether the free relative begins with the preposition, joined or written into it. */
  isIntoRelative(preposition: string, relative: string): boolean {
    if (this.isNeutral(preposition)) return relative.startsWith(preposition);
    return this.lexicon.clitics.relativeJoined.some(
      ([free, beginning]) => free === preposition && relative.startsWith(beginning),
    );
  }

  /** Whether the word is the preposition that brings whom something comes from. */
  isOrigin(i: number): boolean {
    return this.text(i) === this.lexicon.clitics.origin;
  }

  /** Whether the word is that preposition with a pronoun for several (of them). */
  isOfThem(i: number): boolean {
    return this.ownerOf(i, this.lexicon.clitics.origin)?.number === 'p';
  }

  /** Whether the word is that preposition, with a conjunction or without. */
  isJoinedOrigin(i: number): boolean {
    const text = this.text(i);
    return (
      this.isOrigin(i) ||
      (this.mayHaveConjunction(i) && text.slice(1) === this.lexicon.clitics.origin)
    );
  }

  /** Whether the word says that what is negated holds all the same for what follows (but in). */
  isException(i: number): boolean {
    return this.text(i) === this.lexicon.clitics.exception;
  }

  /** Whether the word is a plural of people that has lost its last letter to what it is in construct with (the employees of). */
  isConstructPlural(i: number): boolean {
    const info = this.info(i);
    if (!info || info.article) return false;
    const { humanPlurals, heads } = this.lexicon;
    return humanPlurals.some(
      (ending) =>
        info.text.endsWith(ending.slice(0, -1)) && heads.has(info.text + ending.slice(-1)),
    );
  }

  /** Whether the word is the one for or. */
  isEither(i: number): boolean {
    return this.text(i) === this.lexicon.clitics.either;
  }

  /** Whether the token is a joined preposition that stands alone, as before a name in marks. */
  isLonePreposition(i: number): boolean {
    return this.lexicon.clitics.prepositions.includes(this.text(i));
  }

  /** Whether the word begins with a letter that may be a preposition joined to it. */
  mayHavePreposition(i: number): boolean {
    return this.info(i)?.mayHavePreposition ?? false;
  }
}
