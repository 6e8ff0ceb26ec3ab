import { isFrame } from './frames';

/** What is told of changes of a page. */
export interface ChangeListener {
  /** The text nodes whose words may be others now; called before the next paint. */
  onTouched(nodes: Iterable<Node>): void;
  /** What is in a node has changed. */
  onContents(node: Node): void;
  /** Something was added at the end of a node, after what stood there before. */
  onAppended(node: Node, before: Node, added: Iterable<Node>): void;
  /** How a node looks has changed, and so may all that is in it. */
  onLooks(node: Node): void;
  /** The page has been quiet for a moment after its words changed, or which of them are seen. */
  onChanged(): void;
}

/** Watches the words of a page. */
export interface TextWatch {
  /** Watches an open shadow root, or the document in a frame, too; again and again is once. */
  include(root: Node): void;
  stop(): void;
}

/** A page is read again when it has been quiet so long, and at the latest after `PATIENCE`, in milliseconds. */
const QUIET = 200;
const PATIENCE = 2_000;
/** A page that changes all the time is read ever more seldom, up to this, in milliseconds. */
const MOST_PATIENCE = 16_000;

/** What makes words seen or unseen beside the words themselves. */
const LOOKS = ['class', 'style', 'hidden', 'aria-hidden', 'open', 'media', 'disabled'];
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: LOOKS,
};

/** The text nodes in some nodes, themselves included. */
function* textNodesIn(nodes: Iterable<Node>): Generator<Node> {
  for (const node of nodes) {
    if (node.nodeType === 3) yield node;
    else if (node.nodeType === 1) yield* textNodesIn(node.childNodes);
  }
}

/** Whether a node is or holds an element of the page's own making, whose words may stand in a shadow root. */
function mayHoldRoot(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  const isOwn = ({ localName }: Element) => localName.includes('-');
  return (
    element.shadowRoot !== null ||
    isOwn(element) ||
    [...element.getElementsByTagName('*')].some(isOwn)
  );
}

const hasText = (nodes: Iterable<Node>) =>
  [...nodes].some((node) => /\S/.test(node.textContent ?? '') || mayHoldRoot(node));

/** Whether a change can change what a person reads. */
function changesWords({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return type === 'characterData' || target.hasChildNodes();
  return hasText([...addedNodes, ...removedNodes]);
}

/** Whether something is a style sheet, or words in one: whatever it says may be of any part of the page. */
function isStyling(node: Node | null): boolean {
  const element = (
    node?.nodeType === 3 ? node.parentNode : node
  ) as Partial<HTMLLinkElement> | null;
  return element?.localName === 'style' || /stylesheet/i.test(element?.rel ?? '');
}

const isRestyling = ({ target, addedNodes, removedNodes }: MutationRecord) =>
  [target, ...addedNodes, ...removedNodes].some(isStyling);

/** Whether a change added something after all that stood in a node. */
const isAppended = ({ removedNodes, addedNodes, previousSibling, nextSibling }: MutationRecord) =>
  removedNodes.length === 0 &&
  addedNodes.length > 0 &&
  previousSibling !== null &&
  nextSibling === null;

/**
 * Runs something when it has not been asked for for a moment, and at the latest after a while; where it is asked for
 * without end, that while grows.
 */
function createQuietTimer(view: Window & typeof globalThis, run: () => void) {
  let timer = 0;
  let since = 0;
  let patience = PATIENCE;
  const fire = (wasQuiet: boolean) => {
    timer = 0;
    patience = wasQuiet ? PATIENCE : Math.min(patience * 2, MOST_PATIENCE);
    run();
  };
  return {
    ask() {
      const now = view.performance.now();
      if (timer === 0) since = now;
      view.clearTimeout(timer);
      const left = since + patience - now;
      timer = view.setTimeout(() => fire(left >= QUIET), Math.max(0, Math.min(QUIET, left)));
    },
    stop: () => view.clearTimeout(timer),
  };
}

/** Watches the words of a page, and what shows and hides them. */
export function watchText(document: Document, listener: ChangeListener): TextWatch {
  const view = document.defaultView as Window & typeof globalThis;
  const quiet = createQuietTimer(view, listener.onChanged);
  const onRestyled = () => {
    listener.onLooks(document.documentElement);
    quiet.ask();
  };
  const observer = new view.MutationObserver((records) => {
    for (const record of records) {
      const { type, target, addedNodes, removedNodes, previousSibling } = record;
      if (type === 'attributes') {
        listener.onLooks(target);
        continue;
      }
      const touched = [...removedNodes, ...addedNodes];
      listener.onTouched(type === 'characterData' ? [target] : textNodesIn(touched));
      if (isAppended(record)) {
        listener.onAppended(target, previousSibling as Node, addedNodes);
        continue;
      }
      for (const node of addedNodes) listener.onLooks(node);
      listener.onContents(target);
    }
    if (records.some(isRestyling)) onRestyled();
    else if (records.some(changesWords)) quiet.ask();
  });
  const stopped = new view.AbortController();
  const { signal } = stopped;
  // Nothing in the page changes when a frame in it shows another document, or a style sheet has come.
  const onLoad = ({ target }: Event) => {
    if (isStyling(target as Node)) return onRestyled();
    if (!isFrame(target as Element)) return;
    listener.onContents(target as Node);
    quiet.ask();
  };
  let width = view.innerWidth;
  const onSized = () => {
    if (view.innerWidth === width) return;
    width = view.innerWidth;
    onRestyled();
  };
  const watched = new WeakSet<Node>();
  const include = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, WATCHED);
    root.addEventListener('load', onLoad, { capture: true, signal });
    // A box that is ticked may have a style of its own, and so may what comes after it.
    root.addEventListener('change', onRestyled, { signal });
  };
  include(document);
  view.addEventListener('resize', onSized, { signal });
  return {
    include,
    stop() {
      stopped.abort();
      observer.disconnect();
      quiet.stop();
    },
  };
}
