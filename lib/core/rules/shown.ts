import type { Passage } from '../passage';
import { findComplement } from '../phrase/complement';
import { findGoverned } from '../phrase/governed';
import { negationOf } from '../phrase/negation';
import { endsFemininePlural } from '../phrase/shape';
import { UNSAID } from './act';
import { makeDraft, negate } from './make';
import { FINITE, type Rule, type Site } from './rule';
import { isOtherWord } from './verb-site';

/** Forecasts of nobody's and what they point to: `estimates indicate that …`. The noun is what attributes. */
export const shown: Rule = {
  id: 'shown',
  forms: FINITE,
  find(site) {
    const { passage: p, at, cue, sentence } = site;
    if (!SHOWING.has(cue.reading.cue.entry.category) || cue.pronoun || isOtherWord(site))
      return undefined;
    const noun = forecastBeside(site);
    if (!noun) return undefined;
    const from = Math.max(at, noun.at) + 1;
    const clause = findComplement(p, cue, from, Math.min(sentence.to, from + 2));
    const found = clause ?? findGoverned(p, cue, from, Math.min(sentence.to, from + 2));
    if (!found || found.opener > from) return undefined;
    const content = [{ from: found.start, to: sentence.to }];
    const seen = clause ? 'brings-clause' : 'brings-governed';
    const draft = makeDraft(this.id, noun, UNSAID, content, seen);
    negate(draft, negationOf(p, at, sentence.from, { from: noun.at, to: noun.end }));
    return draft;
  },
};

/** The noun of holding or foreseeing that is the subject of the verb, straight after it or before it, with nobody who holds it. */
function forecastBeside(site: Site): Site | undefined {
  const { passage: p, at, sentence, cue: verb } = site;
  if (verb.reading.agreement.gender !== 'f' || verb.reading.agreement.number !== 's')
    return undefined;
  for (const k of [at + 1, at - 1]) {
    const cue = k >= sentence.from ? forecastAt(p, k) : undefined;
    if (cue) return { ...site, at: k, end: k + 1, cue, isPlain: undefined };
  }
  return undefined;
}

function forecastAt(p: Passage, i: number) {
  if (!endsFemininePlural(p, i)) return undefined;
  return p.info(i)?.cues.find(({ article, preposition, reading: { form, cue } }) => {
    return article && !preposition && form === 'masdar' && FORESEEN.has(cue.entry.category);
  });
}

/** What estimates do: they say, or go so far as to hold. */
const SHOWING: ReadonlySet<string> = new Set(['say', 'believe']);

/** What nobody who is named holds to be so. */
const FORESEEN: ReadonlySet<string> = new Set(['predict', 'believe']);
