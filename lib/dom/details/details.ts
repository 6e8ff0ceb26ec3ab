import type { PageDetails } from '../../snippets/types';
import { canonicalOf } from './canonical';
import { readJsonLd } from './json-ld';
import { readMetas } from './metas';
import { firstText } from './untrusted';

/** A value that stands in the page itself, marked for machines: as an attribute or as words. */
function marked(document: Document, selector: string): string | null {
  const element = document.querySelector(selector);
  if (element === null) return null;
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
}

const linkTo = (document: Document, rel: string) =>
  document.querySelector(`link[rel~="${rel}" i]`)?.getAttribute('href');

/** An author is a name; some sites put the address of a profile there. */
const unlessAddress = (text: string | null) => (text?.includes('://') ? null : text);

/**
 * What a page says of itself, from JSON-LD, Open Graph, Dublin Core and its own markup, as untrusted text.
 * @param url address as the browser shows it; empty where it is not known
 * @param headline the headline as the page shows it, if one was found
 */
export function readDetails(document: Document, url: string, headline: string | null): PageDetails {
  const stated = readJsonLd(document, url);
  const meta = readMetas(document);
  return {
    url,
    canonicalUrl: canonicalOf(url, [linkTo(document, 'canonical'), meta('og:url'), stated?.url]),
    title: firstText(
      headline,
      stated?.headline,
      meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline'),
      document.title,
    ),
    outlet: firstText(
      meta('og:site_name'),
      stated?.publisher,
      meta('dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'),
    ),
    author: firstText(
      stated?.author,
      unlessAddress(meta('author', 'dc.creator', 'dcterms.creator', 'parsely-author')),
      unlessAddress(meta('article:author')),
      marked(document, '[itemprop~="author" i] [itemprop~="name" i], [itemprop~="author" i]'),
      marked(document, '[rel~="author"]'),
    ),
    published: firstText(
      stated?.published,
      meta('article:published_time', 'datepublished', 'pubdate', 'publishdate', 'dc.date.issued'),
      meta('dcterms.created', 'dc.date', 'dcterms.date', 'date', 'parsely-pub-date'),
      marked(document, '[itemprop~="datePublished" i], [property~="dc:date" i], time[pubdate]'),
      marked(document, 'article time[datetime]'),
    ),
    modified: firstText(
      stated?.modified,
      meta(
        'article:modified_time',
        'og:updated_time',
        'datemodified',
        'dcterms.modified',
        'last-modified',
      ),
      marked(document, '[itemprop~="dateModified" i]'),
    ),
  };
}
