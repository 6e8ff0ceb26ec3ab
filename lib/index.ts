import type { Additions } from './core/lexicon';
import { createExtractor } from './core/pipeline';
import { RULES } from './core/rules';
import type { Extractor } from './core/types';
import { WEIGHED } from './core/weighed';
import { ARABIC } from './lexicon/ar';

export type { Additions, OwnSource } from './core/lexicon';
export { createExtractor } from './core/pipeline';
export { REASON_CODES, type ReasonCode } from './core/reasons';
export { verbParts } from './lexicon/ar/inflection';

/** Ids of the patterns that can stand in `Attribution.rule`. */
export const RULE_IDS: readonly string[] = [...RULES.map((rule) => rule.id), WEIGHED];

/** Ids of the inflections that a verb entry may name. */
export const PARADIGM_IDS: readonly string[] = ARABIC.paradigms.map((paradigm) => paradigm.id);

/**
 * An extractor for Arabic.
 * @param additions own cues and sources, compiled on top
 */
export function createArabicExtractor(additions?: Additions): Extractor {
  return createExtractor(ARABIC, additions);
}
