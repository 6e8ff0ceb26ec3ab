import type { Skip } from '../text/lines';
import { BLOCK_TAGS } from '../text/tags';
import {
  COMMENT_WORDS,
  DENYING_WORDS,
  FURNITURE_PAIRS,
  FURNITURE_ROLES,
  FURNITURE_TAGS,
  FURNITURE_WORDS,
  HIDDEN_CLASSES,
  STORY_PAIRS,
} from './furniture-words';
import { statedHeadings } from './headline';
import { questionsIn } from './questions';
import { lengthOf, wordsIn } from './words-in';

/** The share of a page's paragraphs that an element must hold to be the story whatever its class says. */
const STORY_SHARE = 0.5;

/** A part of the page that may be called anything and still be the article. */
const STORY_TAGS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'h1']);

/** Elements that are the site's even where they hold most of the page's text, but for what a page may be wrapped in. */
const WRAPPERS: ReadonlySet<string> = new Set(['form', 'aside', 'dialog']);

const COMMENTS = '[class*="comment" i], [id*="comment" i], [class*="disqus" i], [id*="disqus" i]';
const HEADLINES = 'h1, [itemprop~="headline" i]';
/** A page without so many characters in paragraphs has its text elsewhere. */
const IN_PARAGRAPHS = 300;

/** What a name says of an element. */
type Name = 'furniture' | 'comments' | 'hidden' | null;

/** Reads the words of classes and ids: parted at hyphens, underscores and capitals. */
function readName(name: string): Name {
  let found: Name = null;
  for (const one of name.split(/\s+/)) {
    if (HIDDEN_CLASSES.has(one.toLowerCase())) return 'hidden';
    const words = one
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    for (const [at, word] of words.entries()) {
      const before = words[at - 1] ?? '';
      if (DENYING_WORDS.has(before)) continue;
      if (COMMENT_WORDS.has(word)) return 'comments';
      if (STORY_PAIRS.has(`${word}-${words[at + 1]}`)) continue;
      if (FURNITURE_WORDS.has(word) || FURNITURE_PAIRS.has(`${before}-${word}`))
        found = 'furniture';
    }
  }
  return found;
}

/** The names of an element: classes, id, and what sites put beside them for their own tests. */
function nameOf(element: Element): string {
  const { id } = element;
  const labelled = element.getAttribute('aria-labelledby');
  const component = element.getAttribute('data-component');
  const name = element.getAttribute('class');
  return [name, id, labelled, component].filter(Boolean).join(' ');
}

/** What is shown in the slots of an element. */
const slottedIn = (element: Element): readonly Element[] =>
  [...element.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements?.() ?? []);

/** What a selector names in an element as it is shown. */
const shownIn = (element: Element, selector: string): readonly Element[] => [
  ...element.querySelectorAll(selector),
  ...slottedIn(element).flatMap((one) => [
    ...(one.matches(selector) ? [one] : []),
    ...one.querySelectorAll(selector),
  ]),
];

/** How much of a page's text is in an element: of its paragraphs, or of all text where it has none. */
function shares(document: Document) {
  let page: { readonly inParagraphs: boolean; readonly length: number } | null = null;
  // What readers wrote may be longer than what they wrote about.
  const isComments = (element: Element | null) =>
    element !== null && !holdsHeadline(element) && readName(nameOf(element)) === 'comments';
  const measure = () => {
    let length = 0;
    for (const paragraph of document.querySelectorAll('p'))
      if (!isComments(paragraph.closest(COMMENTS))) length += lengthOf(paragraph);
    const inParagraphs = length >= IN_PARAGRAPHS;
    if (inParagraphs) return { inParagraphs, length };
    let all = wordsIn(document.documentElement);
    for (const element of document.querySelectorAll(COMMENTS))
      if (isComments(element) && !isComments(element.parentElement?.closest(COMMENTS) ?? null))
        all -= wordsIn(element);
    return { inParagraphs, length: all };
  };
  let stated: readonly Element[] | null = null;
  const holdsHeadline = (element: Element | null) => {
    if (element === null) return false;
    stated ??= statedHeadings(document);
    return (
      shownIn(element, HEADLINES).length > 0 ||
      stated.some((heading) => element !== heading && element.contains(heading))
    );
  };
  return {
    holdsHeadline,
    holdsStory(element: Element) {
      page ??= measure();
      const parts = page.inParagraphs ? shownIn(element, 'p') : [element, ...slottedIn(element)];
      const measured = page.inParagraphs ? lengthOf : wordsIn;
      const length = parts.reduce((sum, part) => sum + measured(part), 0);
      return length > page.length * STORY_SHARE;
    },
  };
}

/**
 * Makes the question "is this element a part of the site rather than of the article?" for one document:
 * by tag and role, by a place over the page, and by class and id, unless the element holds most of the page's text or its
 * headline.
 * @param byNames whether classes and ids tell parts of the site other than comments
 */
export function furnitureOf(document: Document, byNames = true): Skip {
  const byName = new Map<string, Name>();
  const { holdsHeadline, holdsStory } = shares(document);
  const holdsMore = (element: Element) =>
    STORY_TAGS.has(element.localName) || holdsHeadline(element) || holdsStory(element);
  let questions: ReadonlySet<Element> | null = null;
  const isQuestion = (element: Element) => {
    // A box holds at least a control, and to look for those goes through the whole page.
    if (element.firstElementChild === null) return false;
    questions ??= questionsIn(document, holdsMore);
    return questions.has(element);
  };

  const read = (name: string) => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    const answer = readName(name);
    byName.set(name, answer);
    return answer;
  };
  const isNamedFurniture = (element: Element) => {
    const name = nameOf(element);
    const says = name === '' ? null : read(name);
    if (says === null) return false;
    if (says === 'hidden') return true;
    if (!byNames && says !== 'comments') return false;
    // Inside a paragraph a date or an author is a word of the sentence.
    if (!BLOCK_TAGS.has(element.localName) && element.closest('p') !== null) return false;
    if (holdsHeadline(element)) return false;
    return says === 'comments' || !holdsStory(element);
  };
  return (element, isFixed) => {
    if (isFixed && !holdsMore(element)) return true;
    const tag = element.localName;
    if (FURNITURE_TAGS.has(tag)) return !WRAPPERS.has(tag) || !holdsStory(element);
    if (!element.hasAttributes()) return !STORY_TAGS.has(tag) && isQuestion(element);
    if (FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) return !holdsStory(element);
    // A page behind an open dialog is hidden from screen readers, and seen.
    if (element.getAttribute('aria-hidden') === 'true') return !holdsStory(element);
    return !STORY_TAGS.has(tag) && (isQuestion(element) || isNamedFurniture(element));
  };
}
