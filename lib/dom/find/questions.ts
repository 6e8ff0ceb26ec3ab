import { parentElementOf } from '../text/parent';
import { wordsIn } from './words-in';

/** Where a reader is asked for something: an address, a vote, a comment. */
const QUESTIONS = 'input[type="email" i], input[type="tel" i], input[type="radio" i], textarea';
/** To see that there are none of these costs far less than to look for the others. */
const CONTROLS = ['input', 'textarea'];
/** What is asked has no more characters around it than this. */
const QUESTION = 300;
/** More of them than this are a form, not boxes in a story. */
const MOST_QUESTIONS = 50;

/**
 * The boxes in which a page asks its reader for something, as far out as they hold hardly anything else.
 * @param holdsMore whether an element may be the article, or holds its headline or most of what the page tells
 */
export function questionsIn(
  document: Document,
  holdsMore: (element: Element) => boolean,
): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  if (CONTROLS.every((tag) => document.getElementsByTagName(tag).length === 0)) return boxes;
  const known = new Map<Element, boolean>();
  const isBox = (element: Element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer = wordsIn(element) <= QUESTION && !holdsMore(element);
    known.set(element, answer);
    return answer;
  };
  const controls = [...document.querySelectorAll(QUESTIONS)].slice(0, MOST_QUESTIONS);
  for (const control of controls) {
    let box: Element = control;
    for (let at = control.parentElement; at !== null && isBox(at); at = parentElementOf(at))
      box = at;
    boxes.add(box);
  }
  return boxes;
}
