import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { Box } from '../support/place';

/** Words or a pattern, as they come from the test. */
export type SentWords =
  | { readonly text: string; readonly exact: boolean }
  | { readonly source: string; readonly flags: string };

/** One step on the way to a place. */
export type Step =
  | { readonly by: 'css'; readonly selector: string }
  | {
      readonly by: 'role';
      readonly role: string;
      readonly pressed?: boolean;
      readonly level?: number;
    }
  | { readonly by: 'name' | 'text' | 'label' | 'hasText'; readonly words: SentWords }
  | { readonly by: 'nth'; readonly at: number };

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

function isIn(sent: SentWords, text: string): boolean {
  const found = squeezed(text);
  if ('source' in sent) return new RegExp(sent.source, sent.flags).test(found);
  const wanted = squeezed(sent.text);
  return sent.exact ? found === wanted : found.toLowerCase().includes(wanted.toLowerCase());
}

type Root = Document | ShadowRoot | Element;

/** Everything under a root in the order of the document, open shadow roots with it. */
function* everything(root: Root): Generator<Element> {
  const inner = root instanceof Element && root.shadowRoot;
  if (inner) yield* everything(inner);
  for (const child of root.children) {
    yield child;
    yield* everything(child);
  }
}

const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

const textOf = (element: Element) =>
  element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');

function isOfRole(element: Element, { role, pressed, level }: Step & { by: 'role' }): boolean {
  if (getRole(element) !== role || !isSeen(element)) return false;
  if (pressed !== undefined && element.getAttribute('aria-pressed') !== String(pressed))
    return false;
  return level === undefined || element.tagName === `H${level}`;
}

/** One step from each of some roots. */
function taken(step: Step, from: readonly Root[]): readonly Element[] {
  const under = () => [...new Set(from.flatMap((root) => [...everything(root)]))];
  const own = from as readonly Element[];
  switch (step.by) {
    case 'css':
      return under().filter((element) => element.matches(step.selector));
    case 'role':
      return under().filter((element) => isOfRole(element, step));
    case 'name':
      return own.filter((element) => isIn(step.words, computeAccessibleName(element)));
    case 'hasText':
      return own.filter((element) => isIn(step.words, textOf(element)));
    case 'label':
      return under().filter(
        (element) =>
          element.matches('input, select, textarea') &&
          isIn(step.words, computeAccessibleName(element)),
      );
    case 'text': {
      const such = under().filter(
        (element) => !element.matches('script, style') && isIn(step.words, textOf(element)),
      );
      return such.filter(
        (element) => !such.some((other) => other !== element && element.contains(other)),
      );
    }
    case 'nth':
      return own.slice(step.at, step.at === -1 ? undefined : step.at + 1);
  }
}

/** What stands at the end of the way, in the order of the document. */
export function find(steps: readonly Step[]): readonly HTMLElement[] {
  let from: readonly Root[] = [document];
  for (const step of steps) from = taken(step, from);
  return from as readonly HTMLElement[];
}

/** How many are there, and how many of them are in sight. */
export function count(steps: readonly Step[]): { all: number; seen: number } {
  const all = find(steps);
  return { all: all.length, seen: all.filter(isSeen).length };
}

/** The innermost element at a place of the window. */
function at(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let inner = found; inner?.shadowRoot; ) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (inner === found || inner === null) break;
    found = inner;
  }
  return found;
}

const boxOf = (element: Element): Box => {
  const { left: x, top: y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
};

const nextFrame = () =>
  Promise.race([
    new Promise((go) => requestAnimationFrame(go)),
    new Promise((go) => setTimeout(go, 100)),
  ]);

/** The middle of the first, once it is at rest and nothing lies over it; null while it cannot be pressed. */
export async function pressable(steps: readonly Step[]): Promise<{ x: number; y: number } | null> {
  const [element] = find(steps);
  if (!element || !isSeen(element) || element.matches(':disabled')) return null;
  const isInside = ({ x, y, width, height }: Box) =>
    x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
  if (!isInside(boxOf(element))) element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const before = boxOf(element);
  await nextFrame();
  const box = boxOf(element);
  if (JSON.stringify(before) !== JSON.stringify(box)) return null;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hit = at(middle.x, middle.y);
  const isHit =
    hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);
  return isHit ? middle : null;
}

/** Gives the focus to the first; with `all` what is in it is selected. False while it is not there. */
export function focus(steps: readonly Step[], all: boolean): boolean {
  const [element] = find(steps);
  if (!element || !isSeen(element)) return false;
  element.focus();
  if (all) (element as HTMLInputElement).select?.();
  return true;
}

/** Puts text into the first, in the place of what is in it, as if it were pasted. */
export function fill(steps: readonly Step[], text: string): boolean {
  if (!focus(steps, true)) return false;
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
  return true;
}

/** Chooses an option of the first, a list, by its value. */
export function choose(steps: readonly Step[], value: string): boolean {
  const [list] = find(steps);
  if (!(list instanceof HTMLSelectElement)) return false;
  list.value = value;
  for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
}

/** What the first is like; null while it is not there. */
export function facts(steps: readonly Step[], attribute: string | null) {
  const [element] = find(steps);
  if (!element) return null;
  return {
    text: element.textContent,
    attribute: attribute === null ? null : element.getAttribute(attribute),
    value: 'value' in element ? String(element.value) : '',
    checked: 'checked' in element && element.checked === true,
    disabled: element.matches(':disabled, [aria-disabled="true"]'),
    box: isSeen(element) ? boxOf(element) : null,
  };
}
