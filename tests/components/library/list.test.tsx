// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WaitingRow } from '../../../components/library/GridRow';
import { HitRow, rowId } from '../../../components/library/HitRow';
import { ROW_HEIGHT } from '../../../components/library/row-height';
import { VirtualRows } from '../../../components/library/VirtualRows';
import { createHitFinder } from '../../../lib/search/hits';
import type { SnippetWithPage } from '../../../lib/snippets/types';
import { DENIAL, PAGE } from '../sample';

afterEach(cleanup);

const page = { ...PAGE, id: 'p', addresses: [], firstSavedAt: '2026-04-08T09:00:00+03:00' };
const ITEM: SnippetWithPage = { snippet: DENIAL, page };

describe('VirtualRows', () => {
  function show(total: number, active = 0) {
    const onRange = vi.fn();
    const { container } = render(
      <VirtualRows
        total={total}
        rowHeight={100}
        label="الأقوال"
        active={active}
        activeId="row-0"
        onRange={onRange}
        onKeyDown={() => {}}
        row={(at) => <WaitingRow key={at} at={at} height={ROW_HEIGHT} />}
      />,
    );
    return { container, onRange };
  }

  it('draws only what can be seen of a hundred thousand, and says how many there are', () => {
    const { container, onRange } = show(100_000);
    const grid = screen.getByRole('grid');
    expect(grid.getAttribute('aria-rowcount')).toBe('100000');
    expect(screen.getAllByRole('row').length).toBeLessThan(30);
    expect(container.querySelector<HTMLElement>('.hits-all')?.style.blockSize).toBe('10000000px');
    expect(onRange).toHaveBeenCalledWith(0, expect.any(Number));
  });

  it('draws the rows of the place that it is scrolled to', async () => {
    show(100_000);
    const grid = screen.getByRole('grid');
    grid.scrollTop = 5_000_000;
    fireEvent.scroll(grid);
    const places = () =>
      screen.getAllByRole('row').map((row) => Number(row.getAttribute('aria-rowindex')));
    await waitFor(() => expect(places()).toContain(50_004));
    expect(places()).not.toContain(1);
    expect(places().length).toBeLessThan(30);
  });

  it('draws every row of a short list, and none of an empty one', () => {
    show(3);
    expect(screen.getAllByRole('row')).toHaveLength(3);
    cleanup();
    show(0);
    expect(screen.queryAllByRole('row')).toHaveLength(0);
  });
});

describe('HitRow', () => {
  function show(given: Partial<Parameters<typeof HitRow>[0]> = {}) {
    const asked = { onOpen: vi.fn(), onSelect: vi.fn() };
    render(
      <HitRow
        item={ITEM}
        at={4}
        selected={false}
        open={false}
        active={false}
        hits={undefined}
        {...asked}
        {...given}
      />,
    );
    return asked;
  }

  it('shows who, the verb with its claim, the verdict, the outlet and the tags', () => {
    show({ item: { page, snippet: { ...DENIAL, tags: ['مياه'], status: 'checking' } } });
    const row = screen.getByRole('row');
    expect(row.id).toBe(rowId('denial'));
    expect(row.getAttribute('aria-rowindex')).toBe('5');
    for (const words of ['شركة المياه', 'ونفت', 'وجود أي تلوث', 'قيد التحقق', 'المدار', 'مياه'])
      expect(row.textContent).toContain(words);
    expect(row.querySelector('.claim')?.className).toContain('f-deny');
  });

  it('shows what the reader corrected in the place of what was found', () => {
    const corrected = { source: 'وزارة المياه', category: 'affirm', kind: 'official' } as const;
    show({ item: { page, snippet: { ...DENIAL, corrected } } });
    const row = screen.getByRole('row');
    expect(row.textContent).toContain('وزارة المياه');
    expect(row.querySelector('.claim')?.className).toContain('f-affirm');
    expect(within(row).getByRole('img', { name: 'مسؤول بلا اسم' })).toBeTruthy();
  });

  it('marks what the search hits in name, verb and claim', () => {
    show({ hits: createHitFinder('شركه تلوث') });
    const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['شركة', 'تلوث']);
  });

  it('shows what the search hits in note and title, and marks outlet and tag', () => {
    const note = 'في الأسبوع الماضي بعد الظهر سألت مدير المستشفى فلم يجب';
    const item = { page, snippet: { ...DENIAL, note, tags: ['مياه الشرب'] } };
    show({ item, hits: createHitFinder('مستشفى مساء المدار شرب') });
    const shown = [...document.querySelectorAll('.elsewhere')].map(
      ({ textContent }) => textContent,
    );
    expect(shown).toEqual([
      'ملاحظتك: …الظهر سألت مدير المستشفى فلم يجب',
      'المقال: المياه تعود مساء اليوم',
    ]);
    const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['المدار', 'الشرب', 'المستشفى', 'مساء']);
  });

  it('opens by a press, and is selected by its box alone, far with shift', () => {
    const { onOpen, onSelect } = show();
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(screen.getByRole('checkbox'), { shiftKey: true });
    expect(onSelect.mock.calls).toEqual([
      [4, false],
      [4, true],
    ]);
    expect(onOpen).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('row'));
    expect(onOpen.mock.calls).toEqual([[4]]);
  });

  it.each([
    ['changed', 'تغيّر على الصفحة'],
    ['lost', 'مفقود من الصفحة'],
  ] as const)('says that its claim is %s on the page', (state, words) => {
    const seen = { state, at: '2026-05-01T10:00:00+03:00' };
    show({ item: { page, snippet: { ...DENIAL, seen } } });
    expect(screen.getByRole('row').textContent).toContain(words);
  });

  it('is named by its own words for a screen reader', () => {
    show();
    expect(screen.getByRole('checkbox').getAttribute('aria-label')).toBe(
      'حدّد: شركة المياه، ونفت وجود أي تلوث في الشبكة',
    );
  });
});
