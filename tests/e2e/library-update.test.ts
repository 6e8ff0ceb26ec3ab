import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERSIONS } from '../../lib/storage/versions';
import { BROWSERS, type EitherBrowser, type OwnPage, press } from './support/either';
import { type BuildWithInside, withInside } from './support/inside';
import { fileOf, seedOf } from './support/library';
import { saved, type Tables, tablesOf } from './support/rows';

/** What a library held that an extension of each version wrote; its texts are in base64. */
const EXAMPLES = readdirSync('tests/storage/versions').map((file) => ({
  version: Number(/\d+/.exec(file)?.[0]),
  after: JSON.parse(readFileSync(`tests/storage/versions/${file}`, 'utf8')).after as Tables,
}));

/** Tables and indexes of a version, in Dexie's notation. */
const storesOf = (version: number) =>
  Object.assign(
    {},
    ...VERSIONS.filter((step) => step.version <= version).map(({ stores }) => stores),
  ) as Record<string, string | null>;

/** Writes a library as that version left it, past everything that stands above the database. */
function leave(page: OwnPage, version: number, rows: Tables): Promise<null> {
  return page.run(
    async (version, stores, rows) => {
      const promised = <Value>(asked: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
      const pathOf = (notation: string) => {
        const inner = /^\[(.+)\]$/.exec(notation)?.[1];
        return inner ? inner.split('+') : notation.replace(/^[*+]+/, '');
      };
      const bytes = (row: object) => {
        if (!('packed' in row)) return row;
        const signs = atob(String(row.packed));
        return { ...row, packed: Uint8Array.from(signs, (sign) => sign.charCodeAt(0)) };
      };
      const write = (database: IDBDatabase) => {
        for (const [name, notation] of Object.entries(stores)) {
          const [key = '', ...indexes] = (notation ?? '').split(', ');
          const options = { keyPath: pathOf(key), autoIncrement: key.startsWith('++') };
          const store = database.createObjectStore(name, options);
          for (const index of indexes) {
            const multiEntry = index.startsWith('*');
            store.createIndex(index.replace(/^[*&]+/, ''), pathOf(index), { multiEntry });
          }
          for (const row of rows[name] ?? []) store.put(bytes(row));
        }
      };
      // A background that has just begun may open it anew before we do, and then it is not as that version left it.
      for (let isOurs = false; !isOurs; ) {
        await promised(indexedDB.deleteDatabase('isnad'));
        const opening = indexedDB.open('isnad', version * 10);
        opening.onupgradeneeded = ({ oldVersion }) => {
          isOurs = oldVersion === 0;
          if (isOurs) write(opening.result);
        };
        await promised(opening).then(
          (opened) => opened.close(),
          () => {},
        );
      }
      return null;
    },
    version,
    storesOf(version),
    rows,
  );
}

/** Writes a copy as copies were kept at first: in a database of their own, in pieces. */
function leaveCopy(page: OwnPage, row: { readonly id: string }, packed: string): Promise<null> {
  return page.run(
    (row, packed) =>
      new Promise<null>((resolve, reject) => {
        const asked = indexedDB.open('isnad-backups', 10);
        asked.onerror = () => reject(asked.error);
        asked.onupgradeneeded = () => {
          const { result: database } = asked;
          const ofPages = { keyPath: ['pageId', 'hash'] };
          database.createObjectStore('articles', ofPages);
          database.createObjectStore('gone', ofPages);
          database.createObjectStore('backups', { keyPath: 'id' }).put(row);
          const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
          const pieces = database.createObjectStore('pieces', { keyPath: ['backupId', 'piece'] });
          pieces.put({ backupId: row.id, piece: 0, bytes });
        };
        asked.onsuccess = () => {
          asked.result.close();
          resolve(null);
        };
      }),
    row,
    packed,
  );
}

interface Inside {
  begin(): void;
  became(): string | null;
}
declare const inside: Inside;

let extension: BuildWithInside;
beforeAll(async () => {
  extension = await withInside('update');
});
afterAll(() => extension?.remove());

describe.each(BROWSERS)('an update in %s', (_name, start) => {
  let browser: EitherBrowser;
  let quiet: OwnPage;
  beforeAll(async () => {
    browser = await start({ extension: extension.folder });
    quiet = await browser.open('/THIRD-PARTY-NOTICES.txt');
  });
  afterAll(() => browser?.close());

  // The first: windows that are closed while they open the library hold it in Firefox until their memory is collected.
  test('to the version after this one takes the library from windows that hold it open, and loses nothing', async () => {
    const page = await browser.open('/library.html');
    const all = 40 * 15;
    const before = await tablesOf(page);
    for (let at = 0; at < 40; at++) expect(await saved(page, seedOf(at, 15))).toBeNull();
    const held = await tablesOf(page);
    expect(held.snippets).toHaveLength((before.snippets?.length ?? 0) + all);

    const later = await browser.open('/inside.html');
    await later.run(() => inside.begin());
    expect(await later.until(() => inside.became())).toBe('ok');
    const { snippets = [], ...others } = held;
    expect(await tablesOf(later)).toEqual({
      ...others,
      snippets: snippets.map((snippet) => ({ ...snippet, colour: 'none' })),
      colours: [],
    });

    // What is still of the version before says so, and changes nothing.
    const updated = await tablesOf(later);
    expect(await saved(page, seedOf(41, 1))).toBe('newer');
    await page.reload();
    await page.until(() => document.body.textContent?.includes('بإصدار أحدث'));
    expect(await tablesOf(later)).toEqual(updated);
    await later.close();
    await page.close();
  });

  test.each(EXAMPLES)(
    'over a library of version $version loses nothing',
    async ({ version, after }) => {
      // What an import left half done goes at the first start, and with it what tells of changes.
      const { imports: _imports, staged: _staged, changes: _changes, ...kept } = after;
      await leave(quiet, version, { ...kept, imports: [], staged: [], changes: [] });
      const page = await browser.open('/library.html');
      await page.until(() => document.querySelector('.hit-row .claim') !== null);
      const { imports, staged, changes: _now, ...now } = await tablesOf(page);
      expect([imports, staged]).toEqual([[], []]);
      if (version === VERSIONS.length) expect(now).toEqual(kept);
      const ids = (tables: Tables) =>
        (tables.snippets as readonly { id: string }[]).map(({ id }) => id).sort();
      expect(ids(now)).toEqual(ids(after));
      await page.close();
    },
  );

  test('brings copies over that were kept in a database', async () => {
    const packed = gzipSync(await fileOf(2, 5));
    const hash = createHash('sha256').update(packed).digest('hex');
    const madeAt = new Date(Date.now() - 3_600_000).toISOString();
    const row = { id: 'old', madeAt, snippets: 10, bytes: packed.length, hash, change: 1 };
    await leaveCopy(quiet, row, packed.toString('base64'));
    const page = await browser.open('/library.html');
    await press(page, 'خيارات المكتبة');
    await press(page, 'النسخ الاحتياطية');
    await page.until(() => {
      const copies = [...document.querySelectorAll('.backups li')];
      const old = copies.find(({ textContent }) => textContent?.includes('١٠ أقوال'));
      old?.querySelector('button')?.click();
      return old !== undefined;
    });
    await page.until(() => document.querySelector('dialog .tally')?.textContent?.includes('١٠'));
    expect(
      await page.run(async () => (await indexedDB.databases()).map(({ name }) => name)),
    ).not.toContain('isnad-backups');
    await page.close();
  });
});
