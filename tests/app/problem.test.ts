// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { problemDetails } from '../../lib/app/problem';

test('what a report needs is there, a line each', () => {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    version: '1.2.3',
    name: 'Isnad',
    manifest_version: 3,
  });
  const text = problemDetails({
    code: 'full',
    at: '/library.html',
    language: 'ar',
    now: new Date('2026-01-02T03:04:05Z'),
  });
  expect(text.split('\n')).toEqual([
    'Isnad 1.2.3',
    navigator.userAgent,
    'failure: full',
    'at: /library.html',
    'language: ar',
    'time: 2026-01-02T03:04:05.000Z',
  ]);
});
