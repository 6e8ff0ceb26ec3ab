import { MARK, unitClass, unitsOf } from '../text/chars';
import { foldText } from '../text/fold';
import { beginsWithConjunction, cutWord } from './clitics';
import { CLASS, type CompiledLexicon } from './compiled';
import { cueReadings } from './readings';
import { seemingOf } from './seeming';
import { shapesOf } from './shapes';
import { FOREIGN, tongueOf } from './tongue';
import { makeWord, type WordInfo } from './word';
import { analyse } from './words';
import { ANY_WORD, NO_WORD, type Written, WrittenForms } from './written';

/** Hardly any paragraph is longer. */
const LONGEST_PARAGRAPH = 1 << 13;

/** Looks words up, once for every written form. */
export class WordTable {
  private readonly forms = new WrittenForms((raw) => this.read(raw));

  private readonly room = new Uint16Array(LONGEST_PARAGRAPH);

  constructor(readonly lexicon: CompiledLexicon) {}

  /** The units of a paragraph, which stand until those of the next are asked for. */
  unitsOf(paragraph: string): Uint16Array {
    return unitsOf(paragraph, this.room);
  }

  /** What is known of the form that stands in the text from `start` to `end`. */
  at(text: Uint16Array, start: number, end: number): Written {
    return this.forms.at(text, start, end);
  }

  private read(written: string): Written {
    const { lexicon } = this;
    const raw = withoutHeaps(written.replace(UNSEEN, ''));
    if (unitClass(unitsOf(raw), 0) === MARK) {
      const text = lexicon.letters.get(raw) ?? raw;
      const cues = cueReadings(cutWord(text, lexicon.clitics), lexicon);
      return { ...NO_WORD, raw, text, cues, second: lexicon.seconds.has(text) };
    }
    const text = foldText(raw, lexicon.letters);
    const known = analyse(text, endsAsWritten(raw, text), lexicon, lettersOf(raw));
    const tongue = tongueOf(raw, known.article, lexicon.tongue);
    const info = tongue > FOREIGN ? known : makeWord(text, { ...known, cues: [] });
    const shapes = shapesOf(raw, text, lexicon.shapes);
    const last = lexicon.namesakes.get(text)?.last;
    const named = last !== undefined && (text.endsWith(last) || lettersOf(raw).endsWith(last));
    const namesake = named
      ? wordForm(raw, givenName(text, lexicon), lexicon, shapes, tongue)
      : undefined;
    return wordForm(raw, info, lexicon, shapes, tongue, namesake);
  }
}

/** A word as a given name, of which nothing else is known. */
function givenName(text: string, lexicon: CompiledLexicon): WordInfo {
  const classes = CLASS['given-name'];
  const humanPlural = lexicon.openPlural.test(text);
  const mayHaveConjunction = beginsWithConjunction(text, lexicon.clitics);
  return makeWord(text, { classes, wide: classes, humanPlural, mayHaveConjunction });
}

function wordForm(
  raw: string,
  info: WordInfo,
  lexicon: CompiledLexicon,
  shapes: number,
  tongue: number,
  namesake?: Written,
): Written {
  const { text, cues, phrases, idioms } = info;
  const next = [...phrases, ...idioms].map(({ rest: [word = ANY_WORD] }) => word);
  const ahead = next.length ? new Set(next) : undefined;
  const opens = next.includes(ANY_WORD);
  const seems = seemingOf(info, lexicon, lettersOf(raw));
  const place = placeIn(info.stem, lexicon);
  return {
    raw,
    text,
    info,
    cues,
    ahead,
    opens,
    second: lexicon.seconds.has(text),
    shapes,
    seems,
    place,
    tongue,
    namesake,
  };
}

function placeIn(stem: string, { places, shapes }: CompiledLexicon): string | undefined {
  const root = stem.replace(shapes.place, '');
  return places.has(root) ? root : undefined;
}

/** The word as written without marks on its letters or between them. */
export function lettersOf(raw: string): string {
  return raw.normalize('NFC').replace(/[\p{M}\p{Lm}]/gu, '');
}

/** The last letter is itself and no variant that folding has made into it: only then can it be a pronoun. */
function endsAsWritten(raw: string, text: string): boolean {
  return raw.endsWith(text.slice(-1)) || raw.replace(/\p{M}+$/u, '').endsWith(text.slice(-1));
}

/** Strokes between letters and marks of direction: the same word is written with them and without. */
const UNSEEN = /[\u0640\p{Cf}]/gu;

/** Only a word that is longer may hold heaps of marks. */
const LONG = 64;

/** Without what goes beyond the marks that a letter can bear: to compose heaps of them takes time in the square of their number. */
function withoutHeaps(raw: string): string {
  return raw.length > LONG ? raw.replace(/(\p{M}{8})\p{M}+/gu, '$1') : raw;
}
