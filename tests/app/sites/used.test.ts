import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearUseDays, noteUse, useDays } from '../../../lib/app/sites/used';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const granting = (...origins: readonly string[]) =>
  vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins: [...origins] });
const NOON = new Date(2026, 2, 5, 12);

test('the last day of a granted site is kept, and nothing finer', async () => {
  granting('*://*.almadar.example/*');
  await noteUse('https://www.almadar.example/a?b=c', new Date(2026, 2, 4, 23, 59));
  await noteUse('https://live.almadar.example/x', NOON);
  expect(await useDays()).toEqual({ 'almadar.example': '2026-03-05' });
});

test('a page that was read once, without a grant, leaves no day', async () => {
  granting('*://*.almadar.example/*');
  await noteUse('https://elsewhere.example/', NOON);
  await noteUse(null, NOON);
  expect(await useDays()).toEqual({});
});

test('under all sites no day is kept, and those from before are forgotten', async () => {
  granting('*://*.almadar.example/*');
  await noteUse('https://almadar.example/', NOON);
  granting('*://*/*', '*://*.almadar.example/*');
  await noteUse('https://almadar.example/', new Date(2026, 2, 6));
  expect(await useDays()).toEqual({});
});

test('a day goes with the grant of its site', async () => {
  granting('*://*.almadar.example/*', '*://*.satur.example/*');
  await noteUse('https://almadar.example/', NOON);
  granting('*://*.satur.example/*');
  await noteUse('https://satur.example/', NOON);
  expect(await useDays()).toEqual({ 'satur.example': '2026-03-05' });
});

test('all days can be forgotten', async () => {
  granting('*://*.almadar.example/*');
  await noteUse('https://almadar.example/', NOON);
  await clearUseDays();
  expect(await useDays()).toEqual({});
});
