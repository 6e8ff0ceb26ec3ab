/**
 * Put into copies of the library page and the popup, before their own scripts: tells when what a reader waits for stands
 * there. A thing stands there when the page holds it and its places are known; the next frame shows it.
 */

/** Waits until the page is so; milliseconds since it began to be opened. */
function when(isSo: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return;
      observer.disconnect();
      document.documentElement.getBoundingClientRect();
      resolve(performance.now());
    };
    const observer = new MutationObserver(look);
    const all = { attributes: true, childList: true, characterData: true, subtree: true };
    observer.observe(document, all);
    look();
  });
}

const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const total = () => Number(one('[role="grid"]')?.getAttribute('aria-rowcount') ?? Number.NaN);
const isPartial = () => one('.list-top .partial') !== null;
/** Whether every row in sight has its claim. */
const isDrawn = () => {
  const rows = document.querySelectorAll('.hit-row');
  return rows.length > 0 && [...rows].every((row) => row.querySelector('.claim'));
};
/** The counts of the filters, as they stand there. */
const counts = () =>
  [...document.querySelectorAll('.filters .num')].map(({ textContent }) => textContent).join(' ');

/** From an act of the reader to its rows and its counts; milliseconds. Counts that stay the same are there with the rows. */
async function answered(act: () => void): Promise<{ hits: number; counts: number }> {
  const before = counts();
  const began = performance.now();
  let counted = Number.NaN;
  const newCounts = when(() => counts() !== before);
  void newCounts.then((at) => {
    counted = at - began;
  });
  act();
  // What an act changes is drawn before the next task.
  await new Promise((resolve) => setTimeout(resolve));
  const hits = (await when(() => isDrawn() || one('[role="grid"]') === null)) - began;
  return { hits, counts: Number.isNaN(counted) ? hits : counted };
}

/** Writes into the search as a reader does. */
function type(text: string): Promise<{ hits: number; counts: number }> {
  const field = one('.lib-search input') as HTMLInputElement;
  return answered(() => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Presses the nth value of a filter. */
const filter = (nth: number) =>
  answered(() => document.querySelectorAll<HTMLElement>('.filters input.check')[nth]?.click());

/** What is asked of a page that is watched. */
const watched = {
  /** When the first claims stood there, of the library, of the popup or of a floor. */
  rows: when(() => one('.hit-row .claim, .group .jump, .pop-list .claim') !== null),
  wasPartial: false,
  /** Milliseconds from opening until everything is found, which is so many. */
  ready: (count: number) =>
    when(() => {
      if (isPartial()) watched.wasPartial = true;
      return total() >= count && !isPartial();
    }),
  /** When the page has put its index away for the next, or after half a minute: of a small library it does not. */
  async kept() {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('index', { create: true });
    const file = await folder.getFileHandle('library', { create: true });
    for (let asked = 0; asked < 300 && (await file.getFile()).size === 0; asked++)
      await new Promise((done) => setTimeout(done, 100));
    return null;
  },
  type,
  filter,
};
export type Watched = typeof watched;

/** The answer to what was asked last. */
let result: { readonly value: unknown } | { readonly error: string } | null = null;

/** Begins to ask for something, which may take longer than a script may be waited for. */
function begin(what: keyof Watched, given: never): void {
  result = null;
  const asked = watched[what];
  Promise.resolve(typeof asked === 'function' ? asked(given) : asked).then(
    (value) => {
      result = { value };
    },
    (error: unknown) => {
      result = { error: String(error) };
    },
  );
}

Object.assign(globalThis, { watched: { begin, result: () => result } });
