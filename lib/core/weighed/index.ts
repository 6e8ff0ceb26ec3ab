import { CLASS } from '../cues/compiled';
import { type CueReading, isSureForm } from '../cues/readings';
import type { Draft } from '../draft';
import { makeDraft } from '../rules/make';
import { isNoTelling } from '../rules/no-telling';
import type { Site } from '../rules/rule';
import { signsOf } from './signs';
import { spanOf } from './span';

/** Id of what is found by the weight of all signs together, where no rule fits. */
export const WEIGHED = 'weighed';

/**
 * An attribution where no rule fits but all signs together say that one is there.
 * @param before how many attributions the sentence has before it
 */
export function weighed(site: Site, before: number): Draft | undefined {
  if (isHandedDown(site) || tellsNothing(site) || isCompared(site)) return undefined;
  if (oddsOf(site, before) < 0) return undefined;
  const span = spanOf(site);
  if (!span) return undefined;
  const draft = makeDraft(WEIGHED, site, span.subject, [span.content], span.seen);
  draft.cue = [{ from: site.at, to: site.end }];
  return draft;
}

/** Words of reverence stand near: what is told there is handed down, or scripture. */
function isHandedDown({ passage: p, at, sentence }: Site): boolean {
  return p.isReverent(Math.max(sentence.from, at - NEAR), Math.min(sentence.to, at + NEAR));
}

const NEAR = 6;

/**
 * Whatever else speaks for it: it is the author's own, it asks who it was or tells of whoever it is (who said that), it is
 * a noun of saying that is written so (his conviction), or one of the verbs that are no telling.
 */
function tellsNothing(site: Site): boolean {
  const { passage: p, at, cue } = site;
  const own = cue.reading.agreement.person === 1 && p.quoteAround(at) < 0;
  const asks = p.isOrigin(at - 1) || p.is(at - 1, CLASS.question);
  return own || asks || isNoun(site) || isNoTelling(site);
}

/** The same letters are a verbal noun, whose holder is the pronoun. */
function isNoun({ passage: p, at, cue }: Site): boolean {
  if (!cue.pronoun) return false;
  return p.info(at)?.cues.some(({ reading }) => reading.form === 'masdar') ?? false;
}

/** A word of comparison brings the verb, and its own rule has found nothing there (as they say). */
function isCompared({ passage: p, at }: Site): boolean {
  return p.info(at - 1)?.cues.some(({ reading }) => reading.form === 'particle') ?? false;
}

/** Finite verbs that are no other word are: a noun of saying that no rule takes hardly ever attributes. */
export function isWeighed({ reading }: CueReading): boolean {
  return isSureForm(reading);
}

/** Log-odds that the site attributes, over those at which it is marked. */
function oddsOf(site: Site, before: number): number {
  const { odds, weights } = site.passage.weighing;
  let sum = odds;
  for (const sign of signsOf(site, before)) sum += weights.get(sign) ?? 0;
  return sum;
}
