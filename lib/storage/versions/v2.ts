import { remakeEntries } from './remake-entries';
import type { VersionStep } from './step';

/** A claim is found by the words that the reader took into it. */
export const v2: VersionStep = {
  version: 2,
  records: 1,
  stores: {},
  migrate: (transaction) =>
    remakeEntries(transaction, ({ corrected }) => corrected.content !== undefined),
};
