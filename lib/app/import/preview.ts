import { changesBetween } from '../../corrections/edit';
import type { BrokenFile, Refusal } from '../../import/types';
import { fail, type Result } from '../../result';
import type { Article } from '../../snippets/article';
import { readerValues } from '../../snippets/current';
import type { Change, Snippet } from '../../snippets/types';
import { onLibrary, type StorageCode } from '../../storage/failures';
import { createSession, type JudgedBatch } from '../../storage/imports/session';
import { library } from '../library';
import type { Work } from '../work';
import { type Gathered, gather } from './batches';
import { type ImportSource, type Lost, NOTHING_LOST } from './source';

/** What an import would do. Nothing is written for it. */
export interface ImportPreview {
  /** How many records there are, pages and texts among them. */
  readonly records: number;
  readonly added: number;
  /** There already, and staying as they are. */
  readonly known: number;
  readonly refused: number;
  /** Texts of articles that are not here, also of claims that are. */
  readonly texts: number;
  /** All that are there already and different, as they come. */
  readonly differing: readonly DifferingRecord[];
  /** The first of those that may not come in. */
  readonly refusals: readonly RefusedLine[];
  /** Why the file cannot be read to its end; null where it can. Nothing of a broken file is brought in. */
  readonly broken: BrokenFile | null;
  /** What of a copy is damaged: its claims come in without it. */
  readonly lost: Lost;
}

/**
 * A snippet that is here and in the file, and not the same: what a reader needs for choosing. Of a large file nearly all may
 * differ, and two whole records of each would not fit into memory.
 */
export interface DifferingRecord {
  readonly id: string;
  /** What leads from what the reader says of it here to what is said in the file. */
  readonly changes: readonly Change[];
  /** Whose record stands unless the reader chooses: the one that was changed last. */
  readonly stands: 'mine' | 'theirs';
  /** Whether something comes to what is here, whoever's stands: a tag, a change in the history. */
  readonly merges: boolean;
}

/** A record that may not come in. */
export interface RefusedLine {
  readonly line: number;
  /** `conflict`: its id is that of a snippet with other words. */
  readonly reason: Refusal | 'conflict';
  readonly detail: string;
}

/** `cancelled`: the reader ended it; `unreadable`: the file is gone or was changed meanwhile. */
export type ImportCode = StorageCode | 'cancelled' | 'unreadable';

/** Records judged at once. */
const BATCH = 500;
/** Refused lines are told one by one as far as this. */
const MOST_REFUSED = 100_000;

/** Looks through a source and tells what importing it would do. */
export async function previewImport(
  source: ImportSource,
  { signal, onProgress }: Work = {},
): Promise<Result<ImportPreview, ImportCode>> {
  const preview = await onLibrary(library, async () => {
    const session = createSession(library);
    let sum = NOTHING;
    const differing: DifferingRecord[] = [];
    for await (const gathered of gather(source.entries(), BATCH)) {
      if (signal?.aborted) return null;
      await session.catchUp();
      const judged = await session.judge({
        ...gathered,
        articles: gathered.articles.map(unpacked),
      });
      sum = added(sum, gathered, judged);
      differing.push(...differingIn(judged));
      onProgress?.(sum.records);
    }
    return { ...sum, differing, lost: source.lost?.() ?? NOTHING_LOST };
  });
  if (!preview.ok) return unreadable(preview);
  return preview.value === null ? fail('cancelled') : { ok: true, value: preview.value };
}

/** A file that cannot be read any more is no fault of the library's. */
export function unreadable(failed: Extract<Result<never, StorageCode>, { ok: false }>) {
  return /^Not(?:Readable|Found)Error/.test(failed.error.detail)
    ? fail('unreadable', failed.error.detail)
    : failed;
}

/** What one look at a stretch adds to what was seen before. */
type Sum = Omit<ImportPreview, 'differing'>;

const NOTHING: Sum = {
  records: 0,
  added: 0,
  known: 0,
  refused: 0,
  texts: 0,
  refusals: [],
  broken: null,
  lost: NOTHING_LOST,
};

function added(sum: Sum, gathered: Gathered, judged: JudgedBatch): Sum {
  const { snippets } = judged;
  const count = (wanted: Judged['verdict']) =>
    snippets.filter(({ verdict }) => verdict === wanted).length;
  const conflicts = snippets.flatMap(({ verdict, theirs }, at): readonly RefusedLine[] =>
    verdict === 'conflict'
      ? [{ line: gathered.lines[at] ?? 0, reason: 'conflict', detail: theirs.id }]
      : [],
  );
  return {
    records: sum.records + gathered.count,
    added: sum.added + count('new'),
    known: sum.known + count('known'),
    refused: sum.refused + gathered.refused.length + conflicts.length,
    texts: sum.texts + judged.articles.length,
    refusals: [
      ...sum.refusals,
      ...[...gathered.refused.map(refusedLine), ...conflicts].sort((a, b) => a.line - b.line),
    ].slice(0, MOST_REFUSED),
    broken: sum.broken ?? gathered.broken,
    lost: sum.lost,
  };
}

type Judged = JudgedBatch['snippets'][number];

const isDiffering = (one: Judged): one is Judged & { readonly mine: Snippet } =>
  one.mine !== null && (one.verdict === 'changed' || one.verdict === 'differs');

function differingIn({ snippets }: JudgedBatch): readonly DifferingRecord[] {
  return snippets.flatMap((one): readonly DifferingRecord[] => {
    if (!isDiffering(one)) return [];
    const { mine, theirs, verdict } = one;
    const isNewer = Date.parse(theirs.editedAt) > Date.parse(mine.editedAt);
    return [
      {
        id: mine.id,
        changes: changesBetween(readerValues(mine), readerValues(theirs), ''),
        merges: verdict === 'changed',
        stands: isNewer ? 'theirs' : 'mine',
      },
    ];
  });
}

/** An article as it is judged: by what it is called alone. */
const unpacked = ({ text: _text, ...article }: Article) => ({ ...article, packed: NO_BYTES });
const NO_BYTES = new Uint8Array();

const refusedLine = ({ line, reason, detail }: RefusedLine): RefusedLine => ({
  line,
  reason,
  detail,
});
