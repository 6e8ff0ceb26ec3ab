import type { Files } from './files';

/** The folder in which the index of the library is kept. */
export const INDEX_FOLDER = 'index';

/**
 * Files in the origin's private folder, which the browser keeps apart from its databases: what breaks those does not
 * touch it. Null where the platform has none, or does not give it (private windows of Firefox).
 */
export async function openPrivateFiles(folder: string): Promise<Files | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return filesIn(await root.getDirectoryHandle(folder, { create: true }));
  } catch {
    return null;
  }
}

function filesIn(folder: FileSystemDirectoryHandle): Files {
  const there = async <Value>(asked: Promise<Value>) => {
    try {
      return await asked;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return null;
      throw error;
    }
  };
  return {
    async names() {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    },
    async read(name) {
      const handle = await there(folder.getFileHandle(name));
      return handle ? handle.getFile() : null;
    },
    async write(name, content) {
      const handle = await folder.getFileHandle(name, { create: true });
      // What is written takes its place when it is closed, and goes when the stream breaks off.
      await content.pipeTo(await handle.createWritable());
    },
    async remove(names) {
      for (const name of names) await there(folder.removeEntry(name));
    },
  };
}
