import type { Agreement, CueEntry, Gender } from './entry';
import type { CliticTable, Paradigm, VerbShapes } from './inflection';
import type { Kind } from './types';
import type { Homonyms, RootTable, WordShapes } from './written-words';

export type * from './entry';
export type * from './inflection';
export type * from './written-words';

/*
 * A lexicon is pure data: what a language's words are and what they may do. The engine holds no word of
 * any language; everything it knows of one stands in a `Lexicon`. Words are written as a careful editor
 * would write them; the compiler folds them the way the text is folded.
 */

/** How written variants are made one. Applied to text and lexicon alike. */
export interface FoldingTable {
  /** Letter by letter. Values may be empty (dropped) or longer than one letter. */
  readonly letters: Readonly<Record<string, string>>;
  /** Written short vowels that settle the voice of a verb: on its first letter, the sign of the passive. */
  readonly passiveMark: string;
  /** The sign that belongs to the active on the same letter. */
  readonly activeMark: string;
}

/** The closed classes of words that the rules ask for. A word may be of several. */
export const WORD_CLASSES = [
  /** Brings a reported clause; a pronoun may be joined to it. */
  'complementizer',
  /** Relative pronouns with an antecedent. */
  'relative',
  /** Free relatives (what, whoever). */
  'free-relative',
  /** Free-standing prepositions. */
  'preposition',
  'negator',
  /** Free-standing words that begin a new main clause (but, while, whereas, then). */
  'clause-opener',
  /** Phrases that mark a change of speaker (for his part); they may also stand between verb and subject. */
  'turn',
  /** Words that begin a subordinate clause (because, if, when, after that). */
  'subordinator',
  'pronoun',
  'demonstrative',
  'question',
  /** Words of time or manner that may stand between a source and its complementizer (today, Sunday, clearly). */
  'time',
  /** Nouns of the occasion of speaking (statement, press conference, interview). */
  'venue',
  /** Prepositions and adverbs that always begin a circumstance, never a source's affiliation (during, after, via). */
  'occasion',
  /** Those spoken to, with their preposition joined (to journalists). */
  'audience',
  /** Adjectives that leave an unnamed source unplaced (informed, local, reliable). */
  'vague',
  /** Titles before a name (Dr, Sheikh). */
  'title',
  /** Auxiliaries before a cue verb (had, was). */
  'auxiliary',
  /** Particles between an auxiliary or nothing and a verb. */
  'verbal-particle',
  /** Nouns that stand for a proposition though they are not verbal nouns by their form (readiness, need). */
  'event',
  /** Nouns that point at something said (the matter, the news, this). */
  'speech',
  /** Quantifiers and partitives at the head of a noun phrase (a number of, most of, one of). */
  'quantifier',
  /** Words that begin an aside of the author's (noting that, which is). */
  'aside',
  /** Labels before a colon that are not speakers (Read also, Photos, Update, Hashtag). */
  'label',
  /** Given names of persons. */
  'given-name',
  /** Parts inside names (son of, father of, Abd). */
  'name-part',
  /** States, cities that stand for governments. */
  'polity',
  /** Names of news outlets and agencies. */
  'outlet',
  /** Names of other bodies that are known by one word (parties, movements, companies, UN). */
  'body',
  /** Verbs that are no cues but frequent, so that a clause's begin can be seen. */
  'plain-verb',
  /** Words that look like verbs by their first or last letter, or might be names, and are not. */
  'not-verb',
  /** Rules that one conforms to (law, plan, instructions): `according to` them attributes nothing. */
  'norm',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** A noun that can be the head of a source, and the kind of source it makes. */
export interface HeadNoun {
  readonly kind: Kind;
  /** Written forms, indefinite; features are those of the first form of each list. */
  readonly singular?: readonly string[];
  readonly plural?: readonly string[];
  readonly gender: Gender;
  /** A role is held by a person, whose name may stand beside it: `person` if so, else `kind`. */
  readonly role?: boolean;
  /** A role that is one to somebody (the wife of): a name straight after it is that one's. */
  readonly kin?: boolean;
  /** What sort of body it is, whose own name may follow (the movement X). */
  readonly sort?: boolean;
  /** A role that whoever speaks may be called by, whatever the office (the official, the speaker). */
  readonly generic?: boolean;
  /** People who speak for the body that they are said to be of (members, experts). */
  readonly member?: boolean;
  /** Those whom others call on, and who hardly ever call on anybody themselves (the international community). */
  readonly called?: boolean;
  /** An adjective, but before those of whom one is the first (the chief of the analysts). */
  readonly chief?: boolean;
}

/** A word with the features that a dropped subject or a pronoun can be matched with. */
export interface AgreeingWord {
  readonly text: string;
  readonly agreement: Agreement;
}

/** A run of words in which a cue form is no cue. `*` stands for one word of any kind. */
export interface Idiom {
  readonly id: string;
  readonly text: string;
}

/** By what a sentence is told from one of another language in the same script; unfolded, diacritics aside. */
export interface TongueTable {
  /** Unicode name of the script. */
  readonly script: string;
  /** The language's own letters: a word with another of the script speaks for another language. */
  readonly letters: string;
  /** Letters that mostly other languages write, and some texts of this one: they speak for another language half as much. */
  readonly variants: string;
  /** Frequent words of other languages that are no words of this one. */
  readonly others: readonly string[];
  /** Frequent words of this language, and last letters, that others do not write; the article speaks too. */
  readonly own: readonly string[];
  readonly endings: string;
}

/** By what scripture and handed-down sayings are told, whose speakers are no sources. */
export interface ScriptureTable {
  /** Who speaks in them, as the first words of a source. */
  readonly speakers: readonly string[];
  /** Words of reverence beside a name, and of those who hand a saying down. */
  readonly formulas: readonly string[];
  /** Signs around verses. */
  readonly marks: readonly [open: string, close: string];
}

/** How much signs speak for what they are seen at. */
export interface WeighingTable {
  /** Log-odds that a word that may be a cue attributes, before any sign is seen, over those at which it is marked. */
  readonly odds: number;
  /** Signs at such a word and their weights in turn, with spaces between. */
  readonly signs: string;
  /** The same for whoever may be meant where a source is left out. */
  readonly speakers: string;
}

/** Everything the engine knows of one language. */
export interface Lexicon {
  /** BCP 47. */
  readonly language: string;
  readonly folding: FoldingTable;
  readonly clitics: CliticTable;
  readonly shapes: WordShapes;
  readonly roots: RootTable;
  readonly verbShapes: VerbShapes;
  /** Endings of plurals of people, the one of subjects first, for an unknown word with the article. */
  readonly humanPlurals: readonly string[];
  /** Ending of a dual that is a subject. */
  readonly dual: string;
  /** Pattern of a folded word that is such a plural also without the article. */
  readonly openPlural: string;
  /** Folded shapes of verbal nouns: `?` is any letter, everything else itself. */
  readonly eventShapes: readonly string[];
  /** The same of their plurals, without the article. */
  readonly eventPlurals: readonly string[];
  readonly paradigms: readonly Paradigm[];
  readonly cues: readonly CueEntry[];
  /** Forms of verbs that mean nothing by themselves before a noun of saying (directed, launched, renewed). */
  readonly lightVerbs: readonly string[];
  /** Forms of verbs whose subject is met with what others say (faced, drew, came in for). */
  readonly receivingVerbs: readonly string[];
  /** Forms of verbs that tell how or when an act was done, which they bring with a preposition (hastened to, was forced to). */
  readonly turningVerbs: readonly string[];
  /** Prepositions that bring what somebody is judged for (because of, concerning). */
  readonly causes: readonly string[];
  /** Prepositions that bring what happened before something. */
  readonly aftermaths: readonly string[];
  /** Of how many a number is told: its decimals may stand before them in the next line. */
  readonly scales: readonly string[];
  /** The preposition that brings what is done at the same time (with the confirmation that). */
  readonly along: string;
  /** Nouns after the preposition of origin that say only from whose side something comes (on the part of). */
  readonly sides: readonly string[];
  /** Parts of foreign names that are left out where one is called by his last name alone (van). */
  readonly looseParts: readonly string[];
  /** Prepositions that bring what something is told of (about, concerning). */
  readonly topics: readonly string[];
  /** Closed classes; an item may be of several words. */
  readonly words: Readonly<Record<WordClass, readonly string[]>>;
  /** Complementizers with a negation written as one word, as they are written: folding makes other words like them. */
  readonly negatedThat: readonly string[];
  /** Pronouns, demonstratives and relatives again, with what they agree with. */
  readonly agreeing: readonly AgreeingWord[];
  /** Given names that are words too, of men and of women: names where their neighbours say so. */
  readonly namesakes: Readonly<Record<Gender, readonly string[]>>;
  readonly homonyms: readonly Homonyms[];
  readonly heads: readonly HeadNoun[];
  /** Words after a role (head of the government), or a role with the word after it → those that the same office is called by (prime minister). */
  readonly usual: Readonly<Record<string, string>>;
  /** Heads of which one person may have several (singer, artist): each a list of such, without the article. */
  readonly kindred: readonly (readonly string[])[];
  /** A word for a realm (kingdom) → the states that are called so, each by its name and adjectives, without the article. */
  readonly realms: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Titles of honour, each with the heads of those whom it is due to. */
  readonly honours: readonly (readonly string[])[];
  /** Words with the free preposition that goes on with them, so that it belongs to no cue before (issued by, in charge of). */
  readonly bonds: readonly string[];
  /** The same where the name of a state or body follows (ambassador to). */
  readonly placeBonds: readonly string[];
  /** Short forms before a full stop that do not end a sentence. */
  readonly abbreviations: readonly string[];
  /** Names of the letters of the Latin alphabet, with which names of companies and broadcasters are spelt. */
  readonly latinLetters: readonly string[];
  readonly idioms: readonly Idiom[];
  readonly tongue: TongueTable;
  readonly scripture: ScriptureTable;
  readonly weighing: WeighingTable;
}

/** A name that a reader or a newsroom knows as a source. */
export interface OwnSource {
  /** As written, of one or more words. */
  readonly name: string;
  readonly kind: Kind;
}

/** Data that is added on top of a lexicon: own cues with their frames, own names of sources. */
export interface Additions {
  readonly cues?: readonly CueEntry[];
  readonly sources?: readonly OwnSource[];
}
