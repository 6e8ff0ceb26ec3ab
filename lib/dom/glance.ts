import { isFrame } from './frames';
import { ARABIC_LETTERS, countLetters, FOREIGN_LETTERS } from './letters';

/** What a quick look at a page's text shows. */
export interface Glance {
  /** UTF-16 units of text that were looked at, the white space between words left out. */
  readonly characters: number;
  /** Letters of the Arabic script among them. */
  readonly arabic: number;
  /** Of these, letters that Arabic itself does not write. */
  readonly foreign: number;
}

/** No more of a page is looked at: enough to tell, and done in a millisecond or two. */
const MOST_CHARACTERS = 60_000;
const MOST_NODES = 3_000;
/** So many Arabic letters tell enough; what follows is not counted. */
const ENOUGH = 2_000;
/** Elements whose text nobody reads. */
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT)$/i;

/** Roots whose text is not under the document itself: open shadow roots, one in another too, and frames of the same site. */
function* innerRoots(document: Document): Generator<Node> {
  let seen = 0;
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    const elements =
      root === document ? root.getElementsByTagName('*') : root.querySelectorAll('*');
    for (const element of elements) {
      if (++seen > MOST_NODES) return;
      if (element.shadowRoot !== null) {
        roots.push(element.shadowRoot);
        yield element.shadowRoot;
      }
      if (isFrame(element) && element.contentDocument?.body) yield element.contentDocument.body;
    }
  }
}

/** A counter of the texts under some roots, which stops when it has seen enough. */
function createCounter() {
  let nodes = 0;
  let [characters, arabic, foreign] = [0, 0, 0];
  const isDone = () => characters > MOST_CHARACTERS || nodes > MOST_NODES || arabic > ENOUGH;
  const take = ({ data, parentElement }: Text) => {
    nodes++;
    if (data.length < 2 || (parentElement !== null && UNREAD.test(parentElement.nodeName))) return;
    const text = data.trim();
    const letters = countLetters(text, ARABIC_LETTERS);
    characters += text.length;
    arabic += letters;
    if (letters > 0) foreign += countLetters(text, FOREIGN_LETTERS);
  };
  return {
    look(root: Node) {
      const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
        root,
        NodeFilter.SHOW_TEXT,
      );
      while (!isDone() && walker.nextNode()) take(walker.currentNode as Text);
    },
    result: (): Glance => ({ characters, arabic, foreign }),
  };
}

/**
 * Looks quickly at the text of a page. Nothing of the page is read but its text nodes: no layout, no style.
 * @param least with fewer characters than this, text in shadow roots and inner frames is looked at too
 */
export function glanceAt(document: Document, least: number): Glance {
  const counter = createCounter();
  if (document.body !== null) counter.look(document.body);
  if (counter.result().characters >= least) return counter.result();
  for (const root of innerRoots(document)) counter.look(root);
  return counter.result();
}
