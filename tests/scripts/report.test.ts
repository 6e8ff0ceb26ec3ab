import { describe, expect, test } from 'vitest';
import { countsOf, failedFiles, failureText, triedLast } from '../../scripts/report.mjs';

const file = (name: string, status: string, tests: readonly string[], message = '') => ({
  name,
  status,
  message,
  assertionResults: tests.map((each, at) => ({
    fullName: `test ${at}`,
    status: each,
    failureMessages: each === 'failed' ? ['AssertionError: expected 1 to be 2'] : [],
  })),
});
const GOOD = file('a.test.ts', 'passed', ['passed', 'passed', 'skipped', 'todo']);
const BAD = file('b.test.ts', 'failed', ['passed', 'failed']);
const BROKEN = file('c.test.ts', 'failed', [], 'Cannot find module');
const UNPREPARED = file('d.test.ts', 'failed', ['skipped', 'skipped'], 'beforeAll timed out');

describe('the counts of a suite', () => {
  test.each([
    ['tests that pass, and others that do not run', [GOOD], true, [2, 0, 2]],
    ['a test that fails', [GOOD, BAD], false, [3, 1, 2]],
    [
      'a file that cannot be loaded, beside one with a failing test',
      [BAD, BROKEN],
      false,
      [1, 2, 0],
    ],
    ['a file whose tests could not begin', [GOOD, UNPREPARED], false, [2, 1, 4]],
    ['a suite that ran nothing', [], true, [0, 1, 0]],
    ['a suite that only skipped', [file('e.test.ts', 'passed', ['skipped'])], true, [0, 1, 1]],
    ['a suite without a report', null, true, [0, 1, 0]],
    ['a suite that ended badly although its tests passed', [GOOD], false, [2, 1, 2]],
  ] as const)('%s', (_what, files, endedWell, [passed, failed, skipped]) => {
    const counts = countsOf('suite', files, endedWell);
    expect(counts).toMatchObject({ passed, failed, skipped });
    expect(counts.failures).toHaveLength(failed);
  });

  test('name what failed and say why', () => {
    const { failures } = countsOf('suite', [BAD, BROKEN], false);
    expect(failureText(failures)).toBe(
      [
        'FAILED: b.test.ts > test 1',
        '  AssertionError: expected 1 to be 2',
        '',
        'FAILED: c.test.ts',
        '  Cannot find module',
      ].join('\n'),
    );
  });

  test('cut a long message short', () => {
    const text = failureText([{ name: 'x', message: 'line\n'.repeat(500) }]);
    expect(text.split('\n').length).toBeLessThan(40);
  });
});

test('what is tried again counts as it was the second time', () => {
  const first = [GOOD, BAD, BROKEN];
  expect(failedFiles(first)).toEqual(['b.test.ts', 'c.test.ts']);
  const again = [file('b.test.ts', 'passed', ['passed', 'passed']), BROKEN];
  expect(countsOf('suite', triedLast(first, again), false)).toMatchObject({ passed: 4, failed: 1 });
});
