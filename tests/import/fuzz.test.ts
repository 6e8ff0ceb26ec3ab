import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IMPORTS, type ImportId, readImport } from '../../lib/import';
import { FAULTS, type ImportEntry, REFUSALS } from '../../lib/import/types';
import { SCHEMA_VERSION } from '../../lib/snippets/types';
import { fileOf, SAMPLES } from '../export/written';

const bytesOf = async (id: 'json' | 'jsonl' | 'csv' | 'web-annotation') =>
  Buffer.from(await (await fileOf(id, SAMPLES)).arrayBuffer());

const HYPOTHESIS = Buffer.from(
  JSON.stringify({
    total: 1,
    rows: [1, 2, 3].map((id) => ({
      id: `a${id}`,
      uri: 'https://news.example/a',
      created: '2025-03-02T10:11:12.131415+00:00',
      text: 'ملاحظة',
      tags: ['ا'],
      target: [
        { selector: [{ type: 'TextQuoteSelector', exact: 'قال إن', prefix: '', suffix: '' }] },
      ],
    })),
  }),
);

const SEEDS = [
  await bytesOf('json'),
  await bytesOf('jsonl'),
  await bytesOf('csv'),
  await bytesOf('web-annotation'),
  HYPOTHESIS,
];

/** One thing that befalls a file. */
const damage = fc.oneof(
  fc.record({ what: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({
    what: fc.constant('drop' as const),
    at: fc.nat(),
    size: fc.integer({ min: 1, max: 400 }),
  }),
  fc.record({ what: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat(7) }),
  fc.record({
    what: fc.constant('put' as const),
    at: fc.nat(),
    bytes: fc.uint8Array({ maxLength: 8 }),
  }),
  fc.record({
    what: fc.constant('write' as const),
    at: fc.nat(),
    text: fc.constantFrom(
      '"',
      '{',
      '[',
      ']',
      '}',
      ',',
      ':',
      '\n',
      '\\',
      '\u0000',
      'null',
      '1e999',
      '-1',
      '__proto__',
      '<script>',
      '[[[[[[[[',
      '"constructor":',
      '\ufeff',
      '=1+1',
    ),
  }),
  fc.record({
    what: fc.constant('twice' as const),
    at: fc.nat(),
    size: fc.integer({ min: 1, max: 2000 }),
  }),
);
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(bytes: Buffer, done: Damage): Buffer {
  const at = done.at % (bytes.length + 1);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (done.what) {
    case 'cut':
      return before;
    case 'drop':
      return Buffer.concat([before, after.subarray(done.size)]);
    case 'flip':
      return Buffer.from(
        bytes.map((byte, index) => (index === at ? byte ^ (1 << done.bit) : byte)),
      );
    case 'put':
      return Buffer.concat([before, done.bytes, after]);
    case 'write':
      return Buffer.concat([before, Buffer.from(done.text), after]);
    case 'twice':
      return Buffer.concat([before, after.subarray(0, done.size), after]);
  }
}

/** All entries of a file, with what every list of them has to keep to. */
async function judged(entries: AsyncIterable<ImportEntry>): Promise<readonly ImportEntry[]> {
  const all: ImportEntry[] = [];
  const pages = new Set<string>();
  const ids = new Set<string>();
  for await (const entry of entries) {
    expect(all.at(-1)?.verdict, 'nothing follows the end').not.toBe('broken');
    expect(entry.line).toBeGreaterThanOrEqual(1);
    if (entry.verdict === 'refused') expect(REFUSALS).toContain(entry.reason);
    else if (entry.verdict === 'broken') expect(FAULTS).toContain(entry.reason);
    else if (entry.kind === 'page') {
      expect(pages.has(entry.page.id)).toBe(false);
      pages.add(entry.page.id);
    } else if (entry.kind === 'snippet') {
      const { id, pageId, schema, attribution, words } = entry.snippet;
      expect(ids.has(id)).toBe(false);
      ids.add(id);
      expect(pages.has(pageId), 'its page comes before it').toBe(true);
      expect(schema).toBe(SCHEMA_VERSION);
      expect(attribution.cue).toHaveLength(words.cue.length);
    } else expect(pages.has(entry.article.pageId)).toBe(true);
    all.push(entry);
  }
  return all;
}

describe('2,500 damaged files', () => {
  test('never throw: each gives records that may be stored, or says what is wrong', async () => {
    let troubled = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SEEDS),
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        async (seed, all) => {
          const file = new Blob([new Uint8Array(all.reduce(damaged, seed))]);
          const entries = await judged(readImport(file));
          if (entries.some(({ verdict }) => verdict !== 'valid')) troubled++;
        },
      ),
      { numRuns: 2500 },
    );
    expect(troubled).toBeGreaterThan(1500);
  });

  test('read as what they are not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(Object.keys(IMPORTS) as ImportId[])),
        fc.constantFrom(...SEEDS),
        async (id, seed) => {
          await judged(IMPORTS[id].read(new Blob([new Uint8Array(seed)])));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('and any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(Object.keys(IMPORTS) as ImportId[])),
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.string().map((text) => new TextEncoder().encode(text)),
        ),
        async (id, bytes) => {
          const file = new Blob([new Uint8Array(bytes)]);
          await judged(IMPORTS[id].read(file));
          await judged(readImport(file));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('files that are too much', () => {
  test.each([
    [
      'one record of eleven million characters',
      `{"format":"isnad-library","schema":1,"snippets":["${'a'.repeat(11_000_000)}"]}`,
      'too-large',
    ],
    [
      'one line of eleven million characters',
      `{"format":"isnad-library","schema":1}\n${'a'.repeat(11_000_000)}`,
      'too-large',
    ],
    [
      'brackets without end',
      `{"format":"isnad-library","schema":1,"x":${'['.repeat(200_000)}`,
      'too-deep',
    ],
    ['a cell without end', `id,url\n"${'a'.repeat(11_000_000)}`, 'unknown-columns'],
  ])('%s', async (_what, text, reason) => {
    const entries = await judged(readImport(new Blob([text])));
    expect(entries.at(-1)).toMatchObject({ verdict: 'broken', reason });
  });
});
