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
