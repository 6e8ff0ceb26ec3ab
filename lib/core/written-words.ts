/*
 * What a written word tells by its letters alone: whether it has a root of the language, and what it may be by its shape.
 */

/** By what a word of the language is told from a foreign name: its roots, and what is put into and around them. All folded. */
export interface RootTable {
  /** First letter → the other two of each root, one after the other. */
  readonly triliteral: Readonly<Record<string, string>>;
  /** Roots of four letters, separated by spaces. */
  readonly quadriliteral: string;
  /** By place in a root of three: a letter as written → the letters that it may stand for. */
  readonly weak: readonly Readonly<Record<string, string>>[];
  /** Letters that may fall out of a root. */
  readonly fallen: readonly string[];
  /** Signs for letters in `shapes` → any of these. */
  readonly between: Readonly<Record<string, string>>;
  /** What stems look like: digits are radicals, others signs of `between` or themselves. */
  readonly shapes: readonly string[];
  /** What makes stems, before their shape. */
  readonly nounPrefixes: readonly string[];
  readonly verbPrefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** Patterns of how words begin that rather have something joined to them than be foreign names. */
  readonly joined: readonly string[];
  /** Foreign names in which a root seems to be. */
  readonly names: readonly string[];
}

/** Shapes of written words, each a pattern: of words without marks of vowels where nothing else is said. */
export interface WordShapes {
  /** Endings that feminine nouns and adjectives have. */
  readonly feminine: string;
  /** Endings that only feminine nouns have, singular or plural. */
  readonly feminineAlone: string;
  /** States that are masculine, folded: all others, and cities, are feminine. */
  readonly masculineState: string;
  /** A perfect whose subject is a woman or a thing, where the word is a verb. */
  readonly feminineVerb: string;
  readonly femininePlural: string;
  /** Adjectives of relation, in either gender. */
  readonly relational: string;
  /** A pronoun of the third person may own the word. */
  readonly owned: string;
  /** A subject that such a pronoun owns is written so, in the word as written. */
  readonly nominative: string;
  /** A plural of people that such a pronoun owns and that is no subject. */
  readonly oblique: string;
  /** A name of three letters that is a preposition but for its last. */
  readonly nameLike: string;
  /** A participle with the article, by its first letters. */
  readonly participle: string;
  /** What may be a participle of one who does something, with the neutral preposition. */
  readonly doer: string;
  /** The sign of an indefinite accusative, in the word as written. */
  readonly tanwin: string;
  /** Somebody's name or identity, a pronoun with it. */
  readonly identity: string;
  /** An adverb that names the field of which is told (politically). */
  readonly field: string;
  /** An indefinite accusative, by letter or sign, in the word as written. */
  readonly accusative: string;
  /** A participle without the article that tells in which state a man did something. */
  readonly state: string;
  /** The mood in which somebody says something (laughing), in the accusative or the feminine. */
  readonly mood: string;
  /** Verbal nouns that are hardly any other word, with the article or without. */
  readonly deed: string;
  /** A plural of things with the article that ends as those of people do (the titles), by its letters. */
  readonly brokenPlural: string;
  /** A feminine plural with the article of those who do something, by its letters (the women present). */
  readonly women: string;
  /** What may be a superlative (the oddest), by its letters. */
  readonly superlative: string;
  /** A written doubling inside the word as written. */
  readonly doubled: string;
  /** Perfect and participle, parted by a bar, of verbs whose imperfect has the vowel of the passive in the active too. */
  readonly rounded: string;
  /** The last letter of weak verbs, and the one of nouns that is like it. */
  readonly weak: string;
  readonly dotted: string;
  /** The long first letter by which some participles differ from their noun. */
  readonly longAlef: string;
  /** The preposition that brings in what somebody says something. */
  readonly inside: string;
  /** What brings a clause begins as it is written after a verb of telling alone. */
  readonly emphatic: string;
  /** Vowels with which foreign names are written, or without. */
  readonly longVowels: string;
  /** What the names of countries and the adjectives made of them end with, each in another way. */
  readonly place: string;
}

/** Words of grammar, months and verbs that names, foreign ones above all, are spelt like, as they are written. */
export interface Homonyms {
  readonly words: readonly string[];
  /** What of a name each may be: all of it too, or all but a given name or a title. */
  readonly may: readonly ('first' | 'inner' | 'last' | 'alone')[];
}
