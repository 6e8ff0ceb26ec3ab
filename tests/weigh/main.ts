import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learn, shuffled, type Weights, weigh } from './learn';
import { ownSentences } from './own';
import { type Left, leftIn, type Marked } from './sites';

/** A site is marked where it attributes at least so likely. */
const MARKED = 0.5;
/** Smaller weights are left out. */
const LEAST = 0.12;
const FOLDS = 5;
const OUTPUT = 'lib/lexicon/ar/weighing.ts';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly cue: Marked['cues'][number] }[];
}

function marked(folder: string): Marked[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold)
    .map(({ id, text, attributions }) => ({
      id,
      text,
      cues: attributions.map(({ cue }) => cue),
      weight: 1,
    }));
}

/**
 * What of the sites would be marked, learnt on the articles of other folds.
 * @param read ids of the articles in which it is counted
 */
function crossValidated(
  sites: readonly Left[],
  read: ReadonlySet<string>,
): { right: number; marked: number } {
  const ids = shuffled([...new Set(sites.map(({ id }) => id))]);
  const fold = new Map(ids.map((id, i) => [id, i % FOLDS]));
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

function written({ odds, signs }: Weights): string {
  const threshold = Math.log(MARKED / (1 - MARKED));
  const table = [...signs]
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `${sign} ${weight.toFixed(1)}`);
  return `import type { WeighingTable } from '../../core/lexicon';

/** What the signs at a word that may be a cue weigh; \`scripts/weigh.mjs\` learns them from marked articles and writes this file. */
export const WEIGHING: WeighingTable = {
  odds: ${(odds - threshold).toFixed(2)},
  signs: \`${table.join('\n')}\`,
};
`;
}

const articles = process.argv.slice(2).flatMap(marked);
const sites = [...articles, ...ownSentences()].flatMap(leftIn);
const attributing = sites.filter(({ attributes }) => attributes).length;
console.log(`${sites.length} words that no rule takes, ${attributing} of them attribute`);
const { right, marked: found } = crossValidated(sites, new Set(articles.map(({ id }) => id)));
console.log(`learnt on other articles, ${found} would be marked, ${right} of them rightly`);
writeFileSync(OUTPUT, written(learn(sites)));
console.log(`written: ${OUTPUT}`);
