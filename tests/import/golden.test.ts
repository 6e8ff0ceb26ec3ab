import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatOf, IMPORTS, type ImportId } from '../../lib/import';
import { entriesOf } from './entries';

const FOLDER = 'tests/import/golden';
const ids = Object.keys(IMPORTS) as ImportId[];

/** Files as earlier versions and other programs wrote them: they stay as they are, whatever changes here. */
describe.each(ids)('the form %s', (id) => {
  test('is named after its file', () => {
    expect(IMPORTS[id].id).toBe(id);
    expect(existsSync(`lib/import/${id}.ts`)).toBe(true);
  });

  test('reads what it read before', async () => {
    const file = new Blob([readFileSync(`${FOLDER}/${id}.in.txt`)]);
    expect(await formatOf(file)).toBe(id);
    const entries = await entriesOf(file);
    expect(new Set(entries.map(({ verdict }) => verdict)).has('valid')).toBe(true);
    const made = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    const golden = `${FOLDER}/${id}.out.txt`;
    if (process.env.GOLDEN === 'write') writeFileSync(golden, made);
    expect(existsSync(golden), `${golden} is missing`).toBe(true);
    expect(made).toBe(readFileSync(golden, 'utf8'));
  });
});

test('every file of the folder that is no form serves all of them', () => {
  const files = readdirSync('lib/import').filter((name) => name.endsWith('.ts'));
  expect(files.sort()).toEqual(['index.ts', 'types.ts', ...ids.map((id) => `${id}.ts`)].sort());
});
