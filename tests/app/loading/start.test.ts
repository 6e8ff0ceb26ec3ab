// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { startLoading } from '../../../lib/app/loading/start';

const STORY = 'قال الوزير إن الأسعار سترتفع يوم الأحد المقبل في المحافظات. '.repeat(10);

afterEach(() => vi.restoreAllMocks());

test.each([
  ['that is not in Arabic', 'The minister said that prices will rise. '.repeat(20), true],
  ['with hardly any text, once it was looked at long enough', 'قال', false],
])('a page %s is left, which is told for the toolbar button', (_what, text, isOther) => {
  vi.useFakeTimers();
  const ask = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
  document.body.innerHTML = `<p>${text}</p>`;
  startLoading(document);
  vi.runAllTimers();
  vi.useRealTimers();
  expect(ask.mock.calls).toEqual([[{ type: 'page/count', request: { count: 0, isOther } }]]);
});

test('a page that the browser loads ahead is looked at when the reader comes to it', () => {
  const ask = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
  document.body.innerHTML = `<p>${STORY}</p>`;
  const ahead = Object.defineProperty(document, 'prerendering', {
    configurable: true,
    value: true,
  });
  startLoading(ahead);
  expect(ask).not.toHaveBeenCalled();
  Object.defineProperty(document, 'prerendering', { configurable: true, value: false });
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a page that shows its text when the reader has agreed to something is looked at again', () => {
  vi.useFakeTimers();
  const ask = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
  document.body.innerHTML = '<button>موافق</button>';
  startLoading(document);
  vi.runAllTimers();
  const agree = Object.defineProperty(new Event('click'), 'isTrusted', { value: true });
  document.dispatchEvent(agree);
  document.body.innerHTML = `<p>${STORY}</p>`;
  vi.runAllTimers();
  vi.useRealTimers();
  expect(ask.mock.calls.at(-1)).toEqual([{ type: 'page/run', request: { script: 'article' } }]);
});

test('a page whose reader stays in a frame of it is looked at again and again, and told of once', () => {
  vi.useFakeTimers();
  const ask = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
  document.body.innerHTML = '<p>قال</p>';
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(document.createElement('iframe'));
  startLoading(document);
  vi.advanceTimersByTime(120_000);
  expect(ask).toHaveBeenCalledTimes(1);
  document.body.innerHTML = `<p>${STORY}</p>`;
  vi.advanceTimersByTime(30_000);
  expect(ask.mock.calls.at(-1)).toEqual([{ type: 'page/run', request: { script: 'article' } }]);
  vi.useRealTimers();
});
