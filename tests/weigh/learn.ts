import type { Left } from './sites';

/** Weights of signs, and the log-odds before any. */
export interface Weights {
  readonly odds: number;
  readonly signs: ReadonlyMap<string, number>;
}

/** Rounds over all sites, how fast weights move, how strongly they are held near nothing; a sign is learnt from so many sites at least. */
const ROUNDS = 25;
const RATE = 0.3;
const HOLD = 2;
const SEEN = 4;
/** Hardly one site in twenty attributes. */
const BEFORE = -3;

const share = (odds: number) => 1 / (1 + Math.exp(-odds));

/** Logistic regression by AdaGrad, the sites in an order that is the same each time. */
export function learn(sites: readonly Left[]): Weights {
  const counts = new Map<string, number>();
  for (const { signs } of sites)
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const known = sites.map(({ signs }) => signs.filter((sign) => (counts.get(sign) ?? 0) >= SEEN));
  const weights = new Map<string, number>();
  const steps = new Map<string, number>();
  let odds = BEFORE;
  let step = 1e-8;
  const order = shuffled(sites.map((_, i) => i));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const i of order) {
      const signs = known[i] ?? [];
      const sum = signs.reduce((total, sign) => total + (weights.get(sign) ?? 0), odds);
      const site = sites[i];
      const error = (share(sum) - (site?.attributes ? 1 : 0)) * (site?.weight ?? 0);
      step += error * error;
      odds -= (RATE * error) / Math.sqrt(step);
      for (const sign of signs) {
        const weight = weights.get(sign) ?? 0;
        const slope = error + (HOLD * weight) / (counts.get(sign) ?? 1);
        const squares = (steps.get(sign) ?? 1e-8) + slope * slope;
        steps.set(sign, squares);
        weights.set(sign, weight - (RATE * slope) / Math.sqrt(squares));
      }
    }
  return { odds, signs: weights };
}

/** How likely a site attributes. */
export function weigh({ odds, signs }: Weights, site: Left): number {
  return share(site.signs.reduce((sum, sign) => sum + (signs.get(sign) ?? 0), odds));
}

/** In another order, the same each time. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  let state = 7;
  const all = [...items];
  for (let i = all.length - 1; i > 0; i -= 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const j = Math.floor((state / 2147483648) * (i + 1));
    [all[i], all[j]] = [all[j] as Item, all[i] as Item];
  }
  return all;
}

/** Several of which some are right, each with its signs. */
export interface Options {
  readonly signs: readonly (readonly string[])[];
  readonly right: readonly boolean[];
  /** Index of the one that is taken where nothing is weighed. */
  readonly answer: number;
}

/** What is learnt of the answer alone to begin with: it is right more often than not. */
const TRUSTED = 2;
const CHOOSING = { rounds: 15, rate: 0.2, hold: 1, spread: 8, seen: 8 };

/** Weights by which the right ones of each are likelier than the others: a softmax over their sums, by AdaGrad. */
export function learnChoices(
  all: readonly Options[],
  trusted: readonly string[],
): ReadonlyMap<string, number> {
  const { rounds, rate, hold, spread, seen } = CHOOSING;
  const counts = new Map<string, number>();
  for (const { signs } of all)
    for (const sign of signs.flat()) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const weights = new Map(trusted.map((sign) => [sign, TRUSTED]));
  const steps = new Map<string, number>();
  const order = shuffled(all.filter(({ right }) => right.some(Boolean)));
  for (let round = 0; round < rounds; round += 1)
    for (const { signs, right } of order) {
      const shares = sharesOf(weights, signs);
      const ofRight = shares.reduce((sum, one, i) => sum + (right[i] ? one : 0), 0);
      const slopes = new Map<string, number>();
      for (const [i, share] of shares.entries()) {
        const error = share - (right[i] ? share / ofRight : 0);
        for (const sign of signs[i] ?? []) slopes.set(sign, (slopes.get(sign) ?? 0) + error);
      }
      for (const [sign, error] of slopes) {
        const count = counts.get(sign) ?? 0;
        if (count < seen) continue;
        const weight = weights.get(sign) ?? 0;
        const slope = error + (hold * weight) / (count / spread + 1);
        const squares = (steps.get(sign) ?? 1e-6) + slope * slope;
        steps.set(sign, squares);
        weights.set(sign, weight - (rate * slope) / Math.sqrt(squares));
      }
    }
  return weights;
}

/** Log-odds of each, up to a sum that is the same for all. */
export function sumsOf(
  weights: ReadonlyMap<string, number>,
  signs: readonly (readonly string[])[],
): number[] {
  return signs.map((all) => all.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0));
}

function sharesOf(weights: ReadonlyMap<string, number>, signs: readonly (readonly string[])[]) {
  const sums = sumsOf(weights, signs);
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const whole = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / whole);
}
