import type { Draft } from '../draft';
import type { ReasonCode } from '../reasons';

/** How sure a rule is before anything else is seen. */
const BASE: Readonly<Record<string, number>> = {
  'verb-clause': 0.95,
  relay: 0.95,
  'as-said': 0.85,
  according: 0.88,
  'pointing-back': 0.88,
  'verb-governed': 0.85,
  'verb-noun': 0.78,
  'after-quotation': 0.9,
  participle: 0.93,
  noun: 0.7,
  adjective: 0.65,
  headline: 0.75,
};

const WEIGHTS: Readonly<Partial<Record<ReasonCode, number>>> = {
  homograph: -0.1,
  'voice-open': -0.1,
  'source-unsaid': -0.06,
  'source-carried': -0.03,
  'never-closed': -0.05,
  'brings-quote': 0.02,
};

/** From 0 to 1: how sure it is that the draft is an attribution, from its rule and what was seen. */
export function confidenceOf(draft: Draft): number {
  let score = BASE[draft.rule] ?? 0.7;
  for (const { code } of draft.seen) score += WEIGHTS[code] ?? 0;
  return Math.round(Math.min(0.99, Math.max(0.05, score)) * 100) / 100;
}
