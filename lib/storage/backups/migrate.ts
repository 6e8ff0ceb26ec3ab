import { hashBytes } from '../../snippets/hash';
import { unpackText } from '../text';
import { type CopiesDatabase, filesIn } from './database';
import { type Files, writeJson } from './files';
import { nameOf } from './names';
import { writeTexts } from './texts';

/**
 * Brings copies from where they were kept before into files, each checked before its row is written; what was there is
 * removed when all of it has come over. To be called while no copy is made.
 */
export async function migrateCopies(database: CopiesDatabase, files: Files): Promise<void> {
  const before = filesIn(database);
  for (const name of await before.names()) {
    const content = await before.read(name);
    if (content) await files.write(name, content.stream());
  }
  const rows = await database.backups.toArray();
  if (rows.length > 0) await writeTexts(files, articlesIn(database));
  for (const row of rows) {
    const { id } = row;
    const pieces = await database.pieces.where(':id').between([id], [id, []]).toArray();
    const packed = new Blob(pieces.map(({ bytes }) => bytes));
    if ((await hashBytes(new Uint8Array(await packed.arrayBuffer()))) !== row.hash) continue;
    await files.write(nameOf('records', id), packed.stream());
    await writeJson(files, nameOf('row', id), row);
  }
  await database.delete();
}

async function* articlesIn(database: CopiesDatabase) {
  for (const key of await database.articles.toCollection().primaryKeys()) {
    const row = await database.articles.get(key);
    if (!row) continue;
    const { packed, ...article } = row;
    const text = textOf(packed);
    if (text !== null) yield { ...article, text };
  }
}

/** A text that is damaged keeps no other back. */
function textOf(packed: Uint8Array<ArrayBuffer>): string | null {
  try {
    return unpackText(packed);
  } catch {
    return null;
  }
}
