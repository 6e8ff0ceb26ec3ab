import { expect, test } from 'vitest';
import { isNamedAlike } from './same-name';

test.each([
  ['المتحدث باسم الوزارة سمير راضي', 'المتحدث سمير راضي'],
  ['مدير المستشفى سمير راضي', 'سمير راضي'],
  ['ناشطون', 'ناشطين'],
  ['الدفاع المدني', 'للدفاع المدني'],
])('%s is %s', (marked, found) => {
  expect(isNamedAlike(marked, found)).toBe(true);
});

test.each([
  ['سمير راضي', 'وليد راضي'],
  ['وزير المالية', 'وزير الصحة'],
  ['راضي', 'سمير راضي مدير المستشفى الجديد في المدينة'],
])('%s is not %s', (marked, found) => {
  expect(isNamedAlike(marked, found)).toBe(false);
});
