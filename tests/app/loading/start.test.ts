// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { startLoading } from '../../../lib/app/loading/start';

const STORY = 'قال الوزير إن الأسعار سترتفع يوم الأحد المقبل في المحافظات. '.repeat(10);

afterEach(() => vi.restoreAllMocks());

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
