/** Less text than this in a frame is an advertisement or a player, in UTF-16 units. */
const LEAST_TEXT = 300;

/** Whether an element shows another document: a frame in the page, or one that a page of frames is made of. */
export const isFrame = (element: Partial<Element> | null): element is HTMLIFrameElement =>
  /^i?frame$/.test(element?.localName ?? '');

/** The document in a frame of the same site, if there is something to be read in it. */
export function readableFrame(element: Element): Document | null {
  if (!isFrame(element)) return null;
  const inner = element.contentDocument ?? null;
  if (inner?.body == null || inner.defaultView === null) return null;
  return (inner.body.textContent ?? '').length >= LEAST_TEXT ? inner : null;
}

/** The element of the page around a document in which the document is shown; null for the page itself. */
export function frameOf(document: Document): Element | null {
  return document.defaultView?.frameElement ?? null;
}

/** Where the viewport of a document begins in the window of the page, in CSS pixels. */
export function frameOffset(document: Document): { readonly left: number; readonly top: number } {
  let [left, top] = [0, 0];
  for (let frame = frameOf(document); frame !== null; frame = frameOf(frame.ownerDocument)) {
    const box = frame.getBoundingClientRect();
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
  }
  return { left, top };
}

/** A frame that takes so much of the window shows what the page is about. */
const MOST_OF_WINDOW = 0.4;

/** How frames are called in which a page asks for its reader's consent, or sells itself. */
const ASKS = /consent|cookie|gdpr|privacy|\bcmp\b|sp_message|paywall|subscri/i;

const asks = ({ id, name, title, src }: HTMLIFrameElement) =>
  ASKS.test([id, name, title, src].join(' '));

/** Whether what a page shows is mostly a frame of another site, into which nobody looks from here. */
export function showsForeignFrame(document: Document): boolean {
  const view = document.defaultView;
  if (view === null) return false;
  const least = view.innerWidth * view.innerHeight * MOST_OF_WINDOW;
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width * height >= least && frame.contentDocument === null && !asks(frame);
  });
}
