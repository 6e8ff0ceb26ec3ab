import type { Dexie, Transaction } from 'dexie';

const upgrading = new WeakSet<Dexie>();

/** Whether this context is bringing the library to a new version: that may take long. */
export function isUpgrading(library: Dexie): boolean {
  return upgrading.has(library);
}

/** A migration that is known to be going on while it is. */
export function upgradingWith(
  library: Dexie,
  migrate: (transaction: Transaction) => Promise<void>,
): (transaction: Transaction) => Promise<void> {
  return async (transaction) => {
    upgrading.add(library);
    try {
      await migrate(transaction);
    } finally {
      upgrading.delete(library);
    }
  };
}
