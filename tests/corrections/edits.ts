import fc from 'fast-check';
import { CATEGORIES, KINDS } from '../../lib/core/types';
import type { Edit } from '../../lib/corrections/edit';
import { STATUSES } from '../../lib/snippets/types';

/** Any edit of any fields. */
export const edits: fc.Arbitrary<Edit> = fc.record(
  {
    source: fc.constantFrom(null, 'علي حسن', 'وزارة الصحة'),
    kind: fc.constantFrom(...KINDS),
    category: fc.constantFrom(...CATEGORIES),
    negated: fc.boolean(),
    content: fc.constantFrom([], [{ start: 0, end: 4, text: 'ونفى' }]),
    note: fc.constantFrom('', 'ملاحظة', 'أخرى'),
    tags: fc.subarray(['صحة', 'عاجل', 'دوما']),
    status: fc.constantFrom(...STATUSES),
    addTags: fc.subarray(['صحة', 'جديد']),
    removeTags: fc.subarray(['صحة', 'عاجل']),
  },
  { requiredKeys: [] },
);
