import type { Fault, ImportEntry } from '../types';

/** Thrown inside this folder where nothing more of a file can be read; `reporting` turns it into the last entry. */
export class Unreadable extends Error {
  constructor(
    readonly reason: Fault,
    readonly line: number,
    readonly detail = String(line),
  ) {
    super(reason);
  }
}

/** The entries, and where reading broke off, an entry that says so. */
export async function* reporting(entries: AsyncIterable<ImportEntry>): AsyncGenerator<ImportEntry> {
  try {
    yield* entries;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { reason, line, detail } = error;
    yield { verdict: 'broken', reason, line, detail };
  }
}
