import { previewImport } from '../../../lib/app/import/preview';
import { runImport } from '../../../lib/app/import/run';
import { fileSource } from '../../../lib/app/import/source';
import { library } from '../../../lib/app/library';
import { oneByOne } from '../../../lib/app/one-by-one';
import { FORMATS, type FormatId } from '../../../lib/export';
import { exportBlob } from '../../../lib/export/blob';
import { DEFAULT_EXPORT_OPTIONS } from '../../../lib/export/format';
import { FAULTS, REFUSALS } from '../../../lib/import/types';
import { allRecords, readArticle } from '../../../lib/storage/export-source';

/** How far it has come. */
interface State {
  /** Files that were refused: as a whole, or in every record that is not known. */
  refused: number;
  /** Damaged files whose damage nobody could see. */
  others: number;
  /** What should not have happened. */
  wrong: string[];
  isDone: boolean;
}

const state: State = { refused: 0, others: 0, wrong: [], isDone: false };

/** The whole library as a file, always with the same time in it. */
const exported = (id: FormatId) =>
  exportBlob(
    FORMATS[id],
    {
      exportedAt: '2026-11-23T12:00:00.000Z',
      snippets: () => oneByOne(allRecords(library), {}),
      article: (pageId, hash) => readArticle(library, pageId, hash),
    },
    DEFAULT_EXPORT_OPTIONS,
  );
const canonical = async () => (await exported('json')).text();

/** Numbers that look random and are the same every time. */
function dice(seed: number): (below: number) => number {
  let now = seed;
  return (below) => {
    now = (Math.imul(now ^ (now >>> 15), 2_246_822_507) + 0x9e3779b9) >>> 0;
    return now % below;
  };
}

const PIECES = [
  '"',
  '{',
  '[',
  ']',
  '}',
  ',',
  '\n',
  '\\',
  '\0',
  'null',
  '-1',
  '[[[[[[',
  '\ufeff',
  '=1+1',
];

/** A file after one to four things have befallen it: cut, holes, flipped bits, strange pieces, repetition. */
function damaged(file: Uint8Array<ArrayBuffer>, roll: (below: number) => number): Blob {
  let bytes = file;
  for (let left = 1 + roll(4); left > 0; left--) {
    const at = roll(bytes.length + 1);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    const between = [
      () => [before],
      () => [before, after.subarray(1 + roll(400))],
      () => [before, Uint8Array.of((after[0] ?? 0) ^ (1 << roll(8))), after.subarray(1)],
      () => [before, new TextEncoder().encode(PIECES[roll(PIECES.length)]), after],
      () => [before, after.subarray(0, 1 + roll(2_000)), after],
    ][roll(5)];
    const parts = between?.() ?? [bytes];
    const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let end = 0;
    for (const part of parts) {
      joined.set(part, end);
      end += part.length;
    }
    bytes = joined;
  }
  return new Blob([bytes]);
}

const KNOWN: ReadonlySet<string> = new Set([...REFUSALS, ...FAULTS, 'conflict']);

/** One of so many refused files is tried to be brought in all the same. */
const TRIED = 8;

/** Offers one damaged file; true where it was refused. */
async function offer(file: Blob): Promise<boolean> {
  const preview = await previewImport(fileSource(file));
  if (!preview.ok) {
    state.wrong.push(`no preview: ${preview.error.detail}`);
    return false;
  }
  const { added, differing, refusals, broken } = preview.value;
  const reasons = [...refusals.map(({ reason }) => reason), ...(broken ? [broken.reason] : [])];
  for (const reason of reasons) if (!KNOWN.has(reason)) state.wrong.push(`unclear: ${reason}`);
  const isRefused = broken !== null || (reasons.length > 0 && added + differing.length === 0);
  if (!isRefused) return false;
  if (state.refused % TRIED > 0) return true;
  const done = await runImport(fileSource(file));
  if (done.ok && broken) state.wrong.push('a broken file came in');
  return true;
}

/** Offers damaged files until so many have been refused, and looks at the whole library again and again. */
async function fuzz(wanted: number): Promise<void> {
  const ids = ['json', 'jsonl', 'csv', 'web-annotation'] as const;
  const files = await Promise.all(
    ids.map(async (id) => new Uint8Array(await (await exported(id)).arrayBuffer())),
  );
  const before = await canonical();
  const roll = dice(20_261_126);
  while (state.refused < wanted) {
    const file = damaged(files[roll(files.length)] ?? new Uint8Array(), roll);
    if (await offer(file)) state.refused += 1;
    else state.others += 1;
    if ((state.refused + state.others) % 50 === 0 && (await canonical()) !== before) {
      state.wrong.push(`the library is not what it was after ${state.refused} files`);
      break;
    }
  }
  if ((await canonical()) !== before) state.wrong.push('the library is not what it was at the end');
  state.isDone = true;
}

const begin = (wanted: number): void => {
  fuzz(wanted).catch((error: unknown) => {
    state.wrong.push(String(error));
    state.isDone = true;
  });
};

Object.assign(globalThis, { inside: { begin, state: () => state } });
