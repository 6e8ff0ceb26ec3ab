// @vitest-environment happy-dom
import type { Signal } from '@preact/signals';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../entrypoints/library/index-state';
import {
  deselect,
  select,
  selectAll,
  selected,
  selectNone,
  startSelection,
  step,
  stepSelecting,
  targetIds,
} from '../../entrypoints/library/selection-state';
import { search } from '../../entrypoints/library/view-state';
import type { LibraryAnswer } from '../../lib/app/library-index';

/** In the place of the library that is read: what of it has been. */
vi.mock('../../entrypoints/library/index-state', async () => {
  const { signal } = await import('@preact/signals');
  return { answer: signal(null) };
});

const ALL = ['a', 'b', 'c', 'd', 'e'];

/** So much of the library is read by now. */
function read(count: number): void {
  const ids = ALL.slice(0, count);
  const now: Partial<LibraryAnswer> = {
    total: count,
    ids: (from, to) => ids.slice(from, to),
    isPartial: count < ALL.length,
  };
  (answer as Signal<unknown>).value = now;
}

beforeAll(startSelection);
beforeEach(() => {
  search('');
  read(2);
  selectNone();
});
const chosen = () => [...selected.value];

test('everything is selected that the list shows, and what is still being read of it', () => {
  selectAll();
  expect(chosen()).toEqual(['a', 'b']);
  read(4);
  expect(chosen()).toEqual(['a', 'b', 'c', 'd']);
  read(5);
  expect(chosen()).toEqual(ALL);
  select(0);
  expect(chosen()).toEqual(['b', 'c', 'd', 'e']);
});

test.each([
  ['the reader selects otherwise', () => select(0), ['b']],
  ['the reader selects nothing', selectNone, []],
  ['another view is shown', () => search('نفى'), ['a', 'b']],
])('what is read later is not selected where %s meanwhile', (_when, act, left) => {
  selectAll();
  act();
  read(5);
  expect(chosen()).toEqual(left);
});

test('what has gone is selected no more, and all else stays selected', () => {
  read(5);
  select(0);
  select(1);
  deselect(['b', 'e']);
  expect(chosen()).toEqual(['a']);
});

test('rows on the way are selected with the one that is left, and stay where the way goes back', () => {
  read(5);
  step(1);
  stepSelecting(3);
  expect(chosen()).toEqual(['b', 'c', 'd']);
  stepSelecting(2);
  stepSelecting(9);
  expect(chosen()).toEqual(['b', 'c', 'd', 'e']);
});

test('keys for many act on what is selected, and else on the one row', () => {
  read(5);
  step(3);
  expect(targetIds()).toEqual(['d']);
  select(0);
  select(1);
  step(4);
  expect(targetIds()).toEqual(['a', 'b']);
});

test('what comes into a library that was read is not selected with it', () => {
  read(5);
  selectAll();
  ALL.push('f');
  read(6);
  ALL.pop();
  expect(chosen()).toEqual(ALL);
});
