import { MARK, unitClass, unitsOf } from '../text/chars';
import { foldText } from '../text/fold';
import { cutWord } from './clitics';
import { CLASS, type CompiledLexicon } from './compiled';
import { cueReadings } from './readings';
import { FOREIGN, tongueOf } from './tongue';
import type { WordInfo } from './word';
import { analyse } from './words';
import { type Written, WrittenForms } from './written';

/** Looks words up, once for every written form. */
export class WordTable {
  private readonly forms = new WrittenForms((raw) => this.read(raw));

  constructor(readonly lexicon: CompiledLexicon) {}

  /** What is known of the form that stands in the text from `start` to `end`. */
  at(text: Uint16Array, start: number, end: number): Written {
    return this.forms.at(text, start, end);
  }

  private read(written: string): Written {
    const { lexicon } = this;
    const raw = withoutHeaps(written);
    if (unitClass(unitsOf(raw), 0) === MARK) {
      const text = lexicon.letters.get(raw) ?? raw;
      const cues = cueReadings(cutWord(text, lexicon.clitics), lexicon);
      return { raw, text, info: undefined, cues, classes: 0, begins: false, tongue: 0 };
    }
    const text = foldText(raw, lexicon.letters);
    const known = analyse(text, endsAsWritten(raw, text), lexicon, lettersOf(raw));
    const tongue = tongueOf(raw, known.article, lexicon.tongue);
    const info = tongue > FOREIGN ? known : { ...known, cues: [] };
    const { cues, classes } = info;
    const begins = info.phrases.length > 0 || info.idioms.length > 0;
    const form = { raw, text, info, cues, classes, begins, tongue };
    const last = lexicon.namesakes.get(text)?.last;
    return last && lettersOf(raw).endsWith(last) ? { ...form, namesake: asName(form) } : form;
  }
}

/** The form as a given name, of which nothing else is known. */
function asName({ raw, text, tongue }: Written): Written {
  const classes = CLASS['given-name'];
  const info: WordInfo = {
    text,
    phrases: [],
    idioms: [],
    classes,
    conjunction: false,
    complementizer: undefined,
    cues: [],
    head: undefined,
    agreement: undefined,
    article: false,
    preposition: '',
    stem: text,
    named: text,
    verb: false,
    sureVerb: false,
    joinedNoun: false,
    wide: classes,
    foreign: false,
    event: false,
  };
  return { raw, text, info, cues: [], classes, begins: false, tongue };
}

/** The word as written without marks on its letters or between them. */
function lettersOf(raw: string): string {
  return raw.normalize('NFC').replace(/[\p{M}\p{Lm}]/gu, '');
}

/** The last letter is itself and no variant that folding has made into it: only then can it be a pronoun. */
function endsAsWritten(raw: string, text: string): boolean {
  return raw.endsWith(text.slice(-1)) || raw.replace(/\p{M}+$/u, '').endsWith(text.slice(-1));
}

/** Only a word that is longer may hold heaps of marks. */
const LONG = 64;

/** Without what goes beyond the marks that a letter can bear: to compose heaps of them takes time in the square of their number. */
function withoutHeaps(raw: string): string {
  return raw.length > LONG ? raw.replace(/(\p{M}{8})\p{M}+/gu, '$1') : raw;
}
