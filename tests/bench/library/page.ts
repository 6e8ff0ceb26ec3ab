import browser from 'webextension-polyfill';
import { librarySource } from '../../../lib/app/export-source';
import { runImport } from '../../../lib/app/import/run';
import { library } from '../../../lib/app/library';
import { FORMATS, type FormatId } from '../../../lib/export';
import { exportBlob } from '../../../lib/export/blob';
import { DEFAULT_EXPORT_OPTIONS } from '../../../lib/export/format';
import { countSaved } from '../../../lib/storage/lists';
import { LIBRARY_NAME } from '../../../lib/storage/opening';
import { exportBare, openBare, openedBare, readBare, rowsOf, saveBare, writeBare } from './bare';
import { entriesOf, OF_A_PAGE, sampleOf, samples } from './records';

const BARE = 'isnad-bench-bare';
/** Numbers of articles that no import brings. */
const OWN = 10_000_000;
const FILLED = 5_000_000;

async function time(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const sorted = (times: readonly number[]) => [...times].sort((a, b) => a - b);
const quantile = (times: readonly number[], share: number) =>
  sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

let saved = 0;

async function bringIn(list: Awaited<ReturnType<typeof samples>>): Promise<void> {
  const done = await runImport({ entries: () => entriesOf(list) });
  if (!done.ok) throw new Error(done.error.detail);
}

/** Sends one save to the background, as a content script does; milliseconds to the acknowledgement. */
async function saveOne(): Promise<number> {
  const { page, article, snippets } = await sampleOf(OWN + saved++);
  const { id: _id, addresses: _addresses, firstSavedAt: _at, ...details } = page;
  const request = { page: details, text: article.text, snippets: snippets.slice(0, 1) };
  return time(async () => {
    const answer = await browser.runtime.sendMessage({ type: 'snippets/save', request });
    if (!(answer as { ok?: boolean } | undefined)?.ok)
      throw new Error(`Not saved: ${JSON.stringify(answer)}`);
  });
}

/** How long the page could not answer at the most while something ran: the longest wait between two tasks. */
async function longestTask<Value>(work: () => Promise<Value>): Promise<[Value, number]> {
  let longest = 0;
  let last = performance.now();
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const heart = setInterval(beat, 5);
  const value = await work();
  await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(heart);
  return [value, Math.max(0, longest - 5)];
}

/** How often ours and the bare database take turns while they are filled: what else the machine does meets both. */
const ROUNDS = 5;

/** So many samples, a share for each turn. */
function* shares(count: number): Generator<ReturnType<typeof samples>> {
  for (let round = 0; round < ROUNDS; round++)
    yield samples(count / ROUNDS, (round * count) / ROUNDS / OF_A_PAGE);
}

/** What the script asks of this page. */
const bench = {
  /** Brings so many snippets into the library and into a bare database; milliseconds. */
  async import(count: number) {
    const database = await openBare(BARE);
    const took = { ours: 0, bare: 0 };
    for (const list of shares(count)) {
      const samples = await list;
      const rows = rowsOf(samples);
      took.ours += await time(() => bringIn(samples));
      took.bare += await time(() => writeBare(database, rows));
    }
    database.close();
    indexedDB.deleteDatabase(BARE);
    return took;
  },

  /** Puts so many snippets into the library without an import, which takes longer. */
  async fill(count: number) {
    await library.open();
    const database = await openedBare(LIBRARY_NAME);
    for (const list of shares(count)) await writeBare(database, rowsOf(await list));
    database.close();
    await saveOne(); // by which the library has changed
  },

  /** Saves while another import goes on; milliseconds. */
  async saveMeanwhile(count: number) {
    const list = await samples(count, FILLED);
    const times: number[] = [];
    let isDone = false;
    const saving = (async () => {
      while (!isDone) {
        times.push(await saveOne());
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
    })();
    await bringIn(list);
    isDone = true;
    await saving;
    return { median: quantile(times, 0.5), slow: quantile(times, 0.95), times: times.length };
  },

  /** Saves one after the other, into the library and into a bare database; milliseconds. */
  async save(times: number) {
    await saveOne();
    const rows = rowsOf(await samples(1_000));
    const database = await openBare(`${BARE}-saves`);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let at = 0; at < times; at++) {
      ours.push(await saveOne());
      bare.push(await time(() => saveBare(database, rows, at)));
    }
    database.close();
    return { median: quantile(ours, 0.5), slow: quantile(ours, 0.95), bare: quantile(bare, 0.5) };
  },
  saveOne,

  /** How many are in the library. */
  count: () => countSaved(library),

  /** Reads all entries as plainly as the browser can; milliseconds. */
  async readBare() {
    const database = await openedBare(LIBRARY_NAME);
    const took = await time(() => readBare(database));
    database.close();
    return took;
  },

  /** Writes the whole library in a form; milliseconds, the longest task, and the bytes. */
  async export(id: FormatId) {
    const source = librarySource({ query: '' }, () => {});
    let size = 0;
    const [took, longest] = await longestTask(() =>
      time(async () => {
        ({ size } = await exportBlob(FORMATS[id], source, DEFAULT_EXPORT_OPTIONS));
      }),
    );
    return { took, longest, size };
  },
  formats: () => Object.keys(FORMATS),

  /** Writes all rows that an export holds as plainly as the browser can; milliseconds. */
  async exportBare() {
    const database = await openedBare(LIBRARY_NAME);
    const took = await time(() => exportBare(database));
    database.close();
    return took;
  },

  /** The longest wait of a page that does nothing for so long: what else the machine does. */
  async idle(ms: number) {
    const [, longest] = await longestTask(() => new Promise((resolve) => setTimeout(resolve, ms)));
    return longest;
  },

  /** Id of the tab that shows an address. */
  async tabAt(address: string) {
    const tabs = await browser.tabs.query({});
    return tabs.find(({ url }) => url === address)?.id ?? null;
  },

  /** Waits until the page in a tab has been read: its script is put there after the page itself. */
  async untilRead(tab: number) {
    const request = { type: 'page/read', request: null };
    const ask = () => browser.tabs.sendMessage(tab, request, { frameId: 0 }).catch(() => null);
    while (!(await ask())) await new Promise((resolve) => setTimeout(resolve, 100));
  },
};

/** The answer of the last thing that was begun. */
let result: { readonly value: unknown } | { readonly error: string } | null = null;

/** Begins something, which may take longer than a script may be waited for. */
function begin(name: keyof typeof bench, given: never): void {
  result = null;
  Promise.resolve(bench[name](given)).then(
    (value) => {
      result = { value };
    },
    (error: unknown) => {
      result = { error: String(error) };
    },
  );
}

Object.assign(globalThis, { bench: { begin, result: () => result } });
