/** Everything that can be seen and counted for or against a result; the interface has a sentence for each. */
export const REASON_CODES = [
  /** The word is in the lexicon as one that attributes. */
  'cue',
  /** A reported clause follows (said that …). */
  'brings-clause',
  /** A quotation follows or precedes. */
  'brings-quote',
  /** A colon and a claim follow. */
  'brings-colon',
  /** A question follows (asked whether …). */
  'brings-question',
  /** The preposition that this cue takes follows, with a noun phrase (called for …). */
  'brings-governed',
  /** A noun phrase that stands for a proposition follows (denied the bombing). */
  'brings-noun',
  /** The source is written after the cue. */
  'source-after',
  /** The source is written before the cue. */
  'source-before',
  /** The source is what the relative clause hangs on (X, who said). */
  'source-antecedent',
  /** The source is the owner of the noun (the claims of X, his denial). */
  'source-holder',
  /** No source is written: the last speaker that agrees is taken. */
  'source-carried',
  /** The text does not say who: passive, or a noun with no holder. */
  'source-unsaid',
  /** The name was completed from another place of the text: counts for. */
  'name-completed',
  /** The claim came through somebody else. */
  'relayed',
  /** A verbless source qualifies the clause (according to …). */
  'verbless',
  /** Headline or label form: speaker, colon, claim. */
  'headline',
  /** The attribution itself is negated. */
  'negated',
  /** A sentence or clause begins with the cue or with the source before it: counts for. */
  'opens',
  /** What was said begins many words after the cue: counts against. */
  'far',
  /** The written form is also another word: counts against. */
  'homograph',
  /** Active or passive cannot be told by the spelling: counts against. */
  'voice-open',
  /** The claim goes on from a quotation that is never closed: counts against its end. */
  'never-closed',
  /** The cue was added by the reader. */
  'own-cue',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
