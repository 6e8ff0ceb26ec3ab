import { afterEach, describe, expect, test } from 'vitest';
import { type Backups, createBackups } from '../../lib/storage/backups/database';
import { makeBackup } from '../../lib/storage/backups/make';
import { backedUpArticles, listBackups, readBackup } from '../../lib/storage/backups/read';
import type { Library } from '../../lib/storage/database';
import { emptyTrash, trashSnippets } from '../../lib/storage/trash';
import { DENIAL, NOW, RELAY, snippetOf, TEXT } from '../snippets/samples';
import { anotherPage, emptyLibrary, saveAll } from './library';

const made: Backups[] = [];
afterEach(async () => {
  for (const backups of made.splice(0)) await backups.delete();
});

function emptyBackups(): Backups {
  const backups = createBackups(`backups-${crypto.randomUUID()}`);
  made.push(backups);
  return backups;
}

const day = (count: number) => new Date(NOW.getTime() + count * 24 * 60 * 60 * 1000);
const recordsOf = (text: string, snippets = 1) => ({
  stream: new Blob([text]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>,
  counted: () => snippets,
});
const copy = (library: Library, backups: Backups, at = NOW, text = 'نص', snippets = 1) =>
  makeBackup(library, backups, recordsOf(text, snippets), at);

describe('a copy', () => {
  test('is read back as it was written, whatever its size', async () => {
    const [library, backups] = [emptyLibrary(), emptyBackups()];
    const text = Array.from(
      { length: 300_000 },
      (_, at) => `${(at * 7919 * at) % 1_000_003} سطر`,
    ).join('\n');
    const { id, bytes } = await copy(library, backups, NOW, text, 7);
    expect(await (await readBackup(backups, id)).text()).toBe(text);
    expect(await backups.pieces.count()).toBeGreaterThan(1);
    expect(bytes).toBeLessThan(text.length);
    expect(await listBackups(backups)).toMatchObject([{ id, snippets: 7 }]);
  });

  test('that was cut off does not count, and its pieces go', async () => {
    const [library, backups] = [emptyLibrary(), emptyBackups()];
    const broken = {
      ...recordsOf(''),
      stream: new ReadableStream({ pull: () => Promise.reject(new Error('gone')) }),
    };
    await expect(makeBackup(library, backups, broken, NOW)).rejects.toThrow('gone');
    await backups.pieces.add({ backupId: 'half', piece: 0, bytes: new Uint8Array([1]) });
    expect(await listBackups(backups)).toEqual([]);
    const { id } = await copy(library, backups);
    expect((await backups.pieces.toArray()).map(({ backupId }) => backupId)).toEqual([id]);
  });

  test('whose bytes are damaged is not given as if it were whole', async () => {
    const [library, backups] = [emptyLibrary(), emptyBackups()];
    const { id } = await copy(library, backups, NOW, 'نص طويل '.repeat(100));
    const [piece] = await backups.pieces.toArray();
    if (!piece) throw new Error('no piece');
    await backups.pieces.put({ ...piece, bytes: piece.bytes.slice(0, -9) });
    await expect(readBackup(backups, id)).rejects.toThrow();
  });
});

describe('copies', () => {
  test('are kept for seven days, the fullest for longer', async () => {
    const [library, backups] = [emptyLibrary(), emptyBackups()];
    for (let at = 0; at < 12; at++)
      await copy(library, backups, day(at), 'نص', at === 2 ? 900 : 10);
    const kept = (await listBackups(backups)).map(({ madeAt }) => Date.parse(madeAt));
    expect(kept).toEqual([11, 10, 9, 8, 7, 6, 2].map((at) => day(at).getTime()));
    await copy(library, backups, day(40), 'نص', 10);
    expect((await listBackups(backups)).some(({ snippets }) => snippets === 900)).toBe(false);
    expect(await backups.pieces.count()).toBe(await backups.backups.count());
  });

  test('share the texts of articles, and keep them as long as one may need them', async () => {
    const [library, backups] = [emptyLibrary(), emptyBackups()];
    const texts = async () => {
      const found: string[] = [];
      for await (const { text } of backedUpArticles(backups)) found.push(text);
      return found;
    };
    await saveAll(library, [snippetOf(RELAY)], {
      page: anotherPage('stays'),
      text: `${TEXT}\nباق`,
    });
    const ids = await saveAll(library, [snippetOf(DENIAL)]);
    await copy(library, backups);
    expect((await texts()).sort()).toEqual([TEXT, `${TEXT}\nباق`].sort());
    await trashSnippets(library, ids, NOW);
    await emptyTrash(library);
    for (let at = 1; at < 7; at++) await copy(library, backups, day(at));
    expect(await texts()).toHaveLength(2);
    for (let at = 7; at < 40; at += 4) await copy(library, backups, day(at));
    expect(await texts()).toEqual([`${TEXT}\nباق`]);
  });
});
