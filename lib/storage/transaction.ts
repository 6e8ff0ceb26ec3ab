import type { Dexie, Table, Transaction } from 'dexie';

/**
 * Writes in one transaction. Rejects with what it was given up for: what was asked within may be told no more than that it
 * was given up, as in Firefox where the disk is full.
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

/** What a transaction is given up for when it ends; null where we gave it up ourselves, or where it is not given up. */
const causeOf = (transaction: IDBTransaction) =>
  new Promise<DOMException | null>((resolve) => {
    transaction.addEventListener('abort', () => resolve(transaction.error));
    transaction.addEventListener('complete', () => resolve(null));
  });
