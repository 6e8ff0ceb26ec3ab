/** The engine's rules and reasons in English: `rule.<id>` and `reason.<code>`, for "why is this marked?". */
export const englishEngine = {
  'rule.unknown': 'a rule of another version of Isnad',
  'rule.according': 'an expression that attributes without a verb, as “according to the ministry”',
  'rule.adjective': 'an adjective that tells the source’s mind, as “worried about” or “sure that”',
  'rule.taken-up': 'the thing first, then who called for it: the strike that the union called for',
  'rule.seen-in': 'one who sees in something what it is: saw in the visit a message',
  'rule.after-quotation': 'a verb straight after the quotation that it closes: “…”, said somebody',
  'rule.as-said': 'a verb of saying after “as” or “according to what”, as “as the minister said”',
  'rule.expected': 'a forecast of nobody’s, as “it is expected that”',
  'rule.headline': 'the form of headlines: a speaker, a colon, the words',
  'rule.light-verb':
    'a verb that means little by itself with a noun of saying, as in “the minister levelled accusations at”',
  'rule.noun':
    'a noun of saying with its owner, as “the ministry’s denial” or “the director’s statements”',
  'rule.participle':
    'a participle that goes on from the speaker before, as “adding that” or “pointing to”',
  'rule.far-clause':
    'a verb of saying parted from its clause by an aside, as in “said the body, based in Geneva, that”',
  'rule.loose-noun':
    'a verb and a noun parted from its subject by a circumstance, as in “condemned the party yesterday remarks”',
  'rule.loose-governed':
    'a verb with its own preposition before a word that its place alone makes the claim',
  'rule.weighed': 'all signs around it, weighed',
  'rule.judged': 'one thing held to be another, as in “considered it a mistake”',
  'rule.pointing-back':
    'a clause that points back to what was said, as “which is what he confirmed”',
  'rule.shown': 'estimates or forecasts of nobody’s, as “estimates show that”',
  'rule.state': 'a verb that tells the source’s mind, as “the minister was convinced that”',
  'rule.relay': 'somebody passing on another’s words, as “the agency quoted a source as saying”',
  'rule.verb-clause':
    'a verb of saying, then what it reports: a clause, a question, a quotation or a colon',
  'rule.verb-governed':
    'a verb that reaches what was said through a preposition, as “called for” and “warned of”',
  'rule.verb-noun':
    'a verb of saying, then a noun that stands for a clause, as “denied the bombing”',

  'reason.cue': 'a word that attributes words to somebody',
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
  'reason.opens': 'a sentence or clause begins here, which raises confidence',
  'reason.far': 'what was said begins many words after it, which lowers confidence',
  'reason.homograph': 'another word is written the same way, which lowers confidence',
  'reason.voice-open': 'its spelling leaves active or passive open, which lowers confidence',
  'reason.never-closed': 'the quotation is never closed, so where it ends is an estimate',
  'reason.own-cue': 'a word that you added',
} as const;
