// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { isReminded } from '../../entrypoints/library/reminder-state';
import { exportExtent } from '../../entrypoints/library/take-actions';
import { exportSaved } from '../../lib/app/export-saved';
import { fail, ok } from '../../lib/result';

vi.mock('../../lib/app/export-saved', () => ({ exportSaved: vi.fn() }));

beforeEach(() => {
  isReminded.value = true;
});

test.each([
  ['was written', ok({ fileName: 'a.json', count: 2 }), false],
  ['could not be written', fail('full'), true],
  ['was given up', fail('cancelled'), true],
] as const)(
  'the reader is reminded of a file until it is there: it %s',
  async (_what, answer, still) => {
    vi.mocked(exportSaved).mockResolvedValue(answer);
    await exportExtent('json', 'all', {});
    expect(isReminded.value).toBe(still);
  },
);
