// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ActiveFilters } from '../../../components/library/ActiveFilters';
import { FilterPanel } from '../../../components/library/FilterPanel';
import { SortMenu } from '../../../components/library/SortMenu';
import { InLanguage } from '../../../components/words';
import type { Writing } from '../../../lib/i18n/format';
import type { SearchEntry } from '../../../lib/search/entry';
import { createSearchIndex } from '../../../lib/search/index';
import { DEFAULT_VIEW, type Filters, NO_FILTERS } from '../../../lib/search/view';

afterEach(cleanup);

const SOURCES = [
  'وزارة الدفاع',
  'شركة المياه',
  'محمد علوش',
  'البلدية',
  'المرصد',
  'الدفاع المدني',
  'مصدر',
];

/** An index in which the first source has the most claims. */
function indexOf() {
  const index = createSearchIndex();
  SOURCES.forEach((source, at) => {
    for (let copy = 0; copy < SOURCES.length - at; copy++)
      index.put(entry(`${at}-${copy}`, source, at), {
        title: 'عنوان',
        outlet: at === 0 ? 'المدار' : 'سطور',
        published: '2026-04-08',
      });
  });
  return index;
}

function entry(id: string, source: string, at: number): SearchEntry {
  return {
    id,
    pageId: 'p',
    shelf: 0,
    age: -at,
    start: at,
    text: source,
    source,
    alias: at === 0 ? 'القيادة العامة' : null,
    kind: at === 0 ? 'organization' : 'person',
    category: at === 0 ? 'deny' : 'say',
    family: at === 0 ? 'deny' : 'say',
    tags: [],
    status: 'new',
    state: null,
    day: 20260408,
  };
}

function show(filters: Filters = NO_FILTERS) {
  const onChange = vi.fn<(filters: Filters) => void>();
  const answer = indexOf().answer({ ...DEFAULT_VIEW, filters });
  render(
    <FilterPanel
      filters={filters}
      facet={answer.facet}
      months={answer.months}
      onChange={onChange}
      onClose={() => {}}
    />,
  );
  return { onChange, answer };
}
const group = (name: string) => screen.getByRole('group', { name });

const names = () =>
  within(group('القائل'))
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.querySelector('.name > bdi')?.textContent);

describe('FilterPanel', () => {
  it('has the counts of each value beside it', () => {
    show();
    const labels = within(group('ماذا يفعل الفعل')).getAllByRole('checkbox');
    expect(labels.map((box) => box.closest('label')?.textContent?.trim())).toEqual([
      'قول ٢١',
      'نفي ٧',
    ]);
  });

  it('adds a value, and takes it away again, leaving the other filters', () => {
    const first = show({ ...NO_FILTERS, kind: ['person'] });
    fireEvent.click(within(group('ماذا يفعل الفعل')).getByRole('checkbox', { name: /قول/ }));
    expect(first.onChange.mock.calls[0]?.[0]).toMatchObject({ family: ['say'], kind: ['person'] });
    cleanup();
    const second = show({ ...NO_FILTERS, family: ['say'] });
    const box = within(group('ماذا يفعل الفعل')).getByRole('checkbox', { name: /قول/ });
    expect((box as HTMLInputElement).checked).toBe(true);
    fireEvent.click(box);
    expect(second.onChange.mock.calls[0]?.[0].family).toEqual([]);
  });

  it('shows the most frequent sources first, the rest by a press, and finds one by its other name', () => {
    show();
    expect(names()).toEqual(SOURCES.slice(0, 5));
    fireEvent.click(within(group('القائل')).getByRole('button', { name: 'اثنان آخران' }));
    expect(names()).toEqual(SOURCES);
    fireEvent.input(within(group('القائل')).getByRole('searchbox'), {
      target: { value: 'القياده' },
    });
    expect(names()).toEqual(['وزارة الدفاع']);
  });

  it('says what else a source is called where it is found by that alone', () => {
    show();
    fireEvent.click(within(group('القائل')).getByRole('button', { name: 'اثنان آخران' }));
    const others = () => group('القائل').querySelectorAll('small').length;
    const field = within(group('القائل')).getByRole('searchbox');
    fireEvent.input(field, { target: { value: 'وزارة' } });
    expect([names(), others()]).toEqual([['وزارة الدفاع'], 0]);
    fireEvent.input(field, { target: { value: 'القياده' } });
    expect(others()).toBe(1);
  });

  it('says what else a source is called once it is chosen', () => {
    show({ ...NO_FILTERS, source: ['وزاره الدفاع'] });
    const box = within(group('القائل')).getByRole('checkbox', { checked: true });
    expect(box.closest('label')?.textContent).toContain('ويُسمّى أيضًا: القيادة العامة');
  });

  it('has the whole of a name and what else it is called in its tip', () => {
    show();
    const [first, second] = within(group('القائل')).getAllByRole('checkbox');
    const tip = (box: Element | undefined) => box?.closest('label')?.title;
    expect(tip(first)).toBe('وزارة الدفاع\nويُسمّى أيضًا: القيادة العامة');
    expect(tip(second)).toBe('شركة المياه');
  });

  it('has nothing to press where no more are drawn, and says where the rest is', () => {
    const many = createSearchIndex();
    for (let at = 0; at < 230; at++)
      many.put(entry(`${at}`, `وزارة ${at}`, at), { title: null, outlet: null, published: null });
    const { facet, months } = many.answer(DEFAULT_VIEW);
    render(
      <FilterPanel
        filters={NO_FILTERS}
        facet={facet}
        months={months}
        onChange={() => {}}
        onClose={() => {}}
      />,
    );
    const more = () => within(group('القائل')).queryByRole('button');
    for (let press = 0; press < 2; press++) fireEvent.click(more() as Element);
    expect(within(group('القائل')).getAllByRole('checkbox')).toHaveLength(200);
    expect(more()).toBeNull();
    expect(group('القائل').textContent).toContain('و٣٠ غيرها: ابحث عنها أعلاه');
  });

  it('draws what is behind a name while it is open, and leaves it open', async () => {
    show();
    const kinds = screen.getByText('نوع القائل').closest('details') as HTMLDetailsElement;
    expect(within(kinds).queryAllByRole('checkbox')).toEqual([]);
    kinds.open = true;
    fireEvent(kinds, new Event('toggle'));
    expect(await within(kinds).findAllByRole('checkbox')).toHaveLength(2);
    expect(kinds.open).toBe(true);
  });

  it('narrows to days, and opens an end again', () => {
    const { onChange } = show({ ...NO_FILTERS, saved: { from: '2026-04-01', to: null } });
    const days = group('تاريخ الحفظ');
    fireEvent.change(within(days).getByLabelText('إلى'), { target: { value: '2026-04-30' } });
    fireEvent.change(within(days).getByLabelText('من'), { target: { value: '' } });
    expect(onChange.mock.calls.map(([{ saved }]) => saved)).toEqual([
      { from: '2026-04-01', to: '2026-04-30' },
      { from: null, to: null },
    ]);
  });
});

describe('the field of a day', () => {
  const fieldOf = (name: string) =>
    within(group('تاريخ الحفظ')).getByLabelText<HTMLInputElement>(name);
  const type = (field: HTMLInputElement, value: string) => {
    fireEvent.input(field, { target: { value } });
    fireEvent.change(field);
  };

  it('shows a day in the digits, the calendar and by the names that the reader chose', () => {
    const filters = { ...NO_FILTERS, saved: { from: '2026-01-08', to: null } };
    const shown = (language: 'ar' | 'en', writing: Writing) => {
      const { facet, months } = indexOf().answer(DEFAULT_VIEW);
      render(
        <InLanguage language={language} writing={writing}>
          <FilterPanel {...{ filters, facet, months }} onChange={() => {}} onClose={() => {}} />
        </InLanguage>,
      );
      const value = screen.getByLabelText<HTMLInputElement>(
        language === 'ar' ? 'من' : 'From',
      ).value;
      cleanup();
      return value;
    };
    expect(shown('ar', { digits: 'auto', calendar: 'gregory', months: 'SY' })).toBe(
      '٨ كانون الثاني ٢٠٢٦',
    );
    expect(shown('ar', { digits: 'latn', calendar: 'gregory', months: 'TN' })).toBe('8 جانفي 2026');
    expect(shown('ar', { digits: 'arab', calendar: 'islamic-umalqura', months: 'auto' })).toBe(
      '١٩ رجب ١٤٤٧ هـ',
    );
    expect(shown('en', { digits: 'auto', calendar: 'gregory', months: 'auto' })).toBe('8 Jan 2026');
  });

  it('takes a day as the reader writes it, and leaves the filter alone where it is none', () => {
    const { onChange } = show({ ...NO_FILTERS, saved: { from: '2026-04-01', to: null } });
    type(fieldOf('إلى'), '٣٠/٤/٢٠٢٦');
    expect(onChange.mock.lastCall?.[0].saved).toEqual({ from: '2026-04-01', to: '2026-04-30' });
    type(fieldOf('من'), '٣١ نيسان ٢٠٢٦');
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(fieldOf('من').value).toBe('٣١ نيسان ٢٠٢٦');
    const problem = screen.getByRole('alert');
    expect(problem.textContent).toBe('ليس تاريخًا. اكتبه مثلًا هكذا: ٢٧ أبريل ٢٠٢٦.');
    expect(fieldOf('من').getAttribute('aria-invalid')).toBe('true');
    expect(fieldOf('من').getAttribute('aria-describedby')).toBe(problem.id);
    fireEvent.input(fieldOf('من'), { target: { value: '٣٠ نيسان' } });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('lets go of what is no day when another day is chosen elsewhere', () => {
    const { facet, months } = indexOf().answer(DEFAULT_VIEW);
    const panel = (from: string) => (
      <FilterPanel
        filters={{ ...NO_FILTERS, saved: { from, to: null } }}
        {...{ facet, months }}
        onChange={() => {}}
        onClose={() => {}}
      />
    );
    const { rerender } = render(panel('2026-04-01'));
    type(fieldOf('من'), 'أمس');
    rerender(panel('2026-05-01'));
    expect(fieldOf('من').value).toBe('١ مايو ٢٠٢٦');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('months', () => {
  it('stand under the days with their counts, the newest first, and narrow to one', () => {
    const { onChange } = show({ ...NO_FILTERS, saved: { from: '2026-04-01', to: '2026-04-30' } });
    const month = within(group('تاريخ الحفظ')).getByRole('button', { pressed: true });
    expect(month.textContent).toBe('أبريل ٢٠٢٦ ٢٨');
    fireEvent.click(month);
    expect(onChange.mock.calls[0]?.[0].saved).toEqual({ from: null, to: null });
  });
});

describe('ActiveFilters', () => {
  it('names each filter that is on as the reader knows it, and takes it off', () => {
    const filters: Filters = {
      ...NO_FILTERS,
      family: ['deny'],
      outlet: ['المدار'],
      saved: { from: '2026-04-01', to: null },
    };
    const onChange = vi.fn<(filters: Filters) => void>();
    const { facet } = indexOf().answer({ ...DEFAULT_VIEW, filters });
    render(<ActiveFilters filters={filters} facet={facet} onChange={onChange} />);
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent?.trim());
    expect(names).toEqual([
      'نفي',
      'المدار',
      expect.stringMatching(/^حُفظ منذ ١ أبريل/),
      'أزل المرشّحات',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'أزل نفي' }));
    fireEvent.click(screen.getByRole('button', { name: 'أزل المرشّحات' }));
    expect(onChange.mock.calls.map(([next]) => next)).toEqual([
      { ...filters, family: [] },
      NO_FILTERS,
    ]);
  });

  it.each([
    ['2018-02-01', '2018-02-28', 'حُفظ في فبراير ٢٠١٨'],
    ['2018-02-01', '2018-02-27', 'حُفظ ١ فبراير ٢٠١٨ – ٢٧ فبراير ٢٠١٨'],
    ['2018-02-01', '2018-02-01', 'حُفظ ١ فبراير ٢٠١٨'],
    ['2018-02-01', null, 'حُفظ منذ ١ فبراير ٢٠١٨'],
  ])('names the days from %s to %s', (from, to, words) => {
    const filters = { ...NO_FILTERS, saved: { from, to } };
    const { facet } = indexOf().answer({ ...DEFAULT_VIEW, filters });
    render(<ActiveFilters filters={filters} facet={facet} onChange={() => {}} />);
    expect(screen.getByRole('button').textContent?.trim()).toBe(words);
  });

  it('says nothing where nothing is filtered', () => {
    const { facet } = indexOf().answer(DEFAULT_VIEW);
    const { container } = render(
      <ActiveFilters filters={NO_FILTERS} facet={facet} onChange={() => {}} />,
    );
    expect(container.textContent).toBe('');
  });
});

describe('SortMenu', () => {
  it('says the order, and changes what is sorted by and which way', () => {
    const onSort = vi.fn();
    render(<SortMenu sort={{ by: 'saved', descending: true }} onSort={onSort} />);
    fireEvent.click(screen.getByRole('button', { name: /تاريخ الحفظ، تنازليًّا/ }));
    fireEvent.click(screen.getByRole('radio', { name: 'القائل' }));
    fireEvent.click(screen.getByRole('radio', { name: 'تصاعديًّا' }));
    expect(onSort.mock.calls).toEqual([
      [{ by: 'source', descending: false }],
      [{ by: 'saved', descending: false }],
    ]);
  });
});
