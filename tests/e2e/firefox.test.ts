import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxWithIsnad, launchFirefox } from './support/firefox';

let firefox: FirefoxWithIsnad;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

test('the popup page opens', async () => {
  await firefox.goto(`${firefox.origin}/popup.html`);
  expect(await firefox.run(() => document.documentElement.dir)).toBe('rtl');
});
