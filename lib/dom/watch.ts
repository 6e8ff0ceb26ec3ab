/** What is told of changes of a page. */
export interface ChangeListener {
  /** The text nodes whose words may be others now; called before the next paint. */
  onTouched(nodes: Iterable<Node>): void;
  /** The page has been quiet for a moment after its words changed. */
  onChanged(): void;
}

/** A page is read again when it has been quiet so long, and at the latest after `PATIENCE`, in milliseconds. */
const QUIET = 200;
const PATIENCE = 2_000;

/** The text nodes in some nodes, themselves included. */
function* textNodesIn(nodes: Iterable<Node>): Generator<Node> {
  for (const node of nodes) {
    if (node.nodeType === 3) yield node;
    else if (node.nodeType === 1) yield* textNodesIn(node.childNodes);
  }
}

const hasText = (nodes: NodeList) =>
  Array.from(nodes).some((node) => /\S/.test(node.textContent ?? ''));

/** Whether a change can change what a person reads. */
const changesWords = ({ type, addedNodes, removedNodes }: MutationRecord) =>
  type === 'characterData' || hasText(addedNodes) || hasText(removedNodes);

/**
 * Watches the words of a page.
 * @returns the way to stop
 */
export function watchText(
  document: Document,
  { onTouched, onChanged }: ChangeListener,
): () => void {
  const view = document.defaultView as Window & typeof globalThis;
  let timer = 0;
  let since = 0;

  const schedule = () => {
    const now = view.performance.now();
    if (timer === 0) since = now;
    view.clearTimeout(timer);
    timer = view.setTimeout(
      () => {
        timer = 0;
        onChanged();
      },
      Math.max(0, Math.min(QUIET, since + PATIENCE - now)),
    );
  };
  const observer = new view.MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') onTouched([target]);
      else onTouched(textNodesIn([...removedNodes, ...addedNodes]));
    }
    if (records.some(changesWords)) schedule();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    view.clearTimeout(timer);
  };
}
