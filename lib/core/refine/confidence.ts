import type { ReasonCode } from '../reasons';

/** Log-odds of a rule before anything else is seen: how often its results were judged right. */
const RULES: Readonly<Record<string, number>> = {
  participle: 2.4,
  'verb-clause': 1,
  'verb-noun': 0.6,
  relay: 1.4,
  headline: 0.9,
  'pointing-back': 0.9,
  judged: 0.6,
  'verb-governed': 0.29,
  according: 0.3,
  'as-said': -0.9,
  'after-quotation': 0,
  'far-clause': -0.9,
  'loose-governed': -0.6,
  'loose-noun': -0.2,
  weighed: -1.2,
  'light-verb': 0.3,
  noun: -0.1,
  adjective: -0.1,
};

/** Log-odds that each thing seen adds; what was judged to tell nothing has none. */
const WEIGHTS: Readonly<Partial<Record<ReasonCode, number>>> = {
  opens: 1.5,
  'brings-colon': 1,
  'name-completed': 0.8,
  'source-after': 0.8,
  'brings-clause': 0.5,
  'voice-open': -0.4,
  'source-unsaid': -0.3,
  'never-closed': -0.3,
  negated: -1,
  'source-before': -0.7,
  homograph: -1.1,
  far: -2.3,
};

/**
 * From 0.05 to 0.99: how sure it is that a result is an attribution. Its rule and what was seen add up in
 * log-odds, so that no single doubt settles it and no sum of doubts leaves the scale.
 * @param rule id of the rule that found it
 * @param seen codes of all that was seen of it
 */
export function confidenceOf(rule: string, seen: readonly ReasonCode[]): number {
  let odds = RULES[rule] ?? 0;
  for (const code of seen) odds += WEIGHTS[code] ?? 0;
  const share = 1 / (1 + Math.exp(-odds));
  return Math.round(Math.min(0.99, Math.max(0.05, share)) * 100) / 100;
}
