import { Dexie, type Table } from 'dexie';
import type { ArticleKey } from '../../snippets/article';
import { OPENING } from '../opening';
import type { ArticleRow } from '../rows';
import type { Files } from './files';
import type { BackupRow } from './names';

/** A piece of a file, or of a copy as copies were kept before. */
interface Piece {
  readonly piece: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The database in which copies were kept before, and in which their files are where the platform has no private folder. */
export interface CopiesDatabase extends Dexie {
  readonly files: Table<{ readonly name: string }, string>;
  readonly content: Table<
    Piece & { readonly name: string },
    readonly [name: string, piece: number]
  >;
  readonly backups: Table<BackupRow, string>;
  readonly pieces: Table<
    Piece & { readonly backupId: string },
    readonly [backupId: string, piece: number]
  >;
  readonly articles: Table<ArticleRow, ArticleKey>;
}

/** Prepares it; it opens itself at its first use. */
export function createCopiesDatabase(name = 'isnad-backups'): CopiesDatabase {
  const database = new Dexie(name, { ...OPENING, chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    backups: 'id',
    pieces: '[backupId+piece]',
    articles: '[pageId+hash]',
    gone: '[pageId+hash]',
  });
  database.version(2).stores({ files: 'name', content: '[name+piece]' });
  return database as CopiesDatabase;
}

/** Bytes of one piece. */
const PIECE = 1_000_000;

/** Files in a database. */
export function filesIn(database: CopiesDatabase): Files {
  const { files, content } = database;
  const piecesOf = (name: string) => content.where(':id').between([name], [name, []]);
  const remove = (names: readonly string[]) =>
    database.transaction('rw', files, content, async () => {
      await files.bulkDelete([...names]);
      for (const name of names) await piecesOf(name).delete();
    });
  return {
    names: async () => files.toCollection().primaryKeys(),
    async read(name) {
      if (!(await files.get(name))) return null;
      const pieces = await piecesOf(name).toArray();
      return new Blob(pieces.map(({ bytes }) => bytes));
    },
    async write(name, bytes) {
      await remove([name]);
      let piece = 0;
      for await (const some of inPieces(bytes))
        await content.add({ name, piece: piece++, bytes: some });
      await files.add({ name });
    },
    remove: async (names) => void (await remove(names)),
  };
}

async function* inPieces(bytes: ReadableStream<Uint8Array<ArrayBuffer>>) {
  let [waiting, size]: [Uint8Array<ArrayBuffer>[], number] = [[], 0];
  for await (const some of bytes as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    waiting.push(some);
    size += some.length;
    if (size < PIECE) continue;
    yield joined(waiting);
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield joined(waiting);
}

/** Several stretches of bytes as one. */
export function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
