import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cueFrom } from '../../lib/additions/own-cue';
import { changeAdditions, loadAdditions } from '../../lib/app/additions';
import {
  bringIn,
  changesBy,
  exportOptions,
  putBack,
  readOptions,
} from '../../lib/app/options-file';
import { changeSettings, loadSettings } from '../../lib/app/settings';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

const downloaded = vi.hoisted(() => ({ name: '', content: new Blob() }));
vi.mock('../../lib/platform/downloads', () => ({
  downloadFile: (name: string, content: Blob) => Object.assign(downloaded, { name, content }),
}));

const CUE = cueFrom('own.1', {
  sort: 'verb',
  words: 'همس',
  imperfect: '',
  category: 'say',
  preposition: '',
});
const SOURCE = { name: 'مرصد الساحل', kind: 'organization' } as const;
const file = (value: unknown) =>
  new Blob([typeof value === 'string' ? value : JSON.stringify(value)]);
const options = (parts: object) => file({ format: 'isnad-options', version: 1, ...parts });

beforeEach(() => fakeBrowser.reset());

test('what was exported comes back on another machine, but for the sites that the browser was asked for', async () => {
  await changeSettings({
    palette: 'ink',
    months: 'SY',
    hiddenKinds: ['anonymous'],
    offSites: ['a.example'],
    wholeSites: ['b.example'],
  });
  await changeAdditions(() => ({ cues: [CUE], sources: [SOURCE] }));
  const chosen = await loadSettings();
  expect(await exportOptions(new Date('2026-01-02T03:04:05Z'))).toMatch(
    /^isnad-options-2026-01-02-\d{6}\.json$/,
  );
  fakeBrowser.reset();
  const read = await readOptions(downloaded.content);
  if (!('file' in read)) throw new Error(JSON.stringify(read));
  await bringIn(read.file);
  expect(await loadSettings()).toEqual({ ...chosen, wholeSites: [] });
  expect(await loadAdditions()).toEqual({ cues: [CUE], sources: [SOURCE] });
});

test('what a file would change is told before, and taken back after', async () => {
  await changeSettings({ palette: 'ink' });
  await changeAdditions(() => ({ cues: [CUE], sources: [SOURCE] }));
  const before = { settings: await loadSettings(), additions: await loadAdditions() };
  const read = await readOptions(
    options({
      settings: { palette: 'ink', digits: 'latn' },
      additions: {
        cues: [CUE, { ...CUE, id: 'own.2' }],
        sources: [
          { ...SOURCE, kind: 'media' },
          { name: 'زرياب نيوز', kind: 'media' },
        ],
      },
    }),
  );
  if (!('file' in read)) throw new Error(JSON.stringify(read));
  expect(changesBy(read.file, before)).toEqual({
    settings: ['digits'],
    added: { cues: 1, sources: 1 },
    changed: { cues: 0, sources: 1 },
    known: 1,
  });
  const was = await bringIn(read.file);
  expect((await loadAdditions()).sources).toEqual([
    { ...SOURCE, kind: 'media' },
    { name: 'زرياب نيوز', kind: 'media' },
  ]);
  await putBack(was);
  expect(await loadSettings()).toEqual(before.settings);
  expect(await loadAdditions()).toEqual(before.additions);
});

test('taking a file back leaves alone what was changed after it', async () => {
  await changeAdditions(() => ({ cues: [CUE], sources: [SOURCE] }));
  const theirs = { ...CUE, id: 'own.2' };
  const read = await readOptions(
    options({
      settings: { palette: 'ink' },
      additions: { cues: [theirs], sources: [{ ...SOURCE, kind: 'media' }] },
    }),
  );
  if (!('file' in read)) throw new Error(JSON.stringify(read));
  const was = await bringIn(read.file);
  await changeSettings({ digits: 'latn', offSites: ['a.example'] });
  const later = { ...CUE, id: 'own.3' };
  await changeAdditions(({ cues = [], ...others }) => ({ ...others, cues: [...cues, later] }));
  await putBack(was);
  expect(await loadSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    digits: 'latn',
    offSites: ['a.example'],
  });
  expect(await loadAdditions()).toEqual({ cues: [CUE, later], sources: [SOURCE] });
});

describe('a file is refused', () => {
  test.each([
    ['no JSON', '{'],
    ['a library', { format: 'isnad-library', version: 1 }],
    ['a list', []],
    ['null', 'null'],
    ['too large', ' '.repeat(5_000_001)],
  ])('another file: %s', async (_what, value) => {
    expect(await readOptions(file(value))).toEqual({ refused: 'other-file' });
  });

  test.each([
    ['version', { version: 2 }],
    ['settings.palette', { settings: { palette: 'rainbow' } }],
    ['settings.leastConfidence', { settings: { leastConfidence: 7 } }],
    ['settings.hiddenKinds.0', { settings: { hiddenKinds: ['friend'] } }],
    ['settings.offSites.0', { settings: { offSites: ['<script>'] } }],
    ['settings.wholeSites', { settings: { wholeSites: ['a.example'] } }],
    ['additions.cues.0.category', { additions: { cues: [{ ...CUE, category: 'shout' }] } }],
    ['additions.sources.0.kind', { additions: { sources: [{ name: 'س', kind: 'friend' }] } }],
  ])('with the place of the fault: %s', async (place, parts) => {
    expect(await readOptions(options(parts))).toEqual({ refused: 'fault', place });
  });

  test('and nothing but a file of options is ever taken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const read = await readOptions(file(JSON.stringify(value)));
        expect('refused' in read).toBe(true);
      }),
    );
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
});
