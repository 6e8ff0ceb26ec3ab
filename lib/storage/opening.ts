import { LATEST } from './versions/latest';

/** Under this name the library is stored. */
export const LIBRARY_NAME = 'isnad';

/** An error that is told from others by its name. */
export function namedError(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

/**
 * What Dexie opens databases with: the browser's own way, and none of a later version. Where one is stored, Dexie would
 * open it whatever its version, and put its own tables into it.
 */
export const OPENING: {
  readonly indexedDB: Pick<IDBFactory, 'open' | 'databases' | 'deleteDatabase'>;
} = {
  indexedDB: {
    open(name, version) {
      if (version === undefined) throw namedError('VersionError', `${name} is of a later version`);
      return indexedDB.open(name, version);
    },
    databases: () => indexedDB.databases(),
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  },
};

/** The version of the library as the browser counts it: Dexie leaves room for nine between two of its own. */
const VERSION = 10 * LATEST;

/**
 * Opens the library as it is stored, before there is a Dexie to do it; null where there is none, where it is of another
 * version, and where it cannot be opened: whoever opens it after that makes it, updates it or says what is wrong.
 */
export function openStored(name = LIBRARY_NAME): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    // Without a version, it waits for no window that holds an older one.
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort(); // there is none: none is made
    request.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => database.close();
      if (database.version === VERSION) return resolve(database);
      database.close();
      resolve(null);
    };
  });
}
