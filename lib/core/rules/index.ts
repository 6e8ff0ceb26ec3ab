import type { Rule } from './rule';
import { verbSubject } from './verb-subject';

/** Every pattern, in the order in which they are tried: the first that fits a word takes it. */
export const RULES: readonly Rule[] = [verbSubject];
