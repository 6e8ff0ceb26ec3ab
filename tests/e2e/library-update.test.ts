import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERSIONS } from '../../lib/storage/versions';
import { BROWSERS, type EitherBrowser, type OwnPage } from './support/either';
import { type Tables, tablesOf } from './support/rows';

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

describe.each(BROWSERS)('an update in %s', (_name, start) => {
  let browser: EitherBrowser;
  let quiet: OwnPage;
  beforeAll(async () => {
    browser = await start();
    quiet = await browser.open('/THIRD-PARTY-NOTICES.txt');
  });
  afterAll(() => browser?.close());

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
});
