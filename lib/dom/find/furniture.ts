import { BLOCK_TAGS } from '../text/tags';
import {
  FURNITURE_PAIRS,
  FURNITURE_ROLES,
  FURNITURE_TAGS,
  FURNITURE_WORDS,
  HIDDEN_CLASSES,
} from './furniture-words';

/** The share of a page's paragraphs that an element must hold to be the story whatever its class says. */
const STORY_SHARE = 0.5;

/** A part of the page that may be called anything and still be the article. */
const STORY_TAGS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'h1']);

const hides = (name: string) =>
  name.split(/\s+/).some((one) => HIDDEN_CLASSES.has(one.toLowerCase()));

function namesFurniture(name: string): boolean {
  const classes = name.split(/\s+/);
  return classes.some((one) => {
    const words = one
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    return words.some(
      (word, at) =>
        FURNITURE_WORDS.has(word) || FURNITURE_PAIRS.has(`${words[at - 1] ?? ''}-${word}`),
    );
  });
}

/** Characters of the paragraphs in an element; of all its text where the page has no paragraphs. */
function storyLength(element: ParentNode & Node, inParagraphs: boolean): number {
  if (!inParagraphs) return (element.textContent ?? '').length;
  let length = 0;
  for (const paragraph of element.querySelectorAll('p'))
    length += (paragraph.textContent ?? '').length;
  return length;
}

/**
 * Makes the question "is this element a part of the site rather than of the article?" for one document:
 * by tag and role, and by class and id unless the element holds most of the page's text.
 */
export function furnitureOf(document: Document): (element: Element) => boolean {
  const byName = new Map<string, boolean>();
  let page: { readonly inParagraphs: boolean; readonly length: number } | null = null;
  const measurePage = () => {
    const paragraphs = storyLength(document, true);
    const inParagraphs = paragraphs >= 300;
    const length = inParagraphs ? paragraphs : storyLength(document.documentElement, false);
    return { inParagraphs, length };
  };

  const hasName = (name: string) => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    const answer = namesFurniture(name);
    byName.set(name, answer);
    return answer;
  };
  const holdsStory = (element: Element) => {
    page ??= measurePage();
    return storyLength(element, page.inParagraphs) > page.length * STORY_SHARE;
  };

  return (element) => {
    const tag = element.localName;
    if (FURNITURE_TAGS.has(tag)) return tag !== 'form' || !holdsStory(element);
    if (FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) return !holdsStory(element);
    if (STORY_TAGS.has(tag)) return false;
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (name === ' ') return false;
    if (hides(name)) return true;
    // Inside a paragraph a date or an author is a word of the sentence.
    const isWord = !BLOCK_TAGS.has(tag) && element.closest('p') !== null;
    return !isWord && hasName(name) && !holdsStory(element);
  };
}
