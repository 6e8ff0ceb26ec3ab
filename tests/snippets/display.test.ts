import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../lib/core/types';
import { FAMILIES, familyOf } from '../../lib/snippets/display';

/** The table of the design, by family. */
const DESIGN = {
  say: ['say', 'report'],
  affirm: ['affirm', 'announce', 'admit'],
  deny: ['deny'],
  doubt: ['doubt', 'claim'],
  accuse: ['accuse', 'warn'],
  demand: ['demand', 'promise', 'ask'],
  view: ['believe', 'predict', 'evaluate'],
} as const;

describe('what is shown of a claim', () => {
  test.each(Object.entries(DESIGN))('%s', (family, categories) => {
    for (const category of categories) expect(familyOf({ category, negated: false })).toBe(family);
  });

  test('every category has its family, and every family is in use', () => {
    expect(Object.values(DESIGN).flat().sort()).toEqual([...CATEGORIES].sort());
    const used = new Set(CATEGORIES.map((category) => familyOf({ category, negated: false })));
    expect([...FAMILIES].filter((family) => !used.has(family))).toEqual(['withheld']);
  });

  test.each(CATEGORIES)(
    'a negated "%s" is withheld, neither its family nor its opposite',
    (category) => {
      expect(familyOf({ category, negated: true })).toBe('withheld');
    },
  );
});
