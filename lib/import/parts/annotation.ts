import { isObject, membersOf } from './json-values';
import type { Selected } from './selected';

/** A member that may be one value or a list of them, as a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** A text, or nothing where a value is none. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether a value is of a type of JSON-LD, which may be one of several. */
export function isOfType(value: unknown, type: string): boolean {
  const members = membersOf(value);
  return [...listOf(members.type), ...listOf(members['@type'])].includes(type);
}

/** What the targets of an annotation point at, and the quotation there, for each that quotes something. */
export function quotedIn(
  annotation: Readonly<Record<string, unknown>>,
): readonly Pick<Selected, 'url' | 'exact' | 'prefix' | 'suffix'>[] {
  return listOf(annotation.target).flatMap((target) => {
    const { source, selector } = membersOf(target);
    const quote = listOf(selector)
      .flatMap((each) => withRefined(each, REFINED))
      .find(isQuote);
    if (!quote || textIn(quote.exact).trim() === '') return [];
    const url = textIn(source) || textIn(membersOf(source).id);
    const { exact, prefix, suffix } = quote;
    return [{ url, exact: textIn(exact), prefix: textIn(prefix), suffix: textIn(suffix) }];
  });
}

/** Selectors inside selectors that are looked at. */
const REFINED = 4;

/** A selector and those that refine it. */
function withRefined(selector: unknown, steps: number): readonly unknown[] {
  const { refinedBy } = membersOf(selector);
  if (refinedBy === undefined || steps === 0) return [selector];
  return [selector, ...listOf(refinedBy).flatMap((inner) => withRefined(inner, steps - 1))];
}

const isQuote = (selector: unknown): selector is Record<string, unknown> =>
  isObject(selector) && isOfType(selector, 'TextQuoteSelector');
