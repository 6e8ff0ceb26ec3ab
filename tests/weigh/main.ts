import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANSWER, MARGIN } from '../../lib/core/weighed/speaker';
import { choicesIn, type Marking } from './choices';
import { learn, learnChoices, shuffled, sumsOf, type Weights, weigh } from './learn';
import { ownSentences } from './own';
import { type Left, leftIn, type Marked, type Span } from './sites';

/** A site is marked where it attributes at least so likely. */
const MARKED = 0.6;
/** Smaller weights are left out. */
const LEAST = 0.12;
const FOLDS = 5;
const OUTPUT = 'lib/lexicon/ar/weighing.ts';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly cue: readonly Span[];
    readonly resolved: string | null;
  }[];
}

function marked(folder: string): Marked[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold)
    .map(({ id, text, attributions }) => ({
      id,
      text,
      cues: attributions.map(({ cue }) => cue),
      resolved: attributions.map(({ resolved }) => resolved),
      weight: 1,
    }));
}

/** Each article in one of the folds. */
function foldsOf(all: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const ids = shuffled([...new Set(all.map(({ id }) => id))]);
  return new Map(ids.map((id, i) => [id, i % FOLDS]));
}

/**
 * What of the sites would be marked, learnt on the articles of other folds.
 * @param read ids of the articles in which it is counted
 */
function crossValidated(
  sites: readonly Left[],
  read: ReadonlySet<string>,
): { right: number; marked: number } {
  const fold = foldsOf(sites);
  let right = 0;
  let all = 0;
  for (let k = 0; k < FOLDS; k += 1) {
    const weights = learn(sites.filter(({ id }) => fold.get(id) !== k));
    for (const site of sites) {
      if (fold.get(site.id) !== k || !read.has(site.id)) continue;
      if (weigh(weights, site) < MARKED) continue;
      all += 1;
      if (site.attributes) right += 1;
    }
  }
  return { right, marked: all };
}

function written({ odds, signs }: Weights, speakers: ReadonlyMap<string, number>): string {
  const threshold = Math.log(MARKED / (1 - MARKED));
  return `import type { WeighingTable } from '../../core/lexicon';

/** How much signs speak for what they are seen at; \`scripts/weigh.mjs\` learns it from marked articles and writes this file. */
export const WEIGHING: WeighingTable = {
  odds: ${Number((odds - threshold).toFixed(2))},
  signs: \`${tableOf(signs)}\`,
  speakers: \`${tableOf(speakers)}\`,
};
`;
}

function tableOf(weights: ReadonlyMap<string, number>): string {
  return [...shipped(weights)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `${sign} ${weight.toFixed(1)}`)
    .join('\n');
}

/** The weights as they are written: rounded, and without small ones. */
function shipped(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map(
    [...weights]
      .filter(([, weight]) => Math.abs(weight) >= LEAST)
      .map(([sign, weight]) => [sign, Math.round(10 * weight) / 10]),
  );
}

/** Whom the rules name, and another who is so much likelier. */
function chosen(weights: ReadonlyMap<string, number>, { signs, answer }: Marking): number {
  const sums = sumsOf(shipped(weights), signs);
  const best = sums.indexOf(Math.max(...sums));
  return (sums[best] ?? 0) > (sums[answer] ?? 0) + MARGIN ? best : answer;
}

/** How many of the choices are right as the rules make them, and as they are made by what is learnt on the articles of other folds. */
function crossValidatedChoices(all: readonly Marking[]): { rules: number; weighed: number } {
  const fold = foldsOf(all);
  const counts = { rules: 0, weighed: 0 };
  for (let k = 0; k < FOLDS; k += 1) {
    const weights = learnChoices(
      all.filter(({ id }) => fold.get(id) !== k),
      [ANSWER],
    );
    for (const one of all) {
      if (fold.get(one.id) !== k) continue;
      if (one.right[one.answer]) counts.rules += 1;
      if (one.right[chosen(weights, one)]) counts.weighed += 1;
    }
  }
  return counts;
}

const articles = process.argv.slice(2).flatMap(marked);
const sites = [...articles, ...ownSentences()].flatMap(leftIn);
const attributing = sites.filter(({ attributes }) => attributes).length;
console.log(`${sites.length} words that no rule takes, ${attributing} of them attribute`);
const { right, marked: found } = crossValidated(sites, new Set(articles.map(({ id }) => id)));
console.log(`learnt on other articles, ${found} would be marked, ${right} of them rightly`);
const choices = articles.flatMap(choicesIn);
const who = crossValidatedChoices(choices);
console.log(`${choices.length} left-out sources: the rules are right in ${who.rules}`);
console.log(`weighed, as learnt on other articles, ${who.weighed} are right`);
writeFileSync(OUTPUT, written(learn(sites), learnChoices(choices, [ANSWER])));
console.log(`written: ${OUTPUT}`);
