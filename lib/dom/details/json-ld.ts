import { plainText } from './untrusted';

/** What a page's structured data says of its article; every value still untrusted. */
export interface StatedArticle {
  readonly headline: unknown;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: unknown;
  readonly modified: unknown;
  readonly url: unknown;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
/** Deeper than any honest page nests its objects. */
const DEEPEST = 8;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function parse(source: string): unknown {
  try {
    return JSON.parse(
      source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, ''),
    );
  } catch {
    return null;
  }
}

/** Every object in some structured data, outer before inner. */
function* thingsIn(value: unknown, depth = 0): Generator<Thing> {
  if (depth > DEEPEST) return;
  for (const one of listOf(value)) {
    if (!isThing(one)) continue;
    yield one;
    for (const inner of Object.values(one))
      if (typeof inner === 'object') yield* thingsIn(inner, depth + 1);
  }
}

/** The names of persons or bodies, given as text, as objects or as a list of either. */
function namesOf(value: unknown): string | null {
  const names = listOf(value).map((one) => plainText(isThing(one) ? one.name : one));
  const known = [...new Set(names.filter((name) => name !== null && !/^https?:/.test(name)))];
  return known.length === 0 ? null : known.join('، ');
}

const addressOf = (value: unknown) => (isThing(value) ? value['@id'] : value);

/** The article that a document's JSON-LD describes, or null where it describes none. */
export function readJsonLd(document: Document): StatedArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    for (const thing of thingsIn(parse(script.textContent ?? ''))) {
      const types = listOf(thing['@type']);
      if (!types.some((type) => typeof type === 'string' && ARTICLE.test(type))) continue;
      return {
        headline: thing.headline ?? thing.name,
        author: namesOf(thing.author),
        publisher: namesOf(thing.publisher),
        published: thing.datePublished,
        modified: thing.dateModified,
        url: thing.url ?? addressOf(thing.mainEntityOfPage),
      };
    }
  }
  return null;
}
