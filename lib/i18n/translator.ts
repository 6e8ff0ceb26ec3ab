import type { Key, Message, Params, Placeholder, PlainKey } from './catalogue';
import { CATALOGUES } from './catalogues';
import { type Formats, formatsOf, type Writing } from './format';
import { DIRECTION, type Direction, type Language } from './language';

/** The interface's words in one language. */
export interface Translator {
  readonly language: Language;
  readonly direction: Direction;
  readonly format: Formats;
  /** The text of a key with its values in place; numbers are written as the language writes them. */
  t<K extends Key>(key: K, ...params: Params<K>): string;
  /** The text of a key that is made at run time, or null where no such text without plural forms stands. */
  lookUp(name: string): string | null;
  /** The text of a key cut at its placeholders, each replaced by what is given, in order. */
  parts<K extends PlainKey, Value>(
    key: K,
    values: { readonly [N in Placeholder<K>]: Value },
  ): readonly (string | Value)[];
}

const PLACEHOLDER = /\{(\w+)\}/;

/**
 * The words of one language.
 * @param writing how the reader has numbers and days written; as the language does without it
 * @returns a translator; cheap to make, dearer at the first use of each format
 */
export function translator(language: Language, writing?: Writing): Translator {
  const catalogue = CATALOGUES[language];
  const format = formatsOf(language, writing);

  function textOf(message: Message, values: Readonly<Record<string, unknown>>): string {
    if (typeof message === 'string') return message;
    const count = Number(values.count);
    const none = count === 0 ? message.zero : undefined; // where a language has words for none but no such rule
    return none ?? message[format.plural(count)] ?? message.other;
  }

  function cut(key: Key, values: Readonly<Record<string, unknown>>): readonly unknown[] {
    return textOf(catalogue[key], values)
      .split(PLACEHOLDER)
      .map((part, index) => (index % 2 === 1 ? values[part] : part))
      .filter((part) => part !== '');
  }

  return {
    language,
    direction: DIRECTION[language],
    format,
    t: (key, ...[values = {}]) =>
      cut(key, values)
        .map((part) => (typeof part === 'number' ? format.number(part) : part))
        .join(''),
    lookUp(name) {
      const message = Object.hasOwn(catalogue, name) ? catalogue[name as Key] : null;
      return typeof message === 'string' ? message : null;
    },
    parts: <K extends PlainKey, Value>(key: K, values: { readonly [N in Placeholder<K>]: Value }) =>
      cut(key, values) as readonly (string | Value)[],
  };
}
