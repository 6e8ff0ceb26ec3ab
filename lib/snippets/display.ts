import type { Attribution, Category } from '../core/types';
import type { Family } from './types';

export { FAMILIES, type Family } from './types';

/** The family of each category where the attribution is not negated. */
const FAMILY_OF_CATEGORY: Readonly<Record<Category, Exclude<Family, 'withheld'>>> = {
  say: 'say',
  report: 'say',
  announce: 'affirm',
  affirm: 'affirm',
  admit: 'affirm',
  deny: 'deny',
  doubt: 'doubt',
  claim: 'doubt',
  accuse: 'accuse',
  warn: 'accuse',
  demand: 'demand',
  promise: 'demand',
  ask: 'demand',
  believe: 'view',
  predict: 'view',
  evaluate: 'view',
};

/**
 * What a reader is shown of a claim. A negated attribution neither affirms nor denies, whatever its verb:
 * it is never shown as its family, nor as the opposite.
 */
export function familyOf(attribution: Pick<Attribution, 'category' | 'negated'>): Family {
  return attribution.negated ? 'withheld' : FAMILY_OF_CATEGORY[attribution.category];
}
