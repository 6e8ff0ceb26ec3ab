import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { SAMPLE_PAGE, SAMPLES, written } from './written';

type Item = Readonly<Record<string, unknown>>;
const read = (text: string): readonly Item[] => new Cite(text).data;

const HOSTILE = '50% & $5 #1 a_b {x} ~ ^ \\alpha "نعم" <b>';
const [SAMPLE] = SAMPLES;
if (!SAMPLE) throw new Error('No sample');
const hostile: SnippetWithPage = {
  snippet: { ...SAMPLE.snippet, note: `${HOSTILE}\nTY  - BOOK\nER  - ` },
  page: {
    ...SAMPLE_PAGE,
    title: HOSTILE,
    outlet: HOSTILE,
    author: 'علي حسن',
    published: '2026-11-23T08:00:00+03:00',
  },
};

const DATE = { 'date-parts': [[2026, 11, 23]] };

/** The library takes the year of RIS alone, from `PY`; the day stands in `DA`. */
const issued = (id: string, parts: readonly number[]) => ({
  'date-parts': [id === 'ris' ? parts.slice(0, 1) : parts],
});

describe.each(['ris', 'bibtex', 'csl'] as const)('%s, read by a citation library', (id) => {
  test('is an entry a snippet, with the article it is of', async () => {
    const items = read(await written(id, SAMPLES));
    expect(items).toHaveLength(SAMPLES.length);
    expect(items[1]).toMatchObject({
      title: SAMPLE_PAGE.title,
      'container-title': SAMPLE_PAGE.outlet,
      URL: SAMPLE_PAGE.canonicalUrl,
      language: 'ar',
      issued: issued(id, [2026, 11, 23]),
      accessed: DATE,
      abstract: 'ونفى المتحدث باسمها، علي حسن، وجود نقص في اللقاحات',
    });
    expect(String(items[1]?.keyword)).toContain('صحة');
    expect(items[1]?.type).toBe(id === 'bibtex' ? 'article-journal' : 'article-newspaper');
  });

  test('says what each cue does, and of a negated one that nothing was said', async () => {
    const items = read(await written(id, SAMPLES));
    const notes = items.map(({ note }) => String(note));
    expect(notes[0]).toContain('وزارة الصحة (قول: قالت)');
    expect(notes[1]).toContain('علي حسن (نفي: ونفى)');
    expect(notes[2]).toContain('وكالة الأنباء');
    expect(notes[3]).toContain('لم يُثبت ولم يُنكر');
  });

  test('takes signs of its own form as they are', async () => {
    const [item, ...others] = read(await written(id, [hostile]));
    expect(others).toEqual([]);
    expect(item).toMatchObject({ title: HOSTILE, 'container-title': HOSTILE });
    expect(String(item?.note)).toContain(HOSTILE);
  });

  test('lets nothing of a page turn the direction of a name', async () => {
    const turned = JSON.parse(
      JSON.stringify(SAMPLES).replaceAll('الأنباء', 'الأنبا\u202e').replaceAll('علي', 'عل\u202e'),
    );
    const text = await written(id, turned);
    expect(text).toContain('الأنبا');
    expect(text).not.toContain('\u202e');
  });

  test.each([
    ['2026-11', [2026, 11]],
    ['2026-11-23T08:00+03:00', [2026, 11, 23]],
    ['2026', [2026]],
    ['أمس', undefined],
    ['23/11/2026', undefined],
    ['2026-13-40', undefined],
    [null, undefined],
  ])('dates %s', async (published, parts) => {
    const page = { ...SAMPLE_PAGE, published };
    const [item] = read(await written(id, [{ ...SAMPLE, page }]));
    expect(item?.issued).toEqual(parts && issued(id, parts));
  });
});

test('BibTeX keys are of signs that keys may have, one a snippet', async () => {
  const keys = [...(await written('bibtex', SAMPLES)).matchAll(/^@\w+\{(.*),$/gm)].map(
    ([, key]) => key,
  );
  expect(new Set(keys).size).toBe(SAMPLES.length);
  for (const key of keys) expect(key).toMatch(/^isnad-[\w-]+$/);
});

test('RIS gives the whole day', async () => {
  expect(await written('ris', SAMPLES)).toContain('\r\nPY  - 2026\r\nDA  - 2026/11/23\r\n');
});
