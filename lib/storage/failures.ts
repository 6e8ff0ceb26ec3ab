import type { Dexie } from 'dexie';
import { type Failure, fail, ok, type Result } from '../result';
import { namedError } from './opening';
import { isUpgrading } from './upgrading';

/**
 * `full`: no room on the disk; `blocked`: another window holds an older version open; `newer`: the library was
 * written by a later version of the extension; `closed`: the browser opens no database here, as in private windows;
 * `broken`: it cannot be opened or read.
 */
export type StorageCode = 'full' | 'blocked' | 'newer' | 'closed' | 'broken';

const CODES: Readonly<Record<string, StorageCode>> = {
  QuotaExceededError: 'full',
  NoRoom: 'full',
  Blocked: 'blocked',
  VersionError: 'newer',
  Closed: 'closed',
};

/** Chromium has no name of its own for a disk that is full while it writes. */
const FULL_IN_WORDS = /Failed to write blobs|IOError.*write|No space left|NO_SPACE/i;

/** Runs work on an open library; whatever goes wrong comes back as a failure, and the next try starts afresh. */
export async function onLibrary<Value>(
  library: Dexie,
  work: () => PromiseLike<Value>,
): Promise<Result<Value, StorageCode>> {
  try {
    await opened(library);
    return ok(await work());
  } catch (error) {
    const { code, detail } = failureOf(error);
    if (code === 'broken' || namesOf(error).includes('QuotaExceededError')) reconnect(library);
    return fail(code, detail);
  }
}

/** Has the next use make a new connection: one that has failed may fail for ever, in Firefox also on a full disk. */
export function reconnect(library: Dexie): void {
  library.close({ disableAutoOpen: false });
}

/** The failure that an error of the database means. */
export function failureOf(error: unknown): Failure<StorageCode> {
  const names = namesOf(error);
  const known = names.find((name) => Object.hasOwn(CODES, name));
  const detail = `${error}`;
  const isFull = FULL_IN_WORDS.test(detail);
  return { code: (known && CODES[known]) || (isFull ? 'full' : 'broken'), detail };
}

/** Names of an error and of those it was made from: a full disk comes wrapped in what it interrupted. */
function namesOf(error: unknown): readonly string[] {
  const { name, inner, failures } = (error ?? {}) as {
    name?: unknown;
    inner?: unknown;
    failures?: readonly unknown[];
  };
  const causes = [inner, failures?.[0]].filter((cause) => cause != null && cause !== error);
  return [String(name), ...causes.flatMap(namesOf)];
}

/**
 * Opening takes no longer than this, in milliseconds, unless the library is brought to a new version meanwhile. A window
 * that was closed while it opened the library holds it in Firefox until its memory is collected, which took ten
 * seconds and more; who asks the background for something waits for twenty.
 */
const LONGEST = 18_000;

/**
 * Opens the library unless it is open; does not wait for a window that will not let go of it. Who waits behind another
 * that waits is not told by the browser, and gives up after a while.
 */
async function opened(library: Dexie): Promise<void> {
  if (library.isOpen()) return;
  let onBlocked = () => {};
  const blocked = new Promise<never>((_resolve, reject) => {
    onBlocked = () => reject(namedError('Blocked', 'another window holds the library open'));
  });
  const patience = setInterval(() => {
    if (!isUpgrading(library)) onBlocked();
  }, LONGEST);
  library.on('blocked', onBlocked);
  try {
    await Promise.race([library.open(), blocked]);
  } catch (error) {
    reconnect(library);
    throw (await isClosedHere()) ? namedError('Closed', `${error}`) : error;
  } finally {
    clearInterval(patience);
    library.on('blocked').unsubscribe(onBlocked);
  }
}

/** Firefox refuses already to name the databases where it opens none. */
async function isClosedHere(): Promise<boolean> {
  try {
    await indexedDB.databases();
    return false;
  } catch (error) {
    return namesOf(error).includes('InvalidStateError');
  }
}
