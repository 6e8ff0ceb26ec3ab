import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../lib/export';
import { brokenWords, refusalWords } from '../../lib/i18n/import-words';
import { translator } from '../../lib/i18n/translator';
import { formatOf } from '../../lib/import';
import { FAULTS, REFUSALS } from '../../lib/import/types';
import { SCHEMA_VERSION } from '../../lib/snippets/types';
import { fileOf, SAMPLES, written } from '../export/written';
import { entriesOf, recordsOf, troubleIn } from './entries';

const document = await written('json', SAMPLES);
const lines = await written('jsonl', SAMPLES);
const table = await written('csv', SAMPLES);
const newer = SCHEMA_VERSION + 1;

describe('what a file is', () => {
  test.each(['json', 'csv', 'web-annotation'] as const)(
    'is known by its beginning: %s',
    async (id) => {
      expect(await formatOf(await fileOf(id, SAMPLES))).toBe(id);
    },
  );

  test('is known of lines too, also after a byte-order mark', async () => {
    expect(await formatOf(await fileOf('jsonl', SAMPLES))).toBe('json');
    expect(await formatOf(await fileOf('csv', SAMPLES, { byteOrderMark: true }))).toBe('csv');
  });

  test.each(['xlsx', 'markdown', 'html', 'claim-review', 'ris', 'bibtex', 'csl'] as const)(
    'what only leaves does not come in: %s',
    async (id) => {
      const entries = await entriesOf(await fileOf(id, SAMPLES));
      expect(entries.filter(({ verdict }) => verdict === 'valid')).toEqual([]);
      expect(entries.at(-1)?.verdict).toBe(id === 'claim-review' ? 'refused' : 'broken');
      expect(FORMATS[id].id).toBe(id);
    },
  );
});

describe('a whole file is refused', () => {
  const nested = `{"format": "isnad-library", "schema": 1, "snippets": [${'['.repeat(9999)}`;
  test.each([
    ['nothing', '', 'broken 1 empty'],
    ['blanks', ' \n ', 'broken 1 empty'],
    ['another program’s', '{"hello": 1}', 'broken 1 unknown-format'],
    ['another library’s', document.replace('isnad-library', 'other'), 'broken 1 unknown-format'],
    [
      'a newer version’s',
      document.replace('"schema": 1', `"schema": ${newer}`),
      `broken 1 newer-schema ${newer}`,
    ],
    [
      'lines of a newer version',
      lines.replace('"schema":1', `"schema":${newer}`),
      `broken 1 newer-schema ${newer}`,
    ],
    ['one without a version', document.replace('"schema": 1,', ''), 'broken 1 unknown-format'],
    ['one cut off', document.slice(0, -30), 'broken 15 damaged'],
    ['one with more behind it', `${document}]`, 'broken 18 damaged'],
    ['one nested without end', nested, 'broken 1 too-deep'],
    [
      'a list that is none',
      document.replace('"pages": [', '"pages": {"a": ['),
      'broken 11 damaged',
    ],
    ['a table of something else', 'name,age\na,1', 'broken 1 unknown-columns'],
    [
      'a table cut inside quotation marks',
      table.slice(0, table.lastIndexOf('"')),
      'broken 10 damaged',
    ],
  ])('%s', async (_what, file, trouble) => {
    const found = await troubleIn(file);
    expect(found.at(-1)?.startsWith(trouble), found.join('\n')).toBe(true);
  });

  test('that is no text', async () => {
    const bytes = Buffer.concat([
      Buffer.from(document.slice(0, 200)),
      Buffer.from([0xff, 0xfe, 0xc0]),
    ]);
    expect(await troubleIn(new Blob([bytes]))).toEqual(['broken 6 not-text 6']);
  });
});

/** The document with one of its snippets changed. */
function withSnippet(change: (snippet: Record<string, unknown>) => void): string {
  const library = JSON.parse(document);
  change(library.snippets[1]);
  return lineEach(library);
}

const lineEach = (library: object) =>
  JSON.stringify(library)
    .replace('"snippets":[', '"snippets":[\n')
    .replaceAll('},{"id"', '},\n{"id"');

describe('one record is refused, with its line, and the others come in', () => {
  test.each<[string, (snippet: Record<string, unknown>) => void, string]>([
    [
      'a category that there is not',
      (s) => Object.assign(s.attribution as object, { category: 'x' }),
      'wrong-field attribution.category',
    ],
    [
      'a status that there is not',
      (s) => Object.assign(s, { status: 'true' }),
      'wrong-field status',
    ],
    [
      'a place before the text',
      (s) => Object.assign(s.selectors as object, { position: { start: -1, end: 2 } }),
      'wrong-field selectors.position.start',
    ],
    [
      'an end before its beginning',
      (s) => Object.assign(s.selectors as object, { position: { start: 3, end: 2 } }),
      'wrong-field selectors.position',
    ],
    [
      'a moment without a zone',
      (s) => Object.assign(s, { savedAt: '2026-11-23T15:34:56' }),
      'wrong-field savedAt',
    ],
    ['a member too many', (s) => Object.assign(s, { run: 'alert(1)' }), 'wrong-field run'],
    ['a member too few', (s) => delete s.words, 'wrong-field words'],
    [
      'more words than places',
      (s) => Object.assign(s.words as object, { cue: ['a', 'b'] }),
      'wrong-field words',
    ],
    ['an id that breaks out', (s) => Object.assign(s, { id: '../a"b' }), 'wrong-field id'],
    ['a newer record', (s) => Object.assign(s, { schema: newer }), `newer-schema ${newer}`],
    ['a page that is not there', (s) => Object.assign(s, { pageId: 'b' }), 'no-page b'],
    [
      'an id that came before',
      (s) => Object.assign(s, { id: '00000000-0000-4000-8000-000000000000' }),
      'twice 00000000-0000-4000-8000-000000000000',
    ],
  ])('%s', async (_what, change, trouble) => {
    const file = withSnippet(change);
    expect(await troubleIn(file)).toEqual([`refused 3 ${trouble}`]);
    expect((await recordsOf(file)).snippets).toHaveLength(SAMPLES.length - 1);
  });

  test('a page whose address would run', async () => {
    const file = document.replaceAll('https://www.news.example/', 'java\\tscript:alert(1)//');
    expect((await troubleIn(file))[0]).toBe('refused 12 wrong-field url');
    expect(await recordsOf(file)).toEqual({ pages: [], articles: [], snippets: [] });
  });

  test('a text that is not the one that was read', async () => {
    const at = document.lastIndexOf('وزارة');
    const file = `${document.slice(0, at)}شركة${document.slice(at + 5)}`;
    expect(await troubleIn(file)).toEqual(['refused 15 wrong-hash']);
  });

  test('a broken line among lines', async () => {
    const broken = lines.split('\n').map((line, at) => (at === 3 ? line.slice(0, -9) : line));
    expect(await troubleIn(broken.join('\n'))).toEqual(['refused 4 not-json']);
    expect((await recordsOf(broken.join('\n'))).snippets).toHaveLength(SAMPLES.length - 1);
  });

  test('a row with a cell too few', async () => {
    const short = table.replace('verb-subject,', '');
    expect(await troubleIn(short)).toEqual(['refused 2 wrong-columns']);
  });
});

test('files of the first version, which lacked some members, come in', async () => {
  const library = JSON.parse(document);
  for (const snippet of library.snippets)
    for (const name of ['by', 'corrected', 'history', 'editedAt', 'seen']) delete snippet[name];
  for (const page of library.pages) delete page.addresses;
  const { snippets, pages } = await recordsOf(JSON.stringify(library));
  expect(snippets[0]).toEqual(SAMPLES[0]?.snippet);
  expect(pages).toEqual([SAMPLES[0]?.page]);
});

test('the order of members and the layout do not matter', async () => {
  const library = JSON.parse(document);
  const turned = Object.fromEntries(Object.entries(library).reverse());
  for (const file of [JSON.stringify(turned), JSON.stringify(turned, null, '\t')])
    expect((await recordsOf(file)).snippets).toHaveLength(SAMPLES.length);
});

describe('words', () => {
  test.each(['ar', 'en'] as const)(
    'say in %s why a record or a file cannot come in',
    (language) => {
      const words = translator(language);
      for (const reason of [...REFUSALS, 'conflict'])
        expect(refusalWords(words, reason, 'x')).not.toBe(reason);
      for (const reason of FAULTS) expect(brokenWords(words, reason, 'x')).not.toBe(reason);
      expect(refusalWords(words, 'wrong-field', 'savedAt $&')).toContain('savedAt $&');
    },
  );
});
