import type { Dexie, Table, Transaction } from 'dexie';

/**
 * Writes in one transaction. Rejects with what it was given up for: what was asked within may be told no more than that it
 * was given up.
 */
export async function writeIn<Value>(
  library: Dexie,
  tables: readonly Table[],
  write: (transaction: Transaction) => PromiseLike<Value>,
): Promise<Value> {
  let cause: Promise<DOMException | null> = Promise.resolve(null);
  try {
    return await library.transaction('rw', [...tables], async (transaction) => {
      // Asynchronous itself: Dexie follows no other.
      cause = causeOf(transaction.idbtrans);
      return write(transaction);
    });
  } catch (error) {
    throw (await cause) ?? error;
  }
}

/** What requests are told that fail because the transaction is given up for another. */
const GIVEN_UP = 'AbortError';

/**
 * What a transaction is given up for when it ends: its own error, else that of the first request that failed, of which Dexie
 * does not let it know. Null where we gave it up ourselves, or where it is not given up.
 */
const causeOf = (transaction: IDBTransaction) =>
  new Promise<DOMException | null>((resolve) => {
    let first: DOMException | null = null;
    const note = ({ target }: Event) => {
      const { error } = target as IDBRequest;
      if (error?.name !== GIVEN_UP) first ??= error;
    };
    transaction.addEventListener('error', note, { capture: true });
    transaction.addEventListener('abort', () => resolve(transaction.error ?? first));
    transaction.addEventListener('complete', () => resolve(null));
  });
