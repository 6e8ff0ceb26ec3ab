import { verbBareNoun } from './bare-noun';
import { verbClause } from './clause';
import { verbGoverned } from './governed';
import type { Rule } from './rule';

/** Every pattern, in the order in which they are tried: the first that fits a word takes it. */
export const RULES: readonly Rule[] = [verbClause, verbGoverned, verbBareNoun];
