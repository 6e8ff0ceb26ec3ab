import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS, type FormatId } from '../../lib/export';
import { exportBlob } from '../../lib/export/blob';
import { exportFileName } from '../../lib/export/file-name';
import { DEFAULT_EXPORT_OPTIONS } from '../../lib/export/format';
import { libraries } from './records';
import { EXPORTED_AT, fileOf, partsOf, SAMPLES, sourceOf, written } from './written';

const ids = Object.keys(FORMATS) as FormatId[];
const SIGNS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

describe.each(ids)('the format %s', (id) => {
  test('is named after its file', () => {
    expect(FORMATS[id].id).toBe(id);
    expect(existsSync(`lib/export/${id}.ts`)).toBe(true);
  });

  test('writes what it wrote before', async () => {
    const golden = `tests/export/golden/${id}.${id === 'xlsx' ? 'xlsx' : 'txt'}`;
    const made = Buffer.from(await (await fileOf(id, SAMPLES)).arrayBuffer());
    if (process.env.GOLDEN === 'write') writeFileSync(golden, made);
    expect(existsSync(golden), `${golden} is missing`).toBe(true);
    // An archive tells when each of its parts was packed.
    if (id === 'xlsx') expect(partsOf(made)).toEqual(partsOf(readFileSync(golden)));
    else expect(made.toString()).toBe(readFileSync(golden, 'utf8'));
  });

  test('is a whole file also of nothing, with its media type', async () => {
    const file = await fileOf(id, []);
    expect(file.type).toBe(FORMATS[id].mediaType);
    expect(file.size).toBeGreaterThanOrEqual(id === 'ris' || id === 'bibtex' ? 0 : 1);
  });

  test('takes whatever a library may hold', async () => {
    await fc.assert(
      fc.asyncProperty(libraries(3), async (list) => {
        expect((await fileOf(id, list)).size).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  test('adds no sign of direction, but where foreign strings are set apart', async () => {
    for (const language of ['ar', 'en'] as const) {
      const signs = (await written(id, SAMPLES, { language })).match(SIGNS) ?? [];
      const allowed = id === 'markdown' ? ['\u2068', '\u2069'] : [];
      expect([...new Set(signs)].sort()).toEqual(allowed);
    }
  });
});

describe.each(ids)('the text of %s', (id) => {
  test('never shows a claim without its cue', async () => {
    for (const { snippet, page } of SAMPLES) {
      const text = await written(id, [{ snippet, page }]);
      for (const cue of snippet.words.cue) expect(text).toContain(cue);
    }
  });
});

test('every file of the folder that is no format serves all of them', () => {
  const files = readdirSync('lib/export').filter((name) => name.endsWith('.ts'));
  const others = ['blob.ts', 'clipboard.ts', 'file-name.ts', 'format.ts', 'index.ts'];
  expect(files.sort()).toEqual([...others, ...ids.map((id) => `${id}.ts`)].sort());
});

describe('writing to a Blob', () => {
  test('stops when it is cancelled, and gives the turn to others meanwhile', async () => {
    const [sample] = SAMPLES;
    const controller = new AbortController();
    let given = 0;
    const endless = {
      ...sourceOf([]),
      async *snippets() {
        for (;;) {
          if (sample) yield sample;
          given++;
        }
      },
    };
    setTimeout(() => controller.abort(new Error('enough')), 100);
    const work = exportBlob(FORMATS.json, endless, DEFAULT_EXPORT_OPTIONS, controller.signal);
    await expect(work).rejects.toThrow('enough');
    expect(given).toBeGreaterThan(0);
  });

  test('rejects as the source does', async () => {
    const broken = {
      ...sourceOf([]),
      snippets() {
        throw new Error('disk');
      },
    };
    await expect(exportBlob(FORMATS.csv, broken, DEFAULT_EXPORT_OPTIONS)).rejects.toThrow('disk');
  });
});

describe('the name of a file', () => {
  test('says when, in letters that nothing reorders', () => {
    expect(exportFileName('csv', EXPORTED_AT)).toBe('isnad-2026-11-23-154000.csv');
  });
});
