import { SCHEMA_VERSION } from '../../lib/snippets/types';
import { LATEST } from '../../lib/storage/versions/latest';
import type { VersionStep } from '../../lib/storage/versions/step';

/** A version after today's, as one will be added: snippets learn a colour, and a table comes. */
export const NEXT_VERSION: VersionStep = {
  version: LATEST + 1,
  records: SCHEMA_VERSION + 1,
  stores: { colours: 'name' },
  async migrate(transaction) {
    await transaction
      .table('snippets')
      .toCollection()
      .modify((snippet: { colour?: string }) => {
        snippet.colour = 'none';
      });
  },
};
