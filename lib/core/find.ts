import { isFiniteForm } from './cues/readings';
import type { Draft } from './draft';
import type { Passage } from './passage';
import { isInAnonymity } from './phrase/anonymity';
import { STEPS } from './refine';
import { cueStart } from './refine/step';
import { rulesFor } from './rules';
import type { Site } from './rules/rule';
import { isVerbSite } from './rules/verb-site';
import { standing } from './standing';
import type { Range } from './text/sentences';
import { isWeighed, weighed } from './weighed';

/**
 * All attributions of a paragraph in text order, cleaned up, with their sources not yet followed back.
 * @param sentences those of its sentences that are read, in order
 */
export function findDrafts(passage: Passage, sentences: readonly Range[]): Draft[] {
  let drafts: Draft[] = [];
  for (const [sentence, sites] of readSentences(passage, sentences)) {
    const found = draftsByRule(passage, sentence, sites);
    for (const { site, before } of sitesLeft(passage, sentence, sites, found)) {
      const draft = weighed(site, before);
      if (draft && !bringsCue(draft, found)) found.splice(before, 0, draft);
    }
    drafts.push(...found);
  }
  for (const step of STEPS) drafts = step.run(passage, drafts);
  return drafts;
}

/** What it would bring is the cue of another (announced by the mouth of). */
function bringsCue({ content }: Draft, found: readonly Draft[]): boolean {
  return found.some((other) => cueStart(other) === content[0]?.from);
}

/** The sentences that are no heaps, each with the indexes of its words that may be cues. */
export function* readSentences(
  passage: Passage,
  sentences: readonly Range[],
): Generator<readonly [Range, readonly number[]]> {
  let next = 0;
  for (const sentence of sentences) {
    while ((passage.sites[next] ?? sentence.from) < sentence.from) next++;
    const first = next;
    while ((passage.sites[next] ?? sentence.to) < sentence.to) next++;
    if (!isHeap(next - first, sentence)) yield [sentence, passage.sites.slice(first, next)];
  }
}

/** What the rules find in a sentence, in text order. */
export function draftsByRule(passage: Passage, sentence: Range, sites: readonly number[]): Draft[] {
  const drafts: Draft[] = [];
  for (const at of sites) {
    if (passage.isIdiom(at) || isTaken(drafts.at(-1), at)) continue;
    const draft = draftAt(passage, sentence, at);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** The sites of a sentence that no rule has taken and that are weighed in their first reading, latest first, and how many attributions stand before each. */
export function* sitesLeft(
  passage: Passage,
  sentence: Range,
  sites: readonly number[],
  drafts: readonly Draft[],
): Generator<{ readonly site: Site; readonly before: number }> {
  let before = drafts.length;
  for (let k = sites.length - 1; k >= 0; k--) {
    const at = sites[k] ?? 0;
    const [first] = standing(passage, at);
    if (!first || !isWeighed(first.cue)) continue;
    while (startOf(drafts[before - 1]) > at) before--;
    if (passage.isIdiom(at) || drafts.some((draft) => isOfCue(draft, at))) continue;
    yield { site: { passage, sentence, at, ...first, isPlain: undefined }, before };
  }
}

const startOf = (draft: Draft | undefined): number => (draft ? cueStart(draft) : -1);

function isOfCue({ cue }: Draft, at: number): boolean {
  return cue.some(({ from, to }) => at >= from && at < to);
}

/** The word is one of a cue of several words that begins before it. */
function isTaken(draft: Draft | undefined, at: number): boolean {
  return draft?.cue.some(({ from, to }) => at > from && at < to) ?? false;
}

/** In a sentence that somebody wrote hardly three words in ten may be cues, once there are so many. */
const HEAP = 20;

/** A heap of cue words, as no sentence is: it is not read, so that its cost stays in proportion. */
function isHeap(cues: number, { from, to }: Range): boolean {
  return cues > HEAP && 3 * cues >= to - from;
}

/** The first rule that fits the first reading of the word that any fits; a finite verb is none where it cannot stand. */
function draftAt(passage: Passage, sentence: Range, at: number): Draft | undefined {
  for (const { cue, end } of standing(passage, at)) {
    const site: Site = { passage, sentence, at, end, cue, isPlain: undefined };
    if (isFiniteForm(cue.reading) && !isVerbSite(site)) continue;
    if (isInAnonymity(passage, at, sentence.from)) return undefined;
    for (const rule of rulesFor(cue.reading.form)) {
      const draft = rule.find(site);
      if (draft) return isInName(passage, draft) ? undefined : draft;
    }
  }
  return undefined;
}

/** The first word in marks that close soon, before what it would bring: they hold a name. */
function isInName(p: Passage, { cue, content, rule }: Draft): boolean {
  if (rule === 'light-verb') return false;
  const at = cue[0]?.from ?? 0;
  const close = p.opening(at - 1)?.close ?? 0;
  return close > at && close <= at + LONGEST_NAME && (content[0]?.from ?? 0) > close;
}

/** A name in marks that begins as a verb does has at most so many words. */
const LONGEST_NAME = 3;
