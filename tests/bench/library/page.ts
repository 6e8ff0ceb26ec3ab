import browser from 'webextension-polyfill';
import { librarySource } from '../../../lib/app/export-source';
import { runImport } from '../../../lib/app/import/run';
import { library } from '../../../lib/app/library';
import { openLibraryIndex } from '../../../lib/app/library-index';
import { FORMATS, type FormatId } from '../../../lib/export';
import { exportBlob } from '../../../lib/export/blob';
import { DEFAULT_EXPORT_OPTIONS } from '../../../lib/export/format';
import { DEFAULT_VIEW, NO_FILTERS } from '../../../lib/search/view';
import { listSaved } from '../../../lib/storage/lists';
import { openBare, readBare, rowsOf, saveBare, writeBare } from './bare';
import { entriesOf, sampleOf, samples } from './records';

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

/** The slowest task of the page while something runs. */
async function longestTask<Value>(work: () => Promise<Value>): Promise<[Value, number]> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
    observer.observe({ type: 'longtask' });
  const value = await work();
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return [value, longest];
}

/** What the script asks of this page. */
export const bench = {
  /** Brings so many snippets into the library and into a bare database; milliseconds. */
  async fill(count: number) {
    const list = await samples(count);
    const ours = await time(() => bringIn(list));
    const rows = await rowsOf(list);
    const database = await openBare(BARE);
    const bare = await time(() => writeBare(database, rows));
    database.close();
    return { ours, bare };
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

  /** Saves one after the other; milliseconds. */
  async save(times: number) {
    await saveOne();
    const ours: number[] = [];
    for (let at = 0; at < times; at++) ours.push(await saveOne());
    const rows = await rowsOf(await samples(1_000));
    const database = await openBare(`${BARE}-saves`);
    const bare: number[] = [];
    for (let at = 0; at < times; at++) bare.push(await time(() => saveBare(database, rows, at)));
    database.close();
    return { median: quantile(ours, 0.5), slow: quantile(ours, 0.95), bare: quantile(bare, 0.5) };
  },
  saveOne,

  /** What a page that has just been opened needs until it shows, and until everything is found. */
  async open() {
    const rows = await time(() => listSaved(library, { query: '', limit: 50 }));
    const queries = ['قا', 'باسن', 'الباسنمد رحم', '"قال با', 'ضصثق'];
    const [ready, longest] = await longestTask(
      () =>
        new Promise<{ index: ReturnType<typeof openLibraryIndex>; took: number; size: number }>(
          (resolve) => {
            const began = performance.now();
            const index = openLibraryIndex(({ state, loaded }) => {
              if (state === 'ready')
                resolve({ index, took: performance.now() - began, size: loaded });
            });
          },
        ),
    );
    const { index } = ready;
    const hits: number[] = [];
    const counts: number[] = [];
    for (const query of [...queries, ...queries])
      for (let end = 1; end <= query.length; end++) {
        const began = performance.now();
        const answer = index.answer({ ...DEFAULT_VIEW, query: query.slice(0, end) });
        answer.ids(0, 50);
        hits.push(performance.now() - began);
        for (const name of ['source', 'outlet', 'tag', 'kind', 'status'] as const)
          answer.facet(name);
        counts.push(performance.now() - began);
      }
    const filters: number[] = [];
    for (const status of ['new', 'checking', 'refuted', 'dropped'] as const)
      for (const by of ['saved', 'source', 'title'] as const) {
        const filter = { ...NO_FILTERS, status: [status], kind: ['person' as const] };
        const view = { ...DEFAULT_VIEW, filters: filter, sort: { by, descending: false } };
        filters.push(await time(() => index.answer(view).facet('source')));
      }
    const names = indexedDB.databases().then((all) => all.some(({ name }) => name === BARE));
    const bare = (await names) ? await readAllBare() : Number.NaN;
    (globalThis as { kept?: unknown }).kept = index;
    return {
      rows,
      ready: ready.took,
      size: ready.size,
      longest,
      bare,
      hits: [quantile(hits, 0.5), Math.max(...hits)],
      counts: [quantile(counts, 0.5), Math.max(...counts)],
      filters: [quantile(filters, 0.5), Math.max(...filters)],
    };
  },

  /** Writes the whole library in a form; milliseconds, and the longest task. */
  async export(id: FormatId) {
    const source = librarySource({ query: '' }, () => {});
    const [took, longest] = await longestTask(() =>
      time(() => exportBlob(FORMATS[id], source, DEFAULT_EXPORT_OPTIONS)),
    );
    return { took, longest };
  },
};

async function readAllBare(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(BARE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const took = await time(() => readBare(database));
  database.close();
  return took;
}

(globalThis as { bench?: typeof bench }).bench = bench;
