import { RECORD_LIMIT } from './text';
import { Unreadable } from './unreadable';

/** A value of a JSON text: where it stands (`snippets[]` for an element of that member), its line, and its own text. */
export interface Cut {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** A container whose members are cut one by one. */
interface Container {
  readonly path: string;
  readonly isArray: boolean;
}

/** What is cut into its members: the paths of arrays and objects; `''` is the whole text. */
export interface Spine {
  readonly arrays: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
}

/** Levels of nesting in one record; ours have six. */
const DEPTH_LIMIT = 64;

const SPACE = /[ \t\r\n]/;

/** The signs that tell where a value ends, as UTF-16 units. */
const SIGN = {
  line: 10,
  space: 32,
  quote: 34,
  comma: 44,
  bracket: 91,
  backslash: 92,
  closingBracket: 93,
  brace: 123,
  closingBrace: 125,
} as const;

/**
 * Cuts a JSON text into the records it holds while it is read, so that a large file never stands in memory at once.
 * It finds where values begin and end and leaves what is between to `JSON.parse`.
 */
export class JsonCutter {
  readonly #open: Container[] = [];
  #expected: 'value' | 'first' | 'key' | 'first-key' | 'colon' | 'next' | 'nothing' = 'value';
  #line = 1;
  #key = '';
  #value = '';
  #valueLine = 1;
  #isCutting = false;
  #depth = 0;
  #inString = false;
  #isEscaped = false;

  constructor(readonly spine: Spine) {}

  /** The values that end in this next stretch of the text. Throws `Unreadable` where it is no JSON. */
  *push(text: string): Generator<Cut> {
    let at = 0;
    while (at < text.length) {
      if (this.#isCutting) {
        const end = this.#endOfValue(text, at);
        this.#value += text.slice(at, end ?? text.length);
        if (end === null) break;
        yield* this.#finished();
        at = end;
      } else {
        const sign = text.charAt(at);
        if (sign === '\n') this.#line++;
        if (!SPACE.test(sign)) this.#structure(sign);
        // A sign with which a value begins is a part of it.
        if (this.#isCutting) this.#value = sign;
        at++;
      }
    }
    this.#limit();
  }

  #limit(): void {
    if (this.#value.length > RECORD_LIMIT) throw new Unreadable('too-large', this.#valueLine);
  }

  /** Call after the last stretch; the value that only the end of the text ends. Throws `Unreadable` where more was due. */
  *end(): Generator<Cut> {
    if (this.#isCutting && this.#depth === 0 && !this.#inString) yield* this.#finished();
    if (this.#expected !== 'nothing') throw new Unreadable('damaged', this.#line);
  }

  /** Where the value that is being cut ends, at the earliest here; null where the text ends before it. */
  #endOfValue(text: string, from: number): number | null {
    for (let at = from; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (sign === SIGN.line) this.#line++;
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (sign === SIGN.backslash) this.#isEscaped = true;
        else if (sign === SIGN.quote) {
          this.#inString = false;
          if (this.#depth === 0) return at + 1;
        }
      } else if (sign === SIGN.quote) this.#inString = true;
      else if (sign === SIGN.brace || sign === SIGN.bracket) this.#deeper();
      else if (sign === SIGN.closingBrace || sign === SIGN.closingBracket) {
        if (this.#depth === 0) return at;
        if (--this.#depth === 0) return at + 1;
      } else if (this.#depth === 0 && (sign === SIGN.comma || sign <= SIGN.space)) {
        if (sign === SIGN.line) this.#line--;
        return at;
      }
    }
    return null;
  }

  #deeper(): void {
    if (++this.#depth > DEPTH_LIMIT) throw new Unreadable('too-deep', this.#line);
  }

  /** Reads a sign outside of values that are cut. */
  #structure(sign: string): void {
    const expected = this.#expected;
    if (expected === 'next' || expected.startsWith('first')) {
      if (sign === (this.#inArray() ? ']' : '}')) {
        this.#close();
        return;
      }
    }
    if (expected === 'next' && sign === ',') this.#expected = this.#inArray() ? 'value' : 'key';
    else if (expected === 'colon' && sign === ':') this.#expected = 'value';
    else if ((expected === 'key' || expected === 'first-key') && sign === '"') this.#begin(sign);
    else if ((expected === 'value' || expected === 'first') && !',:]}'.includes(sign))
      this.#enter(sign);
    else throw new Unreadable('damaged', this.#line);
  }

  #inArray = () => this.#open.at(-1)?.isArray === true;

  /** A value begins: a container of the spine is entered, any other value cut out. */
  #enter(sign: string): void {
    const path = this.#path();
    const isArray = sign === '[';
    const isSpine = isArray
      ? this.spine.arrays.has(path)
      : sign === '{' && this.spine.objects.has(path);
    if (isSpine) {
      this.#open.push({ path, isArray });
      this.#expected = isArray ? 'first' : 'first-key';
    } else this.#begin(sign);
  }

  #begin(sign: string): void {
    this.#isCutting = true;
    this.#value = '';
    this.#valueLine = this.#line;
    this.#inString = sign === '"';
    this.#depth = sign === '{' || sign === '[' ? 1 : 0;
  }

  /** What was cut was a key, or a value that is handed over. */
  *#finished(): Generator<Cut> {
    this.#limit();
    this.#isCutting = false;
    const text = this.#value;
    this.#value = '';
    if (this.#expected.endsWith('key')) {
      this.#key = keyIn(text, this.#valueLine);
      this.#expected = 'colon';
      return;
    }
    const path = this.#path();
    this.#expected = this.#open.length === 0 ? 'nothing' : 'next';
    yield { path, line: this.#valueLine, text };
  }

  #close(): void {
    this.#open.pop();
    this.#expected = this.#open.length === 0 ? 'nothing' : 'next';
  }

  #path(): string {
    const around = this.#open.at(-1);
    if (!around) return '';
    if (around.isArray) return `${around.path}[]`;
    return around.path === '' ? this.#key : `${around.path}.${this.#key}`;
  }
}

function keyIn(text: string, line: number): string {
  try {
    return String(JSON.parse(text));
  } catch {
    throw new Unreadable('damaged', line);
  }
}
