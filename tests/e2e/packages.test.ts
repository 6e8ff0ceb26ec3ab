import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { built } from './support/built';

const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'scripting',
  'activeTab',
  'contextMenus',
  'alarms',
];
/** The most that each script for pages may weigh, in kB gzipped: what they weigh now, so that nothing grows unseen. */
const WEIGHTS = { 'loader.js': 4, 'article.js': 43.1, 'card.js': 25.1, 'forms.js': 25 };
/** The same of all that the background loads when it is woken, the engine with its lexicon among it. */
const BACKGROUND = 305;
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** Where the release is that was made before these tests, if one was. */
const made = process.env.ISNAD_RELEASE;
const released = (name: string) => (made ? join(made, name) : built(name));

describe.each(['chrome', 'firefox'])('the release for %s', (browser) => {
  const folder = released(`${browser}-mv3`);
  let manifest: Record<string, unknown>;
  beforeAll(() => {
    // As it is released: what runs tests asks for JSX with the places of its source otherwise.
    const env = { ...process.env, NODE_ENV: 'production' };
    if (!made)
      execFileSync('node_modules/.bin/wxt', ['build', '-b', browser], { stdio: 'ignore', env });
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  });

  test('asks for these permissions and for no site', () => {
    expect(manifest.permissions).toEqual(
      browser === 'chrome' ? [...PERMISSIONS, 'sidePanel'] : PERMISSIONS,
    );
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('has a panel beside the pages, which does not open by itself', () => {
    if (browser === 'chrome')
      expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: 'sidepanel.html',
        open_at_install: false,
      });
  });

  test('runs in no page by itself, and shows none of its files to pages', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test.each(Object.entries(WEIGHTS))('%s weighs no more than %s kB', (file, most) => {
    expect(gzipSync(readFileSync(join(folder, file)), { level: 9 }).length).toBeLessThan(
      most * 1000,
    );
  });

  test('all that the background loads weighs no more than it does now', () => {
    const loaded = new Set<string>();
    const load = (file: string) => {
      if (loaded.has(file)) return;
      loaded.add(file);
      const script = readFileSync(join(folder, file), 'utf8');
      for (const [, chunk = ''] of script.matchAll(/(?:from|import)"\.\/(?:chunks\/)?([^"]+)"/g))
        load(`chunks/${chunk}`);
    };
    load('background.js');
    const weighs = (file: string) =>
      gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    expect([...loaded].reduce((sum, file) => sum + weighs(file), 0)).toBeLessThan(
      BACKGROUND * 1000,
    );
  });

  test('its scripts for pages say nothing of themselves to pages', () => {
    for (const file of ['loader.js', 'article.js', 'card.js', 'forms.js'])
      expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/dispatchEvent|postMessage/);
  });

  test('draws in shadow roots that are closed to pages', () => {
    for (const file of ['card.js', 'forms.js']) {
      const modes = readFileSync(join(folder, file), 'utf8').match(/mode:\W(?:open|closed)/g);
      expect(modes?.map((mode) => mode.slice(6))).toEqual(['closed']);
    }
  });

  test('lets its pages load nothing from outside', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
  });

  test('speaks Arabic first and shows its sign', () => {
    expect(manifest.default_locale).toBe('ar');
    expect(Object.keys(manifest.icons as object)).toEqual(
      expect.arrayContaining(['16', '32', '48', '128']),
    );
  });

  test('carries the licences of what it ships', () => {
    const notices = readFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['dexie', 'preact', 'webextension-polyfill', 'ibm-plex-sans-arabic'])
      expect(notices).toContain(name);
    // ExcelJS, out of which the library that writes workbooks was made.
    expect(notices).toContain('Guyon Roche');
  });
});

test("Mozilla's linter finds nothing but the known word on Preact", () => {
  const report = JSON.parse(
    execFileSync('node_modules/.bin/addons-linter', ['--output', 'json', released('firefox-mv3')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const found = [...report.errors, ...report.warnings, ...report.notices];
  expect(found.map(({ code }: { code: string }) => code)).toEqual(
    found.map(() => 'UNSAFE_VAR_ASSIGNMENT'),
  );
});
