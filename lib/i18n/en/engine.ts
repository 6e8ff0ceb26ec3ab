/** The engine's rules and reasons in English: `rule.<id>` and `reason.<code>`, for "why is this marked?". */
export const englishEngine = {
  'rule.unknown': 'A rule of another version of Isnad',

  'reason.cue': 'a word that hands words to somebody',
  'reason.brings-clause': 'a clause with what was said follows',
  'reason.brings-quote': 'words in quotation marks stand with it',
  'reason.brings-colon': 'a colon and what was said follow',
  'reason.brings-question': 'a question follows',
  'reason.brings-governed': 'the preposition that joins it to what was said follows',
  'reason.brings-noun': 'a noun that stands for a clause follows, as in “denied the bombing”',
  'reason.source-after': 'the source stands after it',
  'reason.source-before': 'the source stands before it',
  'reason.source-antecedent': 'the source is the one that “who” goes back to',
  'reason.source-holder': 'the source is the owner of the noun, as in “the minister’s statements”',
  'reason.source-carried':
    'no source is written here; the last speaker who agrees with the verb was taken',
  'reason.source-unsaid': 'the text does not say who',
  'reason.name-completed': 'the name was completed from another place in the text',
  'reason.relayed': 'the words came through somebody else',
  'reason.verbless': 'an expression that attributes without a verb, as “according to”',
  'reason.headline': 'in the form of a headline: speaker, colon, words',
  'reason.negated': 'it is negated: neither affirmed nor denied',
  'reason.homograph': 'another word is written the same way, which lowers confidence',
  'reason.voice-open': 'its spelling leaves active or passive open, which lowers confidence',
  'reason.never-closed': 'the quotation is never closed, so where it ends is an estimate',
  'reason.own-cue': 'a word that you added',
} as const;
