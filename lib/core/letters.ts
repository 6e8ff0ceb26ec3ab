import { ownedStems } from './cues/clitics';
import type { CompiledLexicon, Cue, Shapes, Weighing } from './cues/compiled';
import type { CueReading } from './cues/readings';
import { looksFuture, looksImperfect } from './cues/seeming';
import type { WordInfo } from './cues/word';
import { type Voice, voiceOfMarks } from './text/vowels';
import { EDGE, type Token } from './token';

/** A word of so many letters that begins as a future of the first person does is another (a year). */
const LONGEST_NO_FUTURE = 4;

/** So many words beyond the edges of a paragraph may be asked for; what is farther away is found to be nothing at a higher cost. */
const BEYOND = Array<Token>(32).fill(EDGE);

/** What the letters of single words tell: beginnings and endings, written vowels, conjunctions. */
export abstract class Letters {
  abstract readonly tokens: readonly Token[];
  /** The tokens with `EDGE` around them: code that has once read beyond an array stays slow. */
  private padded: readonly Token[] = BEYOND;

  constructor(protected readonly lexicon: CompiledLexicon) {}

  /** Patterns of what words look like. */
  get shapes(): Shapes {
    return this.lexicon.shapes;
  }

  /** What the signs at a site weigh. */
  get weighing(): Weighing {
    return this.lexicon.weighing;
  }

  /** Lets the tokens be asked for by their places. */
  protected place(tokens: readonly Token[]): void {
    this.padded = BEYOND.concat(tokens, BEYOND);
  }

  /** The token at `i`, or `EDGE` outside. So short that whoever asks for it has it within: hardly anything is asked as often. */
  token(i: number): Token {
    return this.padded[i + BEYOND.length] ?? EDGE;
  }

  /** Folded text of the token, empty outside the paragraph. */
  text(i: number): string {
    return this.token(i).text;
  }

  /** As written, empty outside the paragraph. */
  raw(i: number): string {
    return this.token(i).raw;
  }

  isNumber(i: number): boolean {
    return this.token(i).kind === 'number';
  }

  /** Whether the word as written, vowel marks aside, has the shape (`SHAPE`). */
  looks(i: number, shape: number): boolean {
    return (this.token(i).shapes & shape) !== 0;
  }

  /** What is known of the word at `i`; undefined for punctuation and outside. */
  info(i: number): WordInfo | undefined {
    return this.token(i).info;
  }

  /** Whether the word (or the phrase that begins there) is of a class (`CLASS`). */
  abstract is(i: number, bit: number): boolean;

  /** Whether the verb, without its conjunction, begins as imperfects do. */
  looksImperfect(i: number): boolean {
    const info = this.info(i);
    return info !== undefined && looksImperfect(info, this.lexicon);
  }

  /** Whether the word begins as an imperfect of the future does, as names and nouns may too. */
  looksFuture(i: number): boolean {
    return looksFuture(this.text(i), this.lexicon);
  }

  /** Whether the word begins as what one will do oneself does (we shall). */
  looksFirstFuture(i: number): boolean {
    const { clitics, verbShapes, roots } = this.lexicon;
    const raw = this.raw(i).normalize('NFC');
    const future = clitics.verbal.includes(raw.charAt(0));
    if (!future || !roots.isNative(this.text(i).slice(2))) return false;
    return raw.length > LONGEST_NO_FUTURE && verbShapes.firstPerson.includes(raw.charAt(1));
  }

  /** A verb that means nothing by itself before a noun of saying. */
  isLightVerb(i: number): boolean {
    return this.isListedVerb(i, this.lexicon.lightVerbs);
  }

  /** A verb whose subject is met with what others say. */
  isReceivingVerb(i: number): boolean {
    return this.isListedVerb(i, this.lexicon.receivingVerbs);
  }

  /** One of these that is the imperfect of another of them, or of none. */
  isReceivingImperfect(i: number): boolean {
    const { receivingVerbs, verbShapes } = this.lexicon;
    const text = this.text(i);
    return (
      this.looksImperfect(i) && ![...verbShapes.imperfect].some((x) => receivingVerbs.has(x + text))
    );
  }

  /** A verb that tells how or when the act was done that it brings. */
  isTurningVerb(i: number): boolean {
    return this.isListedVerb(i, this.lexicon.turningVerbs);
  }

  /** A preposition that brings what somebody is judged for. */
  isCause(i: number): boolean {
    return this.lexicon.causes.has(this.text(i));
  }

  /** A noun of whose side something comes from. */
  isSide(i: number): boolean {
    return this.lexicon.sides.has(this.text(i));
  }

  /** A part of a name that may be left out, and is never written as one word with the next. */
  isLoosePart(i: number): boolean {
    return this.lexicon.looseParts.has(this.text(i));
  }

  /** A preposition that brings what something is told of. */
  isTopic(i: number): boolean {
    return this.lexicon.topics.has(this.text(i));
  }

  private isListedVerb(i: number, verbs: ReadonlySet<string>): boolean {
    const text = this.text(i);
    return verbs.has(text) || (this.mayHaveConjunction(i) && verbs.has(text.slice(1)));
  }

  /** Whether a reader has added the cue. */
  isOwn(cue: Cue): boolean {
    return cue.order >= this.lexicon.ownFrom;
  }

  /** Voice that a written vowel settles, after `skip` letters; undefined where none is written. */
  writtenVoice(i: number, skip: number, perfect: boolean): Voice | undefined {
    const helps = (first: string) => perfect && this.shapes.longVowels.test(first);
    return voiceOfMarks(this.raw(i), skip, helps, this.lexicon);
  }

  /** Whether the first letter of a perfect is written as that of the first person is, which its verb does not have (I apologize, for he apologized). */
  isOtherFirst(i: number, { reading, conjunction }: CueReading): boolean {
    const { entry } = reading.cue;
    const { gender, number } = reading.agreement;
    const alike = gender === 'm' && number === 's';
    if (!alike || reading.form !== 'perfect' || entry.pos !== 'verb') return false;
    const written = this.raw(i)
      .normalize('NFC')
      .charAt(conjunction ? 1 : 0);
    const folded = this.lexicon.letters.get(written);
    const own = this.lexicon.verbShapes.firstPerson.includes(written);
    return own && folded === entry.perfect.charAt(0);
  }

  /** Whether the letters are a pronoun of the first person. */
  isFirstPerson(letters: string): boolean {
    const own = this.lexicon.clitics.pronouns.find((p) => p.text === letters);
    return own?.agreement.person === 1;
  }

  /** What the word may be without the pronoun that it ends with. */
  ownedNouns(i: number): string[] {
    return ownedStems(this.text(i), this.lexicon.clitics);
  }

  /** The word for an unnamed source, or for whoever speaks, without the pronoun of the first person plural that it ends with (our sources); undefined where it does not. */
  withoutOurs(i: number): string | undefined {
    const { head, named = '' } = this.info(i) ?? {};
    if (!head || !(head.kind === 'anonymous' || head.generic)) return undefined;
    const { pronouns } = this.lexicon.clitics;
    const ours = pronouns.find(({ agreement: a }) => a.person === 1 && a.number === 'p')?.text;
    if (!ours || !named.endsWith(ours)) return undefined;
    return head.pronoun ? named.slice(0, -ours.length) : named;
  }

  /** Whether the word ends as plurals of people do that are no subjects of a verb before them. */
  isObliquePlural(i: number): boolean {
    const text = this.text(i);
    const endings = this.lexicon.humanPlurals.slice(1);
    return text.length > 4 && endings.some((ending) => text.endsWith(ending));
  }

  /** Whether the word ends as plurals of people do that are subjects and in construct with nothing. */
  isSubjectPlural(i: number): boolean {
    const [ending] = this.lexicon.humanPlurals;
    const text = this.text(i);
    return ending !== undefined && text.length > 4 && text.endsWith(ending);
  }

  /** By which word an office is told of that is called by this one too, both as stems; undefined for any other word. */
  usualWord(stem: string): string | undefined {
    return this.lexicon.usual.get(stem);
  }

  /** Stems of the heads that one may have who is called by this one. */
  kindred(head = ''): readonly string[] {
    return this.lexicon.kindred.get(head) ?? [];
  }

  /** The words for each of the states that are called by the one for a realm. */
  realmsOf(realm: string): readonly (readonly string[])[] {
    return this.lexicon.realms.get(realm) ?? [];
  }

  /** Stems of the heads of those whom a title of honour is due to. */
  honoured(title: string): readonly string[] {
    return this.lexicon.honours.get(title) ?? [];
  }

  /** Whether the word begins with a letter that may be a conjunction joined to it. */
  mayHaveConjunction(i: number): boolean {
    return this.info(i)?.mayHaveConjunction ?? false;
  }

  /** Whether the word is the end of another, joined with a hyphen, as in foreign names. */
  isHyphened(i: number): boolean {
    return this.text(i - 1) === '-' && !this.token(i).spaced;
  }

  /** Whether the word begins as with the conjunction of a consequence (and so). */
  isConsequence(i: number): boolean {
    return this.text(i).startsWith(this.lexicon.clitics.consequence);
  }

  /** Whether the token is a conjunction written apart from its word. */
  isLoneConjunction(i: number): boolean {
    return this.lexicon.clitics.conjunctions.includes(this.text(i));
  }

  /** Whether the word ends as plurals of people do. */
  isHumanPlural(i: number): boolean {
    return this.info(i)?.humanPlural ?? false;
  }

  /** Whether the word is a preposition that some cue takes. */
  isGoverning(i: number): boolean {
    return this.lexicon.governing.has(this.text(i));
  }
}
