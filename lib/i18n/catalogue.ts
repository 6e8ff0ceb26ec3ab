import type { arabic } from './ar/index';

/** One text for each plural category of a language; the count stands in it as `{count}`. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A text with `{placeholders}`, or its plural forms. */
export type Message = string | PluralForms;

/** Every key of the interface; the Arabic catalogue is their source. */
export type Key = keyof typeof arabic;

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

type Texts<M> = M extends string ? M : M[keyof M] & string;

/** The names in braces that the text of a key has. */
export type Placeholder<K extends Key> = Names<Texts<(typeof arabic)[K]>>;

/** What has to be given for a key: nothing, or a value for each placeholder; a count is a number. */
export type Params<K extends Key> = [Placeholder<K>] extends [never]
  ? []
  : [params: { readonly [N in Placeholder<K>]: N extends 'count' ? number : string | number }];

/** Keys whose text has no plural forms. */
export type PlainKey = {
  [K in Key]: (typeof arabic)[K] extends string ? K : never;
}[Key];

/** A whole catalogue: every key, a plain text where Arabic has one, and plural forms where it counts. */
export type Catalogue = {
  readonly [K in Key]: (typeof arabic)[K] extends string ? string : PluralForms;
};
