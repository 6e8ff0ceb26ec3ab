import { expect, test } from 'vitest';
import { StemNumbers } from '../../lib/core/discourse/stem-numbers';
import { hashOfText } from '../../lib/core/text/hash';

test('a stem keeps its number however many others come after it', () => {
  const numbers = new StemNumbers();
  const stems = Array.from({ length: 2000 }, (_, i) => `stem${i}`);
  const given = stems.map((stem) => numbers.add(stem, hashOfText(stem)));
  expect(given).toEqual(stems.map((_, i) => i + 1));
  expect(stems.map((stem) => numbers.of(stem, hashOfText(stem)))).toEqual(given);
});

test('a stem that was not met has no number, whatever stands where it would', () => {
  const numbers = new StemNumbers();
  expect(numbers.of('one', 7)).toBe(0);
  numbers.add('one', 7);
  expect(numbers.of('another', 7)).toBe(0);
  expect(numbers.add('another', 7)).toBe(2);
  expect([numbers.of('one', 7), numbers.of('another', 7)]).toEqual([1, 2]);
});
