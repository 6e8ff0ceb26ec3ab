import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchEntry, SearchPage } from '../../lib/search/entry';
import { createSearchIndex, type SearchIndex } from '../../lib/search/index';
import { gatherKept } from '../../lib/search/index/gather';
import { packIndex, unpackIndex } from '../../lib/search/index/packed';
import { createMatcher, searchText } from '../../lib/search/search';
import {
  DEFAULT_VIEW,
  type Filters,
  LISTED,
  NO_FILTERS,
  SORTS,
  type View,
} from '../../lib/search/view';
import { sourceKey } from '../../lib/search/words';

const WORDS = ['قال', 'وقال', 'وزارة', 'مسؤول', 'نقص', 'في', 'اللقاحات', 'بالمسئول', 'ووزارة'];
const SOURCES = [null, 'علي حسن', 'عليّ حسن', 'وزارة الصحة'];
const OUTLETS = [null, 'المدار', 'سطور'];
const KINDS = ['person', 'anonymous', 'official'] as const;
const FAMILIES = ['say', 'deny', 'demand'] as const;
const CATEGORIES = ['say', 'report', 'deny'] as const;
const TAGS = ['صحة', 'عاجل'];

interface Record {
  readonly entry: SearchEntry;
  readonly page: SearchPage;
}

const records: fc.Arbitrary<Record> = fc
  .record({
    id: fc.nat(25),
    words: fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }),
    source: fc.constantFrom(...SOURCES),
    kind: fc.constantFrom(...KINDS),
    category: fc.constantFrom(...CATEGORIES),
    family: fc.constantFrom(...FAMILIES),
    status: fc.constantFrom('new' as const, 'checking' as const),
    tags: fc.subarray(TAGS),
    outlet: fc.constantFrom(...OUTLETS),
    day: fc.constantFrom(20261101, 20261123),
    published: fc.constantFrom(null, '2018-04-07', '2018-05-01'),
    isTrashed: fc.boolean(),
    state: fc.constantFrom(null, 'found' as const, 'lost' as const),
  })
  .map(({ id, words, outlet, published, isTrashed, ...rest }) => ({
    entry: {
      ...rest,
      id: `id-${id}`,
      pageId: `page-${id}`,
      shelf: isTrashed ? 1 : 0,
      age: -Math.floor(id / 3),
      start: id % 3,
      text: searchText([words.join(' '), outlet]),
      alias: id % 2 === 0 ? null : `اسم ${id % 5}`,
    },
    page: { title: `عنوان ${id % 4}`, outlet, published },
  }));

const days = fc.constantFrom(
  { from: null, to: null },
  { from: '2018-04-07', to: null },
  { from: null, to: '2018-04-30' },
  { from: '2026-11-01', to: '2026-11-22' },
);
const views: fc.Arbitrary<View> = fc.record({
  shelf: fc.constantFrom('saved', 'trash'),
  query: fc.constantFrom(
    'مسئول',
    '"مسؤول نقص"',
    '',
    'قال',
    'وزار',
    '"في اللقاحات"',
    'نقص "وزارة الصحة"',
    'صح لقاح',
    'غائب',
  ),
  filters: fc.record({
    source: fc.subarray(['', sourceKey('علي حسن'), 'nobody']),
    kind: fc.subarray([...KINDS]),
    family: fc.subarray([...FAMILIES]),
    category: fc.subarray([...CATEGORIES]),
    outlet: fc.subarray(['', sourceKey('المدار')]),
    tag: fc.subarray(['', ...TAGS]),
    status: fc.subarray(['new' as const, 'dropped' as const]),
    state: fc.subarray(['unseen' as const, 'lost' as const]),
    published: days,
    saved: days,
  }),
  sort: fc.record({
    by: fc.constantFrom(...SORTS),
    descending: fc.boolean(),
  }),
});

/** What a filter compares, said plainly. */
const valuesOf = ({ entry, page }: Record): { [Name in keyof Filters]: readonly string[] } => ({
  source: [sourceKey(entry.source)],
  kind: [entry.kind],
  family: [entry.family],
  category: [entry.category],
  outlet: [sourceKey(page.outlet)],
  tag: entry.tags.length > 0 ? entry.tags : [''],
  status: [entry.status],
  state: [entry.state ?? 'unseen'],
  published: page.published === null ? [] : [page.published],
  saved: [String(entry.day).replace(/(....)(..)(..)/, '$1-$2-$3')],
});

function passes(record: Record, filters: Filters, except?: keyof Filters): boolean {
  const values = valuesOf(record);
  return (Object.keys(filters) as (keyof Filters)[]).every((name) => {
    if (name === except) return true;
    if (name === 'published' || name === 'saved') {
      const { from, to } = filters[name];
      const [day] = values[name];
      if (from === null && to === null) return true;
      return day !== undefined && day >= (from ?? '') && day <= (to ?? '9');
    }
    const wanted: readonly string[] = filters[name];
    return wanted.length === 0 || values[name].some((value) => wanted.includes(value));
  });
}

const found = (all: readonly Record[], view: View) =>
  all.filter(
    ({ entry }) =>
      entry.shelf === (view.shelf === 'trash' ? 1 : 0) && createMatcher(view.query)(entry.text),
  );

/** The same index, put away and taken out again. */
const again = ({ stock }: SearchIndex): SearchIndex =>
  createSearchIndex(unpackIndex(packIndex(gatherKept(stock), null).buffer)?.kept);

/** An index of the last record of each id, some of them put in and out on the way, and the whole of it once. */
function filled(list: readonly Record[], gone: readonly number[]) {
  let index = createSearchIndex();
  const there = new Map<string, Record>();
  list.forEach((record, at) => {
    if (at === gone[0]) index = again(index);
    index.put(record.entry, record.page);
    there.set(record.entry.id, record);
    const id = list[gone[at] ?? -1]?.entry.id;
    if (id === undefined || at % 4 !== 0) return;
    index.remove(id);
    there.delete(id);
  });
  return { index, all: [...there.values()] };
}

const lists = fc.array(records, { maxLength: 60 });
const gones = fc.array(fc.nat(59), { maxLength: 60 });

describe('an index through any changes', () => {
  test('finds what stands there, and counts what each value would leave', () => {
    fc.assert(
      fc.property(lists, gones, views, (list, gone, view) => {
        const { index, all } = filled(list, gone);
        expect(index.size).toBe(all.length);
        const answer = index.answer(view);
        const shown = found(all, view).filter((record) => passes(record, view.filters));
        expect(answer.total).toBe(shown.length);
        expect(new Set(answer.ids(0, answer.total))).toEqual(
          new Set(shown.map((one) => one.entry.id)),
        );
        for (const name of LISTED) {
          const others = found(all, view).filter((record) => passes(record, view.filters, name));
          for (const { value, count } of answer.facet(name).values)
            expect(others.filter((one) => valuesOf(one)[name].includes(value)).length).toBe(count);
          const values = new Set(others.flatMap((one) => valuesOf(one)[name]));
          expect(answer.facet(name).total).toBe(values.size);
        }
        for (const name of ['published', 'saved'] as const) {
          const others = found(all, view).filter((record) => passes(record, view.filters, name));
          const months = others.flatMap((one) => valuesOf(one)[name].map((day) => day.slice(0, 7)));
          expect(answer.months(name)).toEqual(
            [...new Set(months)].sort().map((month) => ({
              month,
              count: months.filter((one) => one === month).length,
            })),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('puts them in order, the newest first among equals, what has no value last', () => {
    fc.assert(
      fc.property(lists, gones, views, (list, gone, view) => {
        const { index, all } = filled(list, gone);
        const byId = new Map(all.map((record) => [record.entry.id, record]));
        const answer = index.answer(view);
        const order = answer.ids(0, answer.total).map((id) => byId.get(id) as Record);
        const { by, descending } = view.sort;
        const newest = (one: Record) => one.entry.age * 10 + one.entry.start;
        const rank = (one: Record) =>
          ({
            saved: -newest(one),
            published: one.page.published === null ? null : Date.parse(one.page.published),
            source: one.entry.source && sourceKey(one.entry.source),
            kind: ['person', 'official', 'anonymous'].indexOf(one.entry.kind),
            outlet: one.page.outlet && sourceKey(one.page.outlet),
            title: one.page.title,
            status: ['new', 'checking'].indexOf(one.entry.status),
            family: FAMILIES.indexOf(one.entry.family as (typeof FAMILIES)[number]),
          })[by];
        order.slice(1).forEach((second, at) => {
          const first = order[at] as Record;
          const [a, b] = descending ? [rank(second), rank(first)] : [rank(first), rank(second)];
          if (rank(first) === null || rank(second) === null)
            expect(rank(first) === null && rank(second) !== null).toBe(false);
          else if (a === b) expect(newest(first)).toBeLessThanOrEqual(newest(second));
          else expect((a as string) < (b as string)).toBe(true);
        });
        expect(order.map(({ entry }) => answer.placeOf(entry.id))).toEqual([...order.keys()]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a source', () => {
  const put = (
    id: string,
    source: string,
    alias: string | null,
    page: Partial<SearchPage> = {},
  ) => {
    const entry: SearchEntry = {
      id,
      pageId: id,
      shelf: 0,
      age: 0,
      start: 0,
      text: searchText([source]),
      source,
      alias,
      kind: 'anonymous',
      category: 'deny',
      family: 'deny',
      tags: [],
      status: 'new',
      state: null,
      day: 20261123,
    };
    return [entry, { title: null, outlet: 'المدار', published: null, ...page }] as const;
  };

  test('is one however it is written, is called by its other names, and is found by them', () => {
    const index = createSearchIndex();
    index.put(...put('a', 'علي حسن', 'المتحدث باسم الوزارة'));
    index.put(...put('b', 'عليّ حسن', 'حسن'));
    index.put(...put('c', 'ليلى', null));
    const answer = index.answer(DEFAULT_VIEW);
    expect(answer.facet('source').values).toMatchObject([
      { name: 'علي حسن', count: 2, others: ['المتحدث باسم الوزارة', 'حسن'] },
      { name: 'ليلى', count: 1 },
    ]);
    expect(answer.facet('source', { query: 'متحدث' })).toMatchObject({ total: 1 });
    expect(answer.facet('source', { limit: 1 })).toMatchObject({
      total: 2,
      values: [{ count: 2 }],
    });
  });

  test('that is chosen is offered even where nothing has it', () => {
    const index = createSearchIndex();
    index.put(...put('a', 'علي حسن', null));
    index.put(...put('b', 'ليلى', null));
    const filters = { ...NO_FILTERS, source: [sourceKey('ليلى')], tag: ['غائب'] };
    expect(index.answer({ ...DEFAULT_VIEW, filters }).facet('source').values).toMatchObject([
      { name: 'ليلى', count: 0 },
    ]);
  });

  test('and its outlet are counted for the pictures', () => {
    const index = createSearchIndex();
    index.put(...put('a', 'علي حسن', null));
    index.put(...put('b', 'ليلى', null, { published: '2018-04-07', outlet: 'سطور' }));
    const answer = index.answer(DEFAULT_VIEW);
    expect(answer.pictures()).toMatchObject({
      outlets: [
        { name: 'المدار', count: 1, kinds: { anonymous: 1, person: 0 } },
        { name: 'سطور', count: 1 },
      ],
      speakers: [{ kind: 'anonymous', family: 'deny', count: 2 }],
    });
    expect(answer.months('saved')).toEqual([{ month: '2026-11', count: 2 }]);
    expect(answer.months('published')).toEqual([{ month: '2018-04', count: 1 }]);
  });
});

describe('an index that was put away', () => {
  const entry = {
    ...createEntry(),
    text: searchText(['قال الوزير']),
    source: 'الوزير',
    alias: 'المتحدث',
    tags: TAGS,
  };
  const page = { title: 'عنوان', outlet: 'المدار', published: '2018-04-07' };

  test('has nothing of what is gone', () => {
    const index = createSearchIndex();
    index.put(entry, page);
    index.put(
      { ...entry, id: 'b', text: 'سر', alias: 'سرهم', tags: ['سرية'] },
      { ...page, title: 'سرا' },
    );
    index.put(
      { ...entry, id: 'c', text: 'سر', source: 'سري', tags: ['سرية'] },
      { ...page, title: 'سرا' },
    );
    index.remove('b');
    index.remove('c');
    const bytes = packIndex(gatherKept(index.stock), { made: 'today' });
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain('عنوان');
    expect(text).not.toContain('سر');
    const found = unpackIndex(bytes.buffer);
    expect(found?.about).toEqual({ made: 'today' });
    const { values } = createSearchIndex(found?.kept).answer(DEFAULT_VIEW).facet('source');
    expect(values).toMatchObject([{ name: 'الوزير', count: 1, others: ['المتحدث'] }]);
  });

  test('is not believed where a byte of it is another, or its end is missing', () => {
    const index = createSearchIndex();
    index.put(entry, page);
    const { buffer } = packIndex(gatherKept(index.stock), null);
    fc.assert(
      fc.property(fc.nat(buffer.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, other) => {
        const damaged = new Uint8Array(buffer.slice(0));
        damaged[at] = (damaged[at] ?? 0) ^ other;
        expect(unpackIndex(damaged.buffer)).toBeNull();
        expect(unpackIndex(buffer.slice(0, at))).toBeNull();
      }),
    );
  });
});

test('a phrase of many words, and many words at once, are found', () => {
  const index = createSearchIndex();
  const words = Array.from({ length: 70 }, (_, at) => `كلمة${at}`);
  const entry = { ...createEntry(), text: searchText([words.join(' ')]) };
  index.put(entry, { title: null, outlet: null, published: null });
  const total = (query: string) => index.answer({ ...DEFAULT_VIEW, query }).total;
  expect(total(words.join(' '))).toBe(1);
  expect(total(`${words.join(' ')} غائب`)).toBe(0);
  expect(total(`"${words.slice(3, 20).join(' ')}" "${words.slice(30, 50).join(' ')}"`)).toBe(1);
  expect(total(`"${words.slice(3, 20).join(' ')} كلمة40"`)).toBe(0);
});

function createEntry(): SearchEntry {
  return {
    id: 'a',
    pageId: 'p',
    shelf: 0,
    age: 0,
    start: 0,
    text: '',
    source: null,
    alias: null,
    kind: 'person',
    category: 'say',
    family: 'say',
    tags: [],
    status: 'new',
    state: null,
    day: 20261123,
  };
}
