import type { Agreement } from '../lexicon';
import { cutPronoun, type WordCut } from './clitics';
import type { CompiledLexicon, Reading } from './compiled';

/** A reading of a word as a cue, with the clitics that were taken off. */
export interface CueReading {
  readonly reading: Reading;
  readonly conjunction: boolean;
  /** Prepositional proclitic, folded; empty for none. */
  readonly preposition: string;
  readonly article: boolean;
  /** Future proclitic. */
  readonly verbal: boolean;
  readonly pronoun: Agreement | undefined;
}

/** A finite verb form. */
export function isFiniteForm(reading: Reading): boolean {
  return reading.form === 'perfect' || reading.form === 'imperfect';
}

/** A finite form of a cue that is no other word. */
export function isSureForm(reading: Reading): boolean {
  return isFiniteForm(reading) && reading.cue.entry.trust !== 'homograph';
}

/** A finite form that may bring a clause with no preposition. */
export function isTelling(reading: Reading): boolean {
  return isFiniteForm(reading) && reading.cue.frames.clause?.includes('') === true;
}

/** An imperfect that may be the passive in which the author mentions something himself (it is to be noted). */
export function mayBeAuthors({ form, cue: { entry } }: Reading): boolean {
  return form === 'imperfect' && entry.pos === 'verb' && entry.passive === 'author';
}

/** A participle in a case in which it goes on from a clause, with nothing joined to it. */
export function isFreeParticiple({ reading, article, preposition, pronoun }: CueReading): boolean {
  return reading.adverbial && !article && !preposition && !pronoun;
}

/** Everything that a folded word may be as a cue, by all the ways to cut it; first what a reader has added. */
export function cueReadings(cuts: readonly WordCut[], lexicon: CompiledLexicon): CueReading[] {
  const out: CueReading[] = [];
  for (const cut of cuts) {
    const whole = lookUp(cut.word, lexicon);
    addVerbs(cut, whole, lexicon, out);
    addNouns(cut, whole, lexicon, out);
  }
  const isOwn = ({ reading }: CueReading) => reading.cue.order >= lexicon.ownFrom;
  return out.some(isOwn) ? out.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a))) : out;
}

function addVerbs(
  { word, conjunction }: WordCut,
  whole: readonly Found[],
  lexicon: CompiledLexicon,
  out: CueReading[],
): void {
  const add = (found: readonly Found[], verbal: boolean) => {
    for (const { reading, pronoun } of found) {
      if (!isFiniteForm(reading) || (verbal && (reading.form !== 'imperfect' || reading.jussive)))
        continue;
      out.push({ reading, conjunction, preposition: '', article: false, verbal, pronoun });
    }
  };
  add(whole, false);
  for (const v of lexicon.clitics.verbal)
    if (word.startsWith(v)) add(lookUp(word.slice(v.length), lexicon), true);
}

function addNouns(
  { word, conjunction, all }: WordCut,
  whole: readonly Found[],
  lexicon: CompiledLexicon,
  out: CueReading[],
): void {
  for (const { preposition, article, rest } of all) {
    const found = rest === word ? whole : lookUp(rest, lexicon);
    for (const { reading, pronoun } of found) {
      if (isFiniteForm(reading) || (article && pronoun)) continue;
      out.push({ reading, conjunction, preposition, article, verbal: false, pronoun });
    }
  }
}

interface Found {
  readonly reading: Reading;
  readonly pronoun: Agreement | undefined;
}

/** Letters of the pronouns that only verbs have as an object (asked me, told us). */
const OBJECT_OF_FIRST = 2;

/** A verb, and none that looks like a dual (secular, and they knew me); for several (told us) a verb of telling somebody, that is no other word. */
function takesFirst(reading: Reading, { number }: Agreement): boolean {
  if (!isFiniteForm(reading) || reading.agreement.number === 'd') return false;
  const { entry, frames } = reading.cue;
  return number === 's' || (entry.trust !== 'homograph' && frames.object !== undefined);
}

const NOTHING: readonly Found[] = [];

function lookUp(stem: string, lexicon: CompiledLexicon): readonly Found[] {
  let out: Found[] | undefined;
  for (const { rest, pronoun } of cutPronoun(stem, lexicon.clitics, 2)) {
    if (pronoun?.person === 2) continue;
    const mine = pronoun?.person === 1;
    if (mine && stem.length - rest.length !== OBJECT_OF_FIRST) continue;
    for (const reading of lexicon.forms.get(rest)) {
      if (mine && !takesFirst(reading, pronoun)) continue;
      if (reading.attach === (pronoun ? 'free' : 'bound')) continue;
      out ??= [];
      out.push({ reading, pronoun });
    }
  }
  return out ?? NOTHING;
}
