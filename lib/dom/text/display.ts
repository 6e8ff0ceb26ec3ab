import { readableFrame } from '../frames';
import { BLOCK_TAGS, INVISIBLE_TAGS } from './tags';

/** How an element takes part in the text that a person reads. */
export interface Display {
  /** `none` is not read at all, `block` begins and ends a line, `inline` runs on. */
  readonly flow: 'none' | 'block' | 'inline';
  /** Line breaks of the source are line breaks for the reader. */
  readonly keepsLines: boolean;
  /** It stays in the window wherever the page is scrolled to. */
  readonly isFixed: boolean;
}

const NOT_READ: Display = { flow: 'none', keepsLines: false, isFixed: false };
const KEEPS_LINES = /^(?:pre|break-spaces)/;

/** What a style attribute says of one property, for documents without layout. */
function inlineStyle(element: Element, property: string): string | null {
  const style = element.getAttribute('style');
  if (style === null) return null;
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([a-z-]+)`, 'i').exec(style);
  return found?.[1]?.toLowerCase() ?? null;
}

function flowOf(display: string): Display['flow'] {
  if (display === 'none') return 'none';
  return /^(?:inline|contents|ruby)/.test(display) ? 'inline' : 'block';
}

/** Markup alone decides: tag, `hidden`, `style` attribute. */
function displayByMarkup(element: Element, inherited: boolean): Display {
  const display = inlineStyle(element, 'display');
  if (display === 'none' || inlineStyle(element, 'visibility') === 'hidden') return NOT_READ;
  const byTag = BLOCK_TAGS.has(element.localName) ? 'block' : 'inline';
  const whiteSpace = inlineStyle(element, 'white-space');
  return {
    flow: display === null ? byTag : flowOf(display),
    keepsLines:
      whiteSpace === null ? inherited || element.localName === 'pre' : KEEPS_LINES.test(whiteSpace),
    isFixed: inlineStyle(element, 'position') === 'fixed',
  };
}

/** So far outside the page stand words for screen readers alone, in CSS pixels; menus that slide in stand nearer. */
const FAR = 999;

/** Both sides tell: of what is only larger than its place, one stands where it should. */
const isFarOut = (side: string, opposite: string) =>
  Number.parseFloat(side) <= -FAR && Number.parseFloat(opposite) >= FAR;

/**
 * Cut to nothing or to a single pixel, or put far outside the page: words for screen readers alone. No property is asked
 * for before it is needed: for a place the browser lays the whole page out.
 */
const isCut = (style: CSSStyleDeclaration, position: string) =>
  position === 'absolute' &&
  (/^rect\((?:[01]px[, ]*){4}\)$/.test(style.clip) ||
    /^inset\((?:50|100)%/.test(style.clipPath) ||
    isFarOut(style.left, style.right) ||
    isFarOut(style.right, style.left) ||
    isFarOut(style.top, style.bottom));

/** The browser's own answer, where there is layout. */
function displayByLayout(element: Element, view: Window): Display {
  const style = view.getComputedStyle(element);
  const { display, position } = style;
  if (display === 'none' || style.visibility === 'hidden' || isCut(style, position))
    return NOT_READ;
  const flow = flowOf(display);
  // A floated inline tag is a block to the layout, but its letters go on in the same word (a large first letter).
  const floats = flow === 'block' && !BLOCK_TAGS.has(element.localName) && style.float !== 'none';
  return {
    flow: floats ? 'inline' : flow,
    keepsLines: style.whiteSpaceCollapse !== 'collapse',
    isFixed: position === 'fixed',
  };
}

/**
 * How an element is read: by the browser's layout where the document has one, else by its markup.
 * @param inherited whether the parent keeps the line breaks of the source
 */
export function displayOf(element: Element, inherited: boolean): Display {
  if (INVISIBLE_TAGS.has(element.localName) && readableFrame(element) === null) return NOT_READ;
  if (element.hasAttribute('hidden')) return NOT_READ;
  const view = element.ownerDocument.defaultView;
  // A DOM library without layout has no checkVisibility; what its getComputedStyle says is not to be relied on.
  if (view === null || typeof element.checkVisibility !== 'function')
    return displayByMarkup(element, inherited);
  return displayByLayout(element, view);
}
