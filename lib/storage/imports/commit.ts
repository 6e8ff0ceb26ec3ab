import { changesAfter, lastChange, noteChange } from '../changes';
import type { Library } from '../database';
import { alone } from '../lock';
import type { StagedRow } from '../rows';
import { writeIn } from '../transaction';
import { eachPart, NOTHING_STAGED, partsOf } from './parts';
import { stageChanges } from './stage';

/** What others have changed since is looked at again in the transaction that makes an import seen, as far as so many snippets. */
const AT_ONCE = 50;

/** An import whose rows are written. */
export interface Written {
  readonly id: string;
  /** How far the changes of the library had come when it began. */
  readonly since: number;
  /** How many stretches it has. */
  readonly parts: number;
  /** Ids of what is new. */
  readonly added: readonly string[];
  /** Ids of the snippets that are changed, or listed otherwise than before. */
  readonly changed: readonly string[];
  /** The stretches that change a snippet or a page, by its id. */
  readonly merging: ReadonlyMap<string, readonly number[]>;
}

/**
 * Makes an import seen: everything new and everything changed at once, by one row. What others have written meanwhile over
 * what it changes is merged with it first.
 */
export async function commitImport(library: Library, written: Written): Promise<void> {
  let { since } = written;
  while (!(await commitIfFew(library, { ...written, since }))) {
    since = await lastChange(library);
    await stageAgain(library, written);
  }
}

/** @returns false where others have changed too much since: nobody who writes is to wait for so long */
function commitIfFew(library: Library, written: Written): Promise<boolean> {
  const { id, since, added, changed, merging } = written;
  return alone(() =>
    writeIn(library, library.tables, async () => {
      const row = await library.imports.get(id);
      if (!row) throw new Error('The import is not there any more');
      const ids = await changesAfter(library, since);
      if (ids === null || ids.length > AT_ONCE) return false;
      const others = ids.length > 0 ? await stageOver(library, written, ids) : null;
      if (others || merging.size > 0) await library.imports.put({ ...row, state: 'done' });
      else {
        await library.imports.delete(id);
        await partsOf(library, id).delete();
      }
      if (others) await library.staged.put(others);
      await noteChange(library, [...new Set([...added, ...changed, ...idsIn(others)])]);
      return true;
    }),
  );
}

/** The snippets that a stretch has changed, or lists otherwise. */
export const idsIn = (part: StagedRow | null): readonly string[] =>
  part?.changed ? [...part.changed.snippets, ...part.changed.entries.map(([, , , id]) => id)] : [];

/** Changes again what others have written over: these snippets, and the pages that they are of. */
async function stageOver(
  library: Library,
  { id, merging, parts: part }: Written,
  ids: readonly string[],
): Promise<StagedRow> {
  const rows = await library.snippets.bulkGet([...ids]);
  const pageIds = [...new Set(rows.flatMap((row) => row?.pageId ?? []))];
  const numbers = new Set([...ids, ...pageIds].flatMap((one) => merging.get(one) ?? []));
  const parts = await library.staged.bulkGet([...numbers].map((part) => [id, part] as const));
  const there = parts.filter((part) => part !== undefined);
  const whole: StagedRow = {
    ...NOTHING_STAGED,
    importId: id,
    part,
    mergedPages: there.flatMap(({ mergedPages }) => mergedPages),
    mergedSnippets: there.flatMap(({ mergedSnippets }) => mergedSnippets),
  };
  const staged = await stageChanges(library, whole, pageIds);
  // The stretches have what they merge; this one has but keys.
  return { ...staged, mergedPages: [], mergedSnippets: [] };
}

/** Changes everything again that an import changes, and lists again what is on the pages that it brings something to. */
async function stageAgain(library: Library, { id, parts }: Written): Promise<void> {
  const numbers = Array.from({ length: parts }, (_, at) => at);
  const listed = new Set<string>();
  await eachPart(library, id, numbers, async (part) => {
    const rows = await library.snippets.bulkGet([...part.snippets]);
    const all = [...rows, ...part.mergedSnippets.map(({ theirs }) => theirs)];
    const pageIds = new Set(all.flatMap((row) => row?.pageId ?? []));
    const anew = [...pageIds].filter((id) => !listed.has(id));
    await library.staged.put(await stageChanges(library, part, anew));
    for (const id of anew) listed.add(id);
  });
}
