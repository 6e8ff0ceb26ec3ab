// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { wordsOfClaim, wordsOfPage } from '../../lib/app/page-words';
import { problemDetails } from '../../lib/app/problem';
import { fail, ok } from '../../lib/result';
import { EMPTY_READING } from '../messaging/reading';
import { DENIAL, PAGE, snippetOf } from '../snippets/samples';

beforeEach(() => {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    version: '1.2.3',
    name: 'Isnad',
    manifest_version: 3,
  });
});

const problem = {
  code: 'full',
  at: '/library.html',
  language: 'ar',
  now: new Date('2026-01-02T03:04:05Z'),
};

test('what a report needs is there, a line each, and nothing of a page', () => {
  expect(problemDetails({ ...problem, page: null }).split('\n')).toEqual([
    'Isnad 1.2.3',
    navigator.userAgent,
    'failure: full',
    'at: /library.html',
    'language: ar',
    'time: 2026-01-02T03:04:05.000Z',
  ]);
});

test('words of the page stand at its end where the reader lets them', () => {
  const page = wordsOfClaim({ snippet: snippetOf(DENIAL), page: PAGE });
  const text = problemDetails({ ...problem, page });
  expect(text.split('\n').slice(5)).toEqual([
    'time: 2026-01-02T03:04:05.000Z',
    '',
    PAGE.url,
    '',
    snippetOf(DENIAL).paragraph.text,
  ]);
});

test.each([
  ['its text', ok({ text: 'النصّ كلّه' }), 'النصّ كلّه'],
  ['the paragraphs of its claims', fail('no-answer'), snippetOf(DENIAL).paragraph.text],
])('of the page that is shown these are %s', async (_what, answer, text) => {
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValueOnce(answer);
  const item = { snippet: snippetOf(DENIAL), saved: false };
  const reading = { ...EMPTY_READING, page: PAGE, items: [item, item] };
  expect(await wordsOfPage({ tabId: 7, reading })).toBe(`${PAGE.url}\n\n${text}`);
});
