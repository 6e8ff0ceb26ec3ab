import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file of an archive: its name, and its text in pieces. */
export type ArchiveFile = readonly [name: string, pieces: AsyncIterable<string> | Iterable<string>];

/** Characters that are compressed at a time, a few milliseconds of work. */
const AT_A_TIME = 65_536;

/** A date for every file alike, so that the same content is the same archive; the first that the format knows. */
const MTIME = new Date(1980, 0, 2);

/** A ZIP archive of texts in pieces, compressed as they come, in this thread: our pages may start no worker from a blob. */
export async function* zipped(
  files: Iterable<ArchiveFile>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(new Uint8Array(bytes));
  });
  for (const [name, pieces] of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = MTIME;
    zip.add(file);
    for await (const text of gathered(pieces)) {
      file.push(strToU8(text));
      yield* made.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}

/** Small pieces together, so that each is worth compressing. */
async function* gathered(pieces: ArchiveFile[1]): AsyncGenerator<string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length < AT_A_TIME) continue;
    yield text;
    text = '';
  }
  yield text;
}
