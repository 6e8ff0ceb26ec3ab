/** What a reader does with the pointer on a page. */
export interface PointerActions {
  /** The pointer has come to rest on an attribution. */
  onRest(id: string): void;
  /** The pointer has been away from attributions and from what `isKept` names. */
  onAway(): void;
  /** Something was clicked that is not the page's own to handle; null for a click beside every attribution. */
  onPress(id: string | null): void;
}

/** How the pointer is watched. */
export interface PointerOptions extends PointerActions {
  /** The attribution at a place of the viewport. */
  find(x: number, y: number): string | null;
  /** Whether an event belongs to something of ours that the pointer may stay on. */
  isKept(event: Event): boolean;
}

/** How long the pointer rests before a card opens, and is away before it closes, in milliseconds. */
const REST = 250;
const AWAY = 400;

/** Where the page itself does something with a click. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable=""], [contenteditable="true"], [role="button"], [role="link"]';

/** The whole way up, since the target of what happens in a shadow root is its host. */
const isOnControl = (event: Event) =>
  // What stands in a frame is an element of another window.
  event.composedPath().some((target) => (target as Partial<Element>).matches?.(INTERACTIVE));

/**
 * Watches the pointer on a page; nothing of it is kept from the page.
 * @returns the way to stop
 */
export function watchPointer(document: Document, options: PointerOptions): () => void {
  const view = document.defaultView as Window;
  const stopped = new AbortController();
  let timer = 0;
  let frame = 0;
  let waitingFor: string | null | undefined;

  const wait = (id: string | null | undefined) => {
    if (id === waitingFor) return;
    waitingFor = id;
    view.clearTimeout(timer);
    if (id === undefined) return;
    timer = view.setTimeout(
      () => (id === null ? options.onAway() : options.onRest(id)),
      id === null ? AWAY : REST,
    );
  };
  const onMove = (event: PointerEvent) => {
    view.cancelAnimationFrame(frame);
    if (event.pointerType === 'touch' || !event.isTrusted) return;
    if (options.isKept(event)) return wait(undefined);
    frame = view.requestAnimationFrame(() => wait(options.find(event.clientX, event.clientY)));
  };
  const onClick = (event: MouseEvent) => {
    const hasSelection = document.getSelection()?.isCollapsed === false;
    // A page that makes events of its own does not open cards with them.
    if (
      !event.isTrusted ||
      event.button !== 0 ||
      options.isKept(event) ||
      isOnControl(event) ||
      hasSelection
    )
      return;
    const id = options.find(event.clientX, event.clientY);
    // The pointer rests there already: what Esc has closed at once must not open again by itself.
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
    waitingFor = id;
    options.onPress(id);
  };
  const listening = { passive: true, capture: true, signal: stopped.signal };
  document.addEventListener('pointermove', onMove, listening);
  document.addEventListener('click', onClick, listening);
  document.documentElement.addEventListener('pointerleave', () => wait(null), listening);
  stopped.signal.addEventListener('abort', () => {
    view.clearTimeout(timer);
    view.cancelAnimationFrame(frame);
  });
  return () => stopped.abort();
}
