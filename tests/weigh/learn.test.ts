import { expect, test } from 'vitest';
import { learn, learnChoices, type Options, sumsOf, weigh } from './learn';
import type { Left } from './sites';

const site = (signs: readonly string[], attributes: boolean, weight = 1): Left => ({
  id: 'one',
  signs,
  attributes,
  weight,
});
const many = <One>(count: number, one: One) => Array.from({ length: count }, () => one);

test('a sign speaks for what it stands at, and one that stands at both for neither', () => {
  const weights = learn([
    ...many(20, site(['told', 'both'], true)),
    ...many(20, site(['silent', 'both'], false)),
  ]);
  expect(weigh(weights, site(['told', 'both'], true))).toBeGreaterThan(0.8);
  expect(weigh(weights, site(['silent', 'both'], false))).toBeLessThan(0.2);
});

test('a sign seen too seldom is not learnt', () => {
  const weights = learn([...many(20, site(['silent'], false)), site(['seldom'], true)]);
  expect(weights.signs.has('seldom')).toBe(false);
});

test('what counts for nothing teaches nothing', () => {
  const taught = learn(many(20, site(['told'], true)));
  const mixed = learn([...many(20, site(['told'], true)), ...many(20, site(['told'], false, 0))]);
  const told = site(['told'], true);
  expect(weigh(mixed, told)).toBeGreaterThan(0.8);
  expect(weigh(taught, told)).toBeGreaterThan(0.8);
});

const options = (signs: readonly (readonly string[])[], right: number): Options => ({
  signs,
  right: signs.map((_, i) => i === right),
  answer: 0,
});

test('of several the one is likelier whose signs the right ones had', () => {
  const all = many(20, options([['answer', 'far'], ['near']], 1));
  const weights = learnChoices(all, ['answer']);
  const [far = 0, near = 0] = sumsOf(weights, [['answer', 'far'], ['near']]);
  expect(near).toBeGreaterThan(far);
});

test('whom the rules name is trusted where nothing is learnt', () => {
  const [named = 0, other = 0] = sumsOf(learnChoices([], ['answer']), [['answer'], ['near']]);
  expect(named).toBeGreaterThan(other);
});
