import { canonicalAddress, parseAddress } from '../../snippets/address';
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

/** What stands around structured data in old pages, and control characters, which many put unescaped into their texts. */
const WRAPPING = /^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g;
const CONTROLS = /\p{Cc}+/gu;

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(WRAPPING, '').replace(CONTROLS, ' '));
  } catch {
    return null;
  }
}

/** An object of some structured data. */
interface Found {
  readonly thing: Thing;
  /** It stands in a list of articles, or as one that has to do with another. */
  readonly isListed: boolean;
}

/** Properties under which other articles stand. */
const LISTS: ReadonlySet<string> = new Set([
  'itemListElement',
  'hasPart',
  'citation',
  'isRelatedTo',
  'relatedLink',
  'mentions',
  'isBasedOn',
]);

/** Every object in some structured data, outer before inner. */
function* thingsIn(value: unknown, isListed = false, depth = 0): Generator<Found> {
  if (depth > DEEPEST) return;
  for (const one of listOf(value)) {
    if (!isThing(one)) continue;
    yield { thing: one, isListed };
    for (const [key, inner] of Object.entries(one))
      if (typeof inner === 'object') yield* thingsIn(inner, isListed || LISTS.has(key), depth + 1);
  }
}

/** Names by the ids of what they belong to, for things that only point to others. */
type NamesById = ReadonlyMap<unknown, unknown>;

/** The names of persons or bodies, given as text, as objects or as a list of either. */
function namesOf(value: unknown, byId: NamesById): string | null {
  const nameOf = (one: unknown) => (isThing(one) ? (one.name ?? byId.get(one['@id'])) : one);
  const names = listOf(value).map((one) => plainText(nameOf(one)));
  const known = [...new Set(names.filter((name) => name !== null && !/^https?:/.test(name)))];
  return known.length === 0 ? null : known.join('، ');
}

const addressOf = (value: unknown) => (isThing(value) ? (value['@id'] ?? value.url) : value);

const isArticle = ({ thing }: Found) =>
  listOf(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

/** Whether a thing gives an address of the page as its own. */
function isAt(url: string, { thing }: Found): boolean {
  const own = parseAddress(url);
  if (own === null) return false;
  return [thing.url, thing['@id'], addressOf(thing.mainEntityOfPage)].some((claim) => {
    const claimed = typeof claim === 'string' ? parseAddress(claim) : null;
    return claimed !== null && canonicalAddress(claimed) === canonicalAddress(own);
  });
}

/**
 * The article that a document's JSON-LD describes: the one at the page's address, else the first that is not one of a
 * list; null where it describes none.
 * @param url address of the page, empty where it is not known
 */
export function readJsonLd(document: Document, url: string): StatedArticle | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  const found = scripts.flatMap((script) => [...thingsIn(parse(script.textContent ?? ''))]);
  const articles = found.filter(isArticle);
  const article =
    articles.find((one) => isAt(url, one)) ?? articles.find(({ isListed }) => !isListed);
  if (article === undefined) return null;
  const byId = new Map(
    found.flatMap(({ thing }) => (thing.name === undefined ? [] : [[thing['@id'], thing.name]])),
  );
  const { thing } = article;
  return {
    headline: thing.headline ?? thing.name,
    author: namesOf(thing.author, byId),
    publisher: namesOf(thing.publisher, byId),
    published: thing.datePublished,
    modified: thing.dateModified,
    url: thing.url ?? addressOf(thing.mainEntityOfPage),
  };
}
