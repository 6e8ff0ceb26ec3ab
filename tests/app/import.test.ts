// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { copyOfLibraryBefore } from '../../lib/app/backups/begun-anew';
import { copiesDatabase } from '../../lib/app/backups/files';
import { backUpIfDue, backUpNow, listBackups } from '../../lib/app/backups/make';
import { backupSource, downloadBackup } from '../../lib/app/backups/restore';
import { corrections } from '../../lib/app/corrections';
import { editAll } from '../../lib/app/edit-snippets';
import { exportSaved } from '../../lib/app/export-saved';
import { previewImport } from '../../lib/app/import/preview';
import { relaxedLibrary, runImport } from '../../lib/app/import/run';
import { fileSource } from '../../lib/app/import/source';
import { library } from '../../lib/app/library';
import { maintain } from '../../lib/app/maintain';
import { oneByOne } from '../../lib/app/one-by-one';
import { exportBlob } from '../../lib/export/blob';
import { DEFAULT_EXPORT_OPTIONS } from '../../lib/export/format';
import { json } from '../../lib/export/json';
import { fail, ok } from '../../lib/result';
import { filesIn } from '../../lib/storage/backups/database';
import { keepCorrection } from '../../lib/storage/corrections';
import { emptyTrash } from '../../lib/storage/empty-trash';
import { allRecords, readArticle } from '../../lib/storage/export-source';
import { betweenReadings, ofOnePiece } from '../../lib/storage/lock';
import { trashSnippets } from '../../lib/storage/trash';
import { DENIAL, NOW, RELAY, STATEMENT, snippetOf, TEXT } from '../snippets/samples';
import { allRows, anotherPage, saveAll, savedIds } from '../storage/library';

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  vi.restoreAllMocks();
  relaxedLibrary.close({ disableAutoOpen: false });
  await library.delete({ disableAutoOpen: false });
  await corrections.delete({ disableAutoOpen: false });
  await copiesDatabase.delete({ disableAutoOpen: false });
});

const filled = () =>
  saveAll(
    library,
    [STATEMENT, DENIAL, RELAY].map((one) => snippetOf(one)),
  );
const emptied = async () => {
  for (const table of library.tables) await table.clear();
};

/** The whole library as a file of its own format. */
const exported = () =>
  exportBlob(
    json,
    {
      exportedAt: '2026-11-23T12:00:00.000Z',
      snippets: () => oneByOne(allRecords(library), {}),
      article: (pageId, hash) => readArticle(library, pageId, hash),
    },
    DEFAULT_EXPORT_OPTIONS,
  );
const textOf = async () => (await exported()).text();
const counts = { added: 0, known: 0, differing: [], refused: 0 };

describe('a file of the library', () => {
  test('brings an empty library to what it was, to the letter, and nothing when it comes again', async () => {
    await filled();
    const file = await exported();
    const before = await file.text();
    await emptied();
    expect(await previewImport(fileSource(file))).toMatchObject(ok({ ...counts, added: 3 }));
    expect(await savedIds(library)).toEqual([]);
    const progress: number[] = [];
    const onProgress = (done: number) => progress.push(done);
    expect(await runImport(fileSource(file), {}, { onProgress })).toEqual(
      ok({ added: 3, changed: 0 }),
    );
    expect(progress.at(-1)).toBe(5);
    expect(await textOf()).toBe(before);
    expect(await previewImport(fileSource(file))).toMatchObject(ok({ ...counts, known: 3 }));
    expect(await runImport(fileSource(file))).toEqual(ok({ added: 0, changed: 0 }));
    expect(await textOf()).toBe(before);
  });

  test('tells what differs, both records side by side, and leaves the choice', async () => {
    const [, id = ''] = await filled();
    await editAll([id], { note: 'في الملف' });
    const file = await exported();
    await library.snippets.update(id, { note: 'عندي', editedAt: '2099-01-01T00:00:00.000Z' });
    const preview = await previewImport(fileSource(file));
    expect(preview).toMatchObject(
      ok({
        known: 2,
        differing: [
          { id, changes: [{ field: 'note', from: 'عندي', to: 'في الملف' }], stands: 'mine' },
        ],
      }),
    );
    await runImport(fileSource(file));
    expect(await library.snippets.get(id)).toMatchObject({ note: 'عندي' });
    await runImport(fileSource(file), { [id]: 'theirs' });
    expect(await library.snippets.get(id)).toMatchObject({ note: 'في الملف' });
  });

  test('brings a tag also to what was changed later here, and says that something comes', async () => {
    const [, id = ''] = await filled();
    await editAll([id], { tags: ['من الملف'] });
    const file = await exported();
    await library.snippets.update(id, {
      tags: ['عندي'],
      note: 'عندي',
      editedAt: '2099-01-01T00:00:00.000Z',
    });
    expect(await previewImport(fileSource(file))).toMatchObject(
      ok({ differing: [{ stands: 'mine', merges: true }] }),
    );
    expect(await runImport(fileSource(file))).toEqual(ok({ added: 0, changed: 1 }));
    expect(await library.snippets.get(id)).toMatchObject({
      note: 'عندي',
      tags: ['عندي', 'من الملف'],
    });
    expect(await previewImport(fileSource(file))).toMatchObject(
      ok({ differing: [{ merges: false }] }),
    );
  });

  test('tells of the text that claims here are without, and brings it', async () => {
    await filled();
    const file = await exported();
    const before = await textOf();
    await library.articles.clear();
    expect(await previewImport(fileSource(file))).toMatchObject(
      ok({ ...counts, known: 3, texts: 1 }),
    );
    expect(await runImport(fileSource(file))).toEqual(ok({ added: 0, changed: 0 }));
    expect(await textOf()).toBe(before);
    expect(await previewImport(fileSource(file))).toMatchObject(ok({ texts: 0 }));
  });

  test('tells every line that is refused', async () => {
    const header = '{"format":"isnad-library","schema":1}';
    const file = new Blob([[header, ...Array(1_500).fill('{"snippet":{}}')].join('\n')]);
    const preview = await previewImport(fileSource(file));
    expect(preview).toMatchObject(ok({ refused: 1_500 }));
    expect(preview.ok && preview.value.refusals.at(-1)).toMatchObject({ line: 1_501 });
  });

  test('that breaks off brings nothing', async () => {
    await filled();
    const whole = await textOf();
    await emptied();
    const before = await allRows(library);
    for (const cut of [0.2, 0.5, 0.9]) {
      const file = new Blob([whole.slice(0, whole.length * cut)]);
      expect(await previewImport(fileSource(file))).toMatchObject(
        ok({ broken: { verdict: 'broken' } }),
      );
      expect(await runImport(fileSource(file))).toMatchObject({ error: { code: 'broken-file' } });
      expect(await allRows(library)).toEqual(before);
    }
  });

  test('that the reader gives up brings nothing', async () => {
    await filled();
    const file = await exported();
    await emptied();
    const before = await allRows(library);
    const ended = new AbortController();
    ended.abort();
    const { signal } = ended;
    expect(await previewImport(fileSource(file), { signal })).toMatchObject({
      error: { code: 'cancelled' },
    });
    expect(await runImport(fileSource(file), {}, { signal })).toMatchObject({
      error: { code: 'cancelled' },
    });
    const late = new AbortController();
    const onProgress = () => late.abort();
    expect(
      await runImport(fileSource(file), {}, { signal: late.signal, onProgress }),
    ).toMatchObject({
      error: { code: 'cancelled' },
    });
    expect(await allRows(library)).toEqual(before);
    expect(await library.imports.count()).toBe(0);
  });

  test('that changes much is followed to its end, and changes nothing where the reader ends it on the way', async () => {
    const { selectors, ...denial } = snippetOf(DENIAL);
    const at = (start: number) => ({ ...selectors, position: { start, end: start + 9 } });
    const many = Array.from({ length: 210 }, (_, start) => ({
      ...denial,
      id: `many-${start}`,
      selectors: at(start),
    }));
    const ids = await saveAll(library, many);
    await editAll(ids, { note: 'في الملف' });
    const file = await exported();
    await library.snippets.toCollection().modify({ note: '', editedAt: denial.savedAt });
    const before = await textOf();
    const preview = await previewImport(fileSource(file));
    expect(preview).toMatchObject(ok({ records: 212, differing: { length: 210 } }));
    const ending = new AbortController();
    const left: number[] = [];
    const onFinal = vi.fn();
    const onProgress = (done: number) => {
      if (ending.signal.aborted) left.push(done);
      if (done > 100) ending.abort();
    };
    expect(
      await runImport(fileSource(file), {}, { signal: ending.signal, onProgress, onFinal }),
    ).toMatchObject({ error: { code: 'cancelled' } });
    expect(onFinal).not.toHaveBeenCalled();
    expect(await textOf()).toBe(before);
    // And is followed on the way back.
    const back = left.slice(left.indexOf(Math.max(...left)));
    expect(back).toEqual(back.toSorted((a, b) => b - a));
    expect(back.length).toBeGreaterThan(3);
    expect(back.at(-1)).toBe(0);

    const told: (number | 'final')[] = [];
    const follow = {
      onProgress: (done: number) => told.push(done),
      onFinal: () => told.push('final'),
    };
    expect(await runImport(fileSource(file), {}, follow)).toEqual(ok({ added: 0, changed: 210 }));
    // Nobody is shown a way to end what is about to be seen.
    expect(told.slice(-2)).toEqual([212, 'final']);
    expect(await savedIds(library, 'الملف', 1000)).toHaveLength(210);
  });

  test('leaves the choice of each, however many differ', async () => {
    const { selectors, ...denial } = snippetOf(DENIAL);
    const many = Array.from({ length: 1_100 }, (_, start) => ({
      ...denial,
      id: `many-${start}`,
      note: 'في الملف',
      selectors: { ...selectors, position: { start, end: start + 9 } },
    }));
    await saveAll(library, many);
    const file = await exported();
    await library.snippets
      .toCollection()
      .modify({ note: 'عندي', editedAt: '2099-01-01T00:00:00Z' });
    const preview = await previewImport(fileSource(file));
    const differing = preview.ok ? preview.value.differing : [];
    expect(new Set(differing.map(({ id }) => id))).toEqual(new Set(many.map(({ id }) => id)));
    const last = differing.at(-1)?.id ?? '';
    await runImport(fileSource(file), { [last]: 'theirs' });
    const taken = library.snippets.filter(({ note }) => note === 'في الملف');
    expect(await taken.primaryKeys()).toEqual([last]);
  });

  test('for which the disk has no room leaves nothing as soon as it has some, with nothing opened anew', async () => {
    await filled();
    const file = await exported();
    await emptied();
    const before = await allRows(library);
    let room = 9e9;
    const storage = { estimate: async () => ({ quota: room, usage: 0 }) };
    Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const onProgress = () => {
      room = 1e6;
    };
    const failed = await runImport(fileSource(file), {}, { onProgress });
    expect(failed).toMatchObject({ error: { code: 'full' } });
    expect(await library.snippets.count()).toBe(3);
    for (const wait of [1_000, 2_000]) {
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      vi.advanceTimersByTime(wait);
    }
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    expect(await library.snippets.count()).toBe(3);
    room = 9e9;
    vi.advanceTimersByTime(4_000);
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await library.imports.count()).toBe(0));
    Reflect.deleteProperty(navigator, 'storage');
    expect(await allRows(library)).toEqual(before);
  });

  describe('beside what is read of one piece', () => {
    const three = async () => {
      await filled();
      const file = await exported();
      await emptied();
      return fileSource(file);
    };
    /** Does something that goes on until it is ended. */
    const going = (how: (work: () => Promise<void>) => Promise<unknown>) => {
      let end = () => {};
      const done = how(() => new Promise<void>((resolve) => (end = resolve)));
      return { done, end: () => end() };
    };

    test('is not seen before that is read to its end, and holds up no save', async () => {
      const source = await three();
      const reading = going(ofOnePiece);
      const told: number[] = [];
      const onFinal = vi.fn();
      const follow = { onProgress: (done: number) => told.push(done), onFinal };
      const done = runImport(source, {}, follow);
      await vi.waitFor(() => expect(told.at(-1)).toBe(5));
      const saved = await saveAll(library, [snippetOf(RELAY)], { page: anotherPage('meanwhile') });
      expect(await savedIds(library)).toEqual(saved);
      expect(onFinal).not.toHaveBeenCalled();
      reading.end();
      expect(await done).toEqual(ok({ added: 3, changed: 0 }));
      expect(await savedIds(library)).toHaveLength(4);
    });

    test('can be ended as long as it waits, and leaves nothing', async () => {
      const source = await three();
      const before = await allRows(library);
      const reading = going(ofOnePiece);
      const ending = new AbortController();
      const told: number[] = [];
      const onProgress = (done: number) => told.push(done);
      const done = runImport(source, {}, { signal: ending.signal, onProgress });
      await vi.waitFor(() => expect(told.at(-1)).toBe(5));
      ending.abort();
      reading.end();
      expect(await done).toMatchObject({ error: { code: 'cancelled' } });
      expect(await allRows(library)).toEqual(before);
    });

    test('is read whole by a file and by a copy: they begin once it is seen', async () => {
      await filled();
      vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
      const committing = going(betweenReadings);
      const onProgress = vi.fn();
      const written = [
        exportSaved('json', { query: '' }, {}, { onProgress }),
        backUpNow(NOW, { onProgress }),
      ];
      await saveAll(library, [snippetOf(DENIAL)], { page: anotherPage('meanwhile') });
      for (let others = 0; others < 5; others++) await exported();
      expect(onProgress).not.toHaveBeenCalled();
      committing.end();
      expect(await Promise.all(written)).toMatchObject([ok({ count: 4 }), ok({ snippets: 4 })]);
    });
  });

  test('waits for no other: two at once are one', async () => {
    await filled();
    const file = await exported();
    await emptied();
    const both = await Promise.all([runImport(fileSource(file)), runImport(fileSource(file))]);
    expect(both.map((done) => (done.ok ? 'done' : done.error.code)).sort()).toEqual([
      'busy',
      'done',
    ]);
  });
});

describe('the copies', () => {
  test('bring back what was deleted for good, with its text, and take nothing away', async () => {
    const ids = await filled();
    const before = await textOf();
    await backUpNow(NOW);
    await trashSnippets(library, ids, NOW);
    await emptyTrash(library);
    expect(await savedIds(library)).toEqual([]);
    const listed = await listBackups();
    if (!listed.ok) throw new Error(listed.error.detail);
    expect(listed.value).toMatchObject([{ snippets: 3 }]);
    const source = backupSource(listed.value[0]?.id ?? '');
    expect(await previewImport(source)).toMatchObject(ok({ ...counts, added: 3 }));
    expect(await runImport(source)).toEqual(ok({ added: 3, changed: 0 }));
    expect(await textOf()).toBe(before);
  });

  test('are followed while they are made, and leave nothing where the reader ends that', async () => {
    await filled();
    const told: number[] = [];
    const made = await backUpNow(NOW, { onProgress: (done) => told.push(done) });
    expect(told).toEqual([1, 2, 3]);
    const ending = new AbortController();
    const work = { signal: ending.signal, onProgress: () => ending.abort() };
    expect(await backUpNow(NOW, work)).toEqual(fail('cancelled'));
    expect(await listBackups()).toMatchObject(ok([made.ok && { id: made.value?.id }]));
  });

  test('are handed over as files of the library, for when it cannot be opened', async () => {
    await filled();
    const made = await backUpNow(NOW);
    const contents: Promise<string>[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      contents.push((content as Blob).text());
      return 'blob:copy';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const id = (made.ok && made.value?.id) || '';
    const told: number[] = [];
    const onProgress = (done: number) => told.push(done);
    expect(await downloadBackup(id, { onProgress })).toEqual(ok(null));
    expect(told.at(-1)).toBe(3);
    const ending = new AbortController();
    const work = { signal: ending.signal, onProgress: () => ending.abort() };
    expect(await downloadBackup(id, work)).toEqual(fail('cancelled'));
    expect(contents).toHaveLength(1);
    const [text = ''] = await Promise.all(contents);
    await emptied();
    expect(await previewImport(fileSource(new Blob([text])))).toMatchObject(ok({ added: 3 }));
    expect(await downloadBackup('unknown')).toMatchObject({ error: { code: 'not-found' } });
  });

  test('are made once a day, of a library that has changed, and never of an empty one', async () => {
    const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);
    expect(await backUpIfDue(NOW)).toEqual(ok(null));
    const [id = ''] = await filled();
    expect(await backUpIfDue(NOW)).toMatchObject(ok({ snippets: 3 }));
    await editAll([id], { note: 'ا' });
    expect(await backUpIfDue(hours(5))).toEqual(ok(null));
    expect(await backUpIfDue(hours(24))).toMatchObject(ok({ snippets: 3 }));
    expect(await backUpIfDue(hours(48))).toEqual(ok(null));
  });

  test('hold what was corrected on pages, which comes back where it is not here', async () => {
    await filled();
    const [snippet, other] = [snippetOf(DENIAL), snippetOf(RELAY)];
    const corrected = (one: typeof snippet, dismissed: boolean) =>
      keepCorrection(corrections, { id: one.id, pageId: one.pageId, snippet: one, dismissed });
    await corrected(snippet, true);
    await corrected(other, true);
    const made = await backUpNow(NOW);
    await corrections.corrections.delete(snippet.id);
    await corrected(other, false);
    const source = backupSource((made.ok && made.value?.id) || '');
    expect(await runImport(source)).toEqual(ok({ added: 0, changed: 0 }));
    const now = await corrections.corrections.toArray();
    expect(Object.fromEntries(now.map(({ id, dismissed }) => [id, dismissed]))).toEqual({
      [snippet.id]: true,
      [other.id]: false,
    });
    expect(await backUpIfDue(new Date(NOW.getTime() + 24 * 3_600_000))).toMatchObject(
      ok({ snippets: 3 }),
    );
  });

  test('say which texts are damaged and not here either; the claims come back', async () => {
    const ids = await filled();
    await saveAll(library, [snippetOf(RELAY)], {
      page: anotherPage('other'),
      text: `${TEXT}\nآخر`,
    });
    const made = await backUpNow(NOW);
    const source = backupSource((made.ok && made.value?.id) || '');
    const lostOf = async () => {
      const preview = await previewImport(source);
      return preview.ok ? [preview.value.added, preview.value.lost.texts] : preview;
    };
    expect(await lostOf()).toEqual([0, 0]);
    const files = filesIn(copiesDatabase);
    const [name = ''] = (await files.names()).filter((one) => one.endsWith('.texts'));
    const pack = await files.read(name);
    await files.write(name, pack?.slice(0, 40).stream() ?? new ReadableStream());
    expect(await lostOf()).toEqual([0, 0]);
    await trashSnippets(library, ids, NOW);
    await emptyTrash(library);
    expect(await lostOf()).toEqual([3, 1]);
    await emptied();
    expect(await lostOf()).toEqual([4, 2]);
    expect(await runImport(source)).toEqual(ok({ added: 4, changed: 0 }));
    expect(await library.articles.count()).toBe(0);
  });

  test('that are damaged themselves are said to be, and the library stays open', async () => {
    await filled();
    const made = await backUpNow(NOW);
    const id = (made.ok && made.value?.id) || '';
    const files = filesIn(copiesDatabase);
    const packed = await files.read(`${id}.records`);
    await files.write(`${id}.records`, packed?.slice(0, -9).stream() ?? new ReadableStream());
    const source = backupSource(id);
    expect(await previewImport(source)).toMatchObject(ok({ broken: { reason: 'damaged-copy' } }));
    expect(await runImport(source)).toMatchObject({ error: { code: 'broken-file' } });
    expect(await savedIds(library)).toHaveLength(3);
  });

  test('made while corrections cannot be read say so, and none is made for that alone', async () => {
    await filled();
    const snippet = snippetOf(DENIAL);
    const correction = { id: snippet.id, pageId: snippet.pageId, snippet, dismissed: true };
    await keepCorrection(corrections, correction);
    const cannot = vi
      .spyOn(corrections.corrections, 'toArray')
      .mockRejectedValue(new DOMException('corrupt', 'UnknownError'));
    const made = await backUpNow(NOW);
    expect(made).toMatchObject(ok({ withoutCorrections: true }));
    expect(await listBackups()).toMatchObject(ok([{ withoutCorrections: true }]));
    const later = (days: number) => new Date(NOW.getTime() + days * 24 * 3_600_000);
    expect(await backUpIfDue(later(1))).toEqual(ok(null));
    const source = backupSource((made.ok && made.value?.id) || '');
    expect(await previewImport(source)).toMatchObject(ok({ lost: { corrections: true } }));
    cannot.mockRestore();
    const whole = await backUpIfDue(later(2));
    expect(whole.ok && whole.value?.withoutCorrections).toBeUndefined();
    const id = (whole.ok && whole.value?.id) || '';
    expect(await previewImport(backupSource(id))).toMatchObject(
      ok({ lost: { corrections: false } }),
    );
    const files = filesIn(copiesDatabase);
    await files.write(`${id}.corrections`, new Blob(['[{"id":']).stream());
    expect(await previewImport(backupSource(id))).toMatchObject(
      ok({ lost: { corrections: true } }),
    );
  });

  test('of a library that was begun anew are told of, until they are brought back', async () => {
    await filled();
    const made = await backUpNow(NOW);
    expect(await copyOfLibraryBefore()).toBeNull();
    await library.delete({ disableAutoOpen: false });
    await saveAll(library, [snippetOf(RELAY)], { page: anotherPage('since'), text: TEXT });
    const copy = await copyOfLibraryBefore();
    expect(copy?.id).toBe(made.ok && made.value?.id);
    expect(await runImport(backupSource(copy?.id ?? ''))).toMatchObject({ ok: true });
    expect(await copyOfLibraryBefore()).toBeNull();
  });

  test('are made before the old trash is emptied', async () => {
    const ids = await filled();
    await trashSnippets(library, ids, NOW);
    await maintain(new Date(NOW.getTime() + 40 * 24 * 3_600_000));
    expect(await library.snippets.count()).toBe(0);
    expect(await listBackups()).toMatchObject(ok([{ snippets: 3 }]));
  });
});
