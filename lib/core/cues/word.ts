import type { Agreement } from '../lexicon';
import { hashOfText } from '../text/hash';
import type { CompiledIdiom, Head, Phrase } from './compiled';
import type { CueReading } from './readings';
import { ANY_WORD } from './written';

/** A word that brings a reported clause. */
export interface ComplementizerWord {
  readonly preposition: string;
  readonly pronoun: Agreement | undefined;
  readonly conjunction: boolean;
  /** It is the first word of the clause that it brings: a pronoun or a negation is written with it. */
  readonly within: boolean;
}

/** What is joined to a head. */
interface Joined {
  readonly article: boolean;
  readonly preposition: string;
  readonly conjunction: boolean;
  readonly pronoun: boolean;
}

/** A word as a possible head of a source, without its clitics. */
export interface HeadWord extends Head, Joined {}

/** What is known of a written word, context aside. */
export interface WordInfo {
  /** Folded. */
  readonly text: string;
  /** Items of several words that may begin with it. */
  readonly phrases: readonly Phrase[];
  /** Items of several words to whose first word a preposition may be joined in it. */
  readonly joinedPhrases: readonly Phrase[];
  /** Idioms and formulas that may begin with it. */
  readonly idioms: readonly CompiledIdiom[];
  /** Bits of closed classes, of the word or of what is left without a conjunction. */
  readonly classes: number;
  /** A coordinating proclitic was taken off to know it. */
  readonly conjunction: boolean;
  readonly complementizer: ComplementizerWord | undefined;
  readonly cues: readonly CueReading[];
  /** Of these, those that hang on no certain word after it. */
  readonly freeCues: readonly CueReading[];
  /** The words on one of which each of the others hangs; undefined where there are no others. */
  readonly cuesAhead: ReadonlySet<string> | undefined;
  /** The prepositions before whom it tells of by itself, as a cue (according to). */
  readonly governs: readonly string[];
  readonly head: HeadWord | undefined;
  readonly agreement: Agreement | undefined;
  /** The word has the article, clitics aside. */
  readonly article: boolean;
  /** A prepositional proclitic before an article, folded; empty for none or where it cannot be told. */
  readonly preposition: string;
  /** Folded, without conjunction, preposition and article where an article tells. */
  readonly stem: string;
  /** As names are compared: the stem, and of a head of a source what is left without any proclitic. */
  readonly named: string;
  /** Of how names are compared (`hashOfText`). */
  readonly hash: number;
  /** It begins with a letter that may be a conjunction joined to it. */
  readonly mayHaveConjunction: boolean;
  /** It begins with a letter that may be a preposition joined to it. */
  readonly mayHavePreposition: boolean;
  /** A finite verb, known or by its outer letters. */
  readonly verb: boolean;
  /** A finite verb that is known, and no other word. */
  readonly sureVerb: boolean;
  /** It ends as plurals of people do. */
  readonly humanPlural: boolean;
  /** A preposition is joined to what is known as a verbal noun or an event. */
  readonly joinedNoun: boolean;
  /** Bits of closed classes of what is left without any clitics. */
  readonly wide: number;
  /** Nothing is known of it and no root is in it, as of foreign names. */
  readonly foreign: boolean;
  /** A verbal noun, known or by its shape, or a noun that stands for a proposition. */
  readonly event: boolean;
}

/** A head with what is joined to it, in one shape as words are. */
export function makeHead(head: Head, joined: Joined): HeadWord {
  const { kind, role, generic, kin, sort, member, called, chief, agreement } = head;
  const { article, preposition, conjunction, pronoun } = joined;
  return {
    kind,
    role,
    generic,
    kin,
    sort,
    member,
    called,
    chief,
    agreement,
    article,
    preposition,
    conjunction,
    pronoun,
  };
}

/** The one list without anything in it, for all words that have none: most have none, and each is asked. */
const NONE: readonly never[] = [];

function listOf<T>(items: readonly T[] = NONE): readonly T[] {
  return items.length ? items : NONE;
}

function governed({ reading: { cue, rest } }: CueReading): readonly string[] {
  const { entry } = cue;
  if (entry.pos !== 'adposition' || rest.length) return NONE;
  return entry.governs?.filter(Boolean) ?? NONE;
}

/** A form of one word, or of two of which the second may bear a pronoun or be any. */
function isFree({ reading: { cue, rest } }: CueReading): boolean {
  const [next, another] = rest;
  if (next === undefined || next === ANY_WORD) return true;
  return another === undefined && cue.entry.pos === 'adposition' && cue.entry.pronoun === true;
}

/** A word of which nothing is known but what is given: all are made here, as objects of one shape are read far quicker. */
export function makeWord(text: string, known: Partial<WordInfo>): WordInfo {
  const { named = text } = known;
  const ahead = (known.cues ?? NONE).flatMap((cue) =>
    isFree(cue) ? [] : cue.reading.rest.slice(0, 1),
  );
  return {
    text,
    phrases: listOf(known.phrases),
    joinedPhrases: listOf(known.joinedPhrases),
    idioms: listOf(known.idioms),
    classes: known.classes ?? 0,
    conjunction: known.conjunction ?? false,
    complementizer: known.complementizer,
    cues: listOf(known.cues),
    freeCues: ahead.length ? listOf(known.cues?.filter(isFree)) : listOf(known.cues),
    cuesAhead: ahead.length ? new Set(ahead) : undefined,
    governs: listOf(known.cues?.flatMap(governed)),
    head: known.head,
    agreement: known.agreement,
    article: known.article ?? false,
    preposition: known.preposition ?? '',
    stem: known.stem ?? text,
    named,
    hash: hashOfText(named),
    mayHaveConjunction: known.mayHaveConjunction ?? false,
    mayHavePreposition: known.mayHavePreposition ?? false,
    verb: known.verb ?? false,
    sureVerb: known.sureVerb ?? false,
    humanPlural: known.humanPlural ?? false,
    joinedNoun: known.joinedNoun ?? false,
    wide: known.wide ?? 0,
    foreign: known.foreign ?? false,
    event: known.event ?? false,
  };
}
