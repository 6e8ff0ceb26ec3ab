import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepCommands } from '../../lib/app/background/commands';
import { COMMANDS, shortcuts } from '../../lib/app/shortcuts';
import { fail, ok } from '../../lib/result';
import config from '../../wxt.config';
import { EMPTY_READING } from '../messaging/reading';

type Listener = (name: string, tab?: { id: number }) => void;
let press: Listener;
/** What the page is sent, and what it answers. */
let sent: [number, unknown][];
let answers: Record<string, unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  answers = {};
  Object.assign(browser.commands, {
    onCommand: { addListener: (listener: Listener) => (press = listener) },
    getAll: async () => [{ name: 'next', shortcut: 'Alt+J' }, { name: '_execute_action' }],
  });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (tab, message) => {
    sent.push([tab, message]);
    return answers[(message as { type: string }).type];
  });
  keepCommands();
});
afterEach(() => vi.restoreAllMocks());

const types = () => sent.map(([, message]) => (message as { type: string }).type);

test('next and previous go from mark to mark in the tab in front', async () => {
  answers['page/step'] = ok(null);
  press('next', { id: 7 });
  await vi.waitFor(() =>
    expect(sent).toEqual([[7, { type: 'page/step', request: { to: 'next' } }]]),
  );
});

test('the marks are turned to what they are not', async () => {
  answers['page/read'] = ok(EMPTY_READING);
  answers['page/marks'] = ok(null);
  press('marks', { id: 7 });
  await vi.waitFor(() =>
    expect(sent.at(-1)).toEqual([7, { type: 'page/marks', request: { on: false } }]),
  );
});

test('a page that is not read yet is read first', async () => {
  const execute = vi.fn(async () => {
    answers['page/read'] = ok(EMPTY_READING);
    answers['page/step'] = ok(null);
    return [{ frameId: 0 }];
  });
  Object.assign(browser, { scripting: { executeScript: execute } });
  press('next', { id: 7 });
  await vi.waitFor(() => expect(types()).toEqual(['page/step', 'page/read', 'page/step']));
  expect(execute).toHaveBeenCalledOnce();
});

test('the open card is saved', async () => {
  answers['page/save-current'] = fail('not-found');
  press('save', { id: 7 });
  await vi.waitFor(() => expect(types()).toEqual(['page/save-current']));
});

test('a command that is none of ours, or that has no tab, does nothing', () => {
  press('constructor', { id: 7 });
  press('next');
  expect(sent).toEqual([]);
});

test('keys are told as they are bound', async () => {
  expect(await shortcuts()).toEqual(
    COMMANDS.map((name) => ({ name, keys: name === 'next' ? 'Alt+J' : '' })),
  );
});

test('the manifest has each command, at most four with keys, and none with Alt and Shift', () => {
  const { manifest } = config as { manifest: (env: object) => { commands: Commands } };
  const { commands } = manifest({ browser: 'chrome', mode: 'production' });
  const keys = Object.values(commands).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
  expect(Object.keys(commands)).toEqual([...COMMANDS]);
  expect(keys.length).toBeLessThanOrEqual(4);
  expect(keys.filter((key) => key.includes('Alt') && key.includes('Shift'))).toEqual([]);
});

type Commands = Record<string, { suggested_key?: { default: string } }>;
