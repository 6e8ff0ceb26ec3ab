import type { Span } from '../../core/types';
import { lineBoxes } from '../boxes';
import { ownHosts } from '../own-host';
import { shownParent } from '../text/composed';
import type { TextMap } from '../text/map';
import { placeCard, type Size } from './place';

/** The one element that stands in the page while a card is open. */
export interface CardHost {
  /** Where the card's content is drawn. */
  readonly container: HTMLElement;
  /** Puts the card beside these words; call it again when its size has changed. */
  place(map: TextMap, spans: readonly Span[]): void;
  /** Whether an event came from the card. */
  holds(event: Event): boolean;
  focus(): void;
  hasFocus(): boolean;
  /** Takes the element out of the page. */
  remove(): void;
}

/** How a host is made. */
export interface HostOptions {
  /** Style rules of the card's content, with the tokens. */
  readonly styles: string;
  readonly direction: 'rtl' | 'ltr';
  /** Of what lies behind it. */
  readonly theme: 'light' | 'dark';
  /** Open lets tests look inside; a release is closed to the page. */
  readonly mode: ShadowRootMode;
  /** Where some of the words stand that the card is about. */
  readonly words: Node | null;
}

/** Rules with `!important` inside a shadow root win over every rule of the page. */
const ownRules = (position: string) =>
  `:host { all: initial !important; display: block !important; position: absolute !important; inset: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important; inline-size: max-content !important; max-inline-size: calc(100vw - 16px) !important; ${position} }
:host(:not(:popover-open)) { display: none !important }
@media print { :host { display: none !important } }
.frame { overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--edge) transparent; background: var(--raised); border-radius: var(--r-3); box-shadow: 0 0 0 1px var(--hair), var(--shadow-2) }`;

const newSheet = (view: Window & typeof globalThis, rules: string) => {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
};

/** What the window shows of a page, without its scroll bars; in quirks mode the root element is as high as its contents. */
function viewportOf({ compatMode, documentElement }: Document, { innerHeight }: Window): Size {
  const { clientWidth: width, clientHeight } = documentElement;
  const isTold = compatMode !== 'BackCompat' && clientHeight > 0;
  return { width, height: isTold ? Math.min(clientHeight, innerHeight) : innerHeight };
}

/** Where nothing can be put into. */
const REPLACED = 'video, audio, iframe, canvas, img, object, embed';

/** The element that fills the screen; one in an open shadow root is known to that root alone. */
function fullscreenIn(document: Document): Element | null {
  let full = document.fullscreenElement;
  for (let inner = full; inner; inner = inner.shadowRoot?.fullscreenElement ?? null) full = inner;
  return full;
}

/** What has the focus, in open shadow roots too. */
function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  for (let inner = focused; inner; inner = inner.shadowRoot?.activeElement ?? null) focused = inner;
  return focused;
}

/** The dialog that is modal; of one in a shadow root only the focus in it tells, or the words. */
function modalIn(document: Document, words: Node | null): Element | null {
  const around = (node: Node | null) => {
    for (let at = node; at !== null; at = shownParent(at))
      if (at.ownerDocument === document && (at as Partial<Element>).matches?.('dialog:modal'))
        return at as Element;
    return null;
  };
  const last = [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
  return around(focusedIn(document)) ?? around(words) ?? last;
}

/**
 * Where the host can be pressed and given the focus: while a dialog is modal or an element fills the screen, nothing outside
 * can. Null while a film or a picture fills it.
 */
function placeIn(document: Document, words: Node | null): Element | ShadowRoot | null {
  const modal = modalIn(document, words);
  if (modal) return modal;
  const full = fullscreenIn(document);
  if (full?.matches(REPLACED)) return null;
  return full?.shadowRoot ?? full ?? document.documentElement;
}

/**
 * Puts a host over everything that the page shows: the top layer lies above every z-index, and what came into it last
 * lies above the rest of it. Where it has no place now, as in a closed shadow root, it is there and not seen.
 */
function putOnTop(document: Document, host: HTMLElement, words: Node | null): void {
  const place = placeIn(document, words);
  if (host.matches(':popover-open')) host.hidePopover();
  const parent = place ?? document.documentElement;
  if (host.parentNode !== parent) parent.append(host);
  if (place !== null) host.showPopover();
  if (!host.checkVisibility() && parent !== document.documentElement)
    document.documentElement.append(host);
}

/** A page that puts something over the card again and again has its way at last. */
const MOST_RISES = 20;

/** Calls back when something else has come into the top layer: a dialog, a popover, what fills the screen; or has taken the host away with it. */
function onCovered(
  document: Document,
  host: HTMLElement,
  words: Node | null,
  rise: () => void,
): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  let rises = 0;
  const onChange = () => {
    if (!host.isConnected || ++rises > MOST_RISES) return stopped.abort();
    rise();
  };
  document.addEventListener('fullscreenchange', onChange, { signal });
  const onToggle = ({ target }: Event) => {
    const other = target === host ? null : (target as Element);
    if (other?.matches(':modal, :popover-open') || other?.contains(host)) onChange();
  };
  document.addEventListener('toggle', onToggle, { capture: true, signal });
  // Of a dialog in a shadow root nothing else is heard outside: it takes the focus, and closed it hides what is in it.
  const onFocus = () => {
    if (modalIn(document, words) !== host.closest('dialog:modal')) onChange();
  };
  document.addEventListener('focusin', onFocus, { signal });
  const { ResizeObserver } = document.defaultView as Window & typeof globalThis;
  const hidden = new ResizeObserver(() => {
    const isAtHome = host.parentNode === document.documentElement;
    if (host.isConnected && !isAtHome && !host.checkVisibility()) onChange();
  });
  hidden.observe(host);
  signal.addEventListener('abort', () => hidden.disconnect());
  return () => stopped.abort();
}

/** Adds the host to a page, over everything that the page shows. */
export function openCardHost(document: Document, options: HostOptions): CardHost {
  const view = document.defaultView as Window & typeof globalThis;
  const host = document.createElement('div');
  ownHosts.add(host);
  const shadow = host.attachShadow({ mode: options.mode });
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.dataset.theme = options.theme;
  const position = newSheet(view, ownRules('visibility: hidden !important;'));
  shadow.adoptedStyleSheets = [newSheet(view, options.styles), position];
  shadow.append(frame);
  host.popover = 'manual';
  putOnTop(document, host, options.words);
  let putAgain = () => {};
  const stop = onCovered(document, host, options.words, () => {
    putOnTop(document, host, options.words);
    putAgain();
  });

  return {
    container: frame,
    place(map, spans) {
      putAgain = () => this.place(map, spans);
      const viewport = viewportOf(document, view);
      frame.style.maxBlockSize = '';
      const size = { width: frame.offsetWidth, height: frame.scrollHeight };
      const at = placeCard(lineBoxes(map, spans), size, viewport, options.direction);
      frame.style.maxBlockSize = `${at.maxHeight}px`;
      // Positioned on the page and not in the window: it goes along when the page is scrolled.
      const [left, top] = [at.left + view.scrollX, at.top + view.scrollY];
      position.replaceSync(ownRules(`left: ${left}px !important; top: ${top}px !important;`));
    },
    holds: (event) => event.composedPath().includes(host),
    focus: () => (frame.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true }),
    hasFocus: () => (host.getRootNode() as Document | ShadowRoot).activeElement === host,
    remove() {
      stop();
      host.remove();
    },
  };
}
