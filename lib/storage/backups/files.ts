/** Bytes as they go into a file and come out of one. */
export type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

/** A place for files by their names. All of it rejects as the platform does. */
export interface Files {
  /** Names of the files that were written to their end. */
  names(): Promise<readonly string[]>;
  /** A file's content; null where there is none of this name. */
  read(name: string): Promise<Blob | null>;
  /** Writes a file in the place of one of the same name: all of it, or nothing. */
  write(name: string, content: Bytes): Promise<void>;
  /** Removes files; names that are not there are left out. */
  remove(names: readonly string[]): Promise<void>;
}

/** Writes a value as JSON. */
export function writeJson(files: Files, name: string, value: unknown): Promise<void> {
  return files.write(name, bytesOf([JSON.stringify(value)]));
}

type Piece = string | Uint8Array<ArrayBuffer>;

/** Pieces as one stream of bytes, texts in UTF-8; each is asked for when there is room for it. */
export function bytesOf(all: Iterable<Piece> | AsyncIterable<Piece>): Bytes {
  const encoder = new TextEncoder();
  const next = async function* () {
    for await (const piece of all) yield typeof piece === 'string' ? encoder.encode(piece) : piece;
  };
  const pieces = next();
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
}
