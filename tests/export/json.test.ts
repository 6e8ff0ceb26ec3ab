import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../lib/snippets/types';
import { libraries } from './records';
import { EXPORTED_AT, SAMPLE_PAGE, SAMPLES, TEXT_HASH, written } from './written';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(`docs/formats/${name}.schema.json`, 'utf8'));
const library = schemaOf('isnad-library');
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, schemas: [library] });
const isLibrary = ajv.compile({ $ref: 'urn:isnad:library:1' });
const isLine = ajv.compile(schemaOf('isnad-library-line'));

const linesOf = (text: string): object[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the JSON Schema', () => {
  test('is of the version of the records', () => {
    expect(library.properties.schema.const).toBe(SCHEMA_VERSION);
  });

  test('describes whatever is exported', async () => {
    await fc.assert(
      fc.asyncProperty(libraries(4), async (list) => {
        expect(
          isLibrary(JSON.parse(await written('json', list))),
          ajv.errorsText(isLibrary.errors),
        ).toBe(true);
        for (const line of linesOf(await written('jsonl', list)))
          expect(isLine(line), ajv.errorsText(isLine.errors)).toBe(true);
      }),
    );
    expect(isLibrary(JSON.parse(await written('json', SAMPLES)))).toBe(true);
  });

  test.each(['status', 'attribution', 'savedAt', 'words', 'history'])(
    'refuses a wrong %s',
    async (member) => {
      const document = JSON.parse(await written('json', SAMPLES));
      document.snippets[0][member] = 'x';
      expect(isLibrary(document)).toBe(false);
      delete document.snippets[0][member];
      expect(isLibrary(document)).toBe(false);
    },
  );
});

describe('JSON', () => {
  test('keeps each page and each text once, and no text where none was kept', async () => {
    const { pages, articles, ...header } = JSON.parse(await written('json', SAMPLES));
    expect(header).toMatchObject({ format: 'isnad-library', schema: 1, exportedAt: EXPORTED_AT });
    expect(pages).toEqual([SAMPLE_PAGE]);
    expect(articles).toMatchObject([{ pageId: SAMPLE_PAGE.id, hash: TEXT_HASH }]);
    const bare = SAMPLES.map(({ page, snippet }) => ({
      page,
      snippet: { ...snippet, textHash: null },
    }));
    expect(JSON.parse(await written('json', bare)).articles).toEqual([]);
  });
});

describe('JSON Lines', () => {
  test('names pages and texts before the snippets that need them', async () => {
    const kinds = linesOf(await written('jsonl', SAMPLES)).map((line) => Object.keys(line)[0]);
    expect(kinds).toEqual([
      'format',
      'page',
      'article',
      'snippet',
      'snippet',
      'snippet',
      'snippet',
    ]);
  });
});
