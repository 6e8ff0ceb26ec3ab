import type { Agreement } from '../lexicon';
import { cutArticle, cutConjunction, cutPronoun } from './clitics';
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

/** Everything that a folded word may be as a cue. */
export function cueReadings(text: string, lexicon: CompiledLexicon): CueReading[] {
  const out: CueReading[] = [];
  for (const { word, conjunction } of cutConjunction(text, lexicon.clitics)) {
    addVerbs(word, conjunction, lexicon, out);
    addNouns(word, conjunction, lexicon, out);
  }
  return out;
}

function addVerbs(
  word: string,
  conjunction: boolean,
  lexicon: CompiledLexicon,
  out: CueReading[],
): void {
  const add = (stem: string, verbal: boolean) => {
    for (const { reading, pronoun } of lookUp(stem, lexicon)) {
      if (!isFiniteForm(reading) || (verbal && reading.form !== 'imperfect')) continue;
      out.push({ reading, conjunction, preposition: '', article: false, verbal, pronoun });
    }
  };
  add(word, false);
  for (const v of lexicon.clitics.verbal) if (word.startsWith(v)) add(word.slice(v.length), true);
}

function addNouns(
  word: string,
  conjunction: boolean,
  lexicon: CompiledLexicon,
  out: CueReading[],
): void {
  for (const { preposition, article, rest } of cutArticle(word, lexicon.clitics)) {
    for (const { reading, pronoun } of lookUp(rest, lexicon)) {
      if (isFiniteForm(reading) || (article && pronoun)) continue;
      out.push({ reading, conjunction, preposition, article, verbal: false, pronoun });
    }
  }
}

interface Found {
  readonly reading: Reading;
  readonly pronoun: Agreement | undefined;
}

function lookUp(stem: string, lexicon: CompiledLexicon): Found[] {
  const out: Found[] = [];
  for (const { rest, pronoun } of cutPronoun(stem, lexicon.clitics, 2)) {
    for (const reading of lexicon.forms.get(rest) ?? []) {
      if (pronoun && pronoun.person !== 3) continue;
      if (reading.attach !== (pronoun ? 'free' : 'bound')) out.push({ reading, pronoun });
    }
  }
  return out;
}
