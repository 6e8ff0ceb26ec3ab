// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FamilyChart } from '../../../components/charts/FamilyChart';
import { familyPath } from '../../../components/charts/family-line';
import { KindChart } from '../../../components/charts/KindChart';
import { MonthChart } from '../../../components/charts/MonthChart';
import { OutletChart } from '../../../components/charts/OutletChart';
import { InLanguage } from '../../../components/words';
import { FAMILIES } from '../../../lib/snippets/types';

afterEach(cleanup);

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

describe('KindChart', () => {
  const parts = [
    { value: 'organization', count: 40 },
    { value: 'anonymous', count: 10 },
  ] as const;

  it('has full bars for the named and hollow ones for the others, as long as they count', () => {
    const { container } = render(<KindChart parts={parts} chosen={[]} onToggle={() => {}} />);
    const [named, unnamed] = container.querySelectorAll('rect');
    expect([named?.getAttribute('class'), unnamed?.getAttribute('class')]).toEqual([
      'full',
      'hollow',
    ]);
    const width = (bar: Element | undefined) => Number(bar?.getAttribute('width')) + 1;
    expect(width(named) / width(unnamed)).toBeCloseTo(4);
  });

  it('filters by a part, and says the same in a table', () => {
    const onToggle = vi.fn();
    render(<KindChart parts={parts} chosen={['anonymous']} onToggle={onToggle} />);
    fireEvent.click(screen.getByRole('button', { name: 'جهة: ٤٠. رشّح به' }));
    expect(onToggle.mock.calls).toEqual([['organization']]);
    expect(screen.getByRole('button', { pressed: true }).textContent).toContain('مصدر مجهول');
    expect(rowsOf(screen.getByRole('table', { name: 'من يتكلّم' }))).toEqual([
      'جهة٤٠',
      'مصدر مجهول١٠',
    ]);
  });

  it('begins at the right in Arabic and at the left in English', () => {
    const { container } = render(<KindChart parts={parts} chosen={[]} onToggle={() => {}} />);
    expect(container.querySelector('rect')?.getAttribute('transform')).toContain('scale(-1 1)');
    cleanup();
    const english = render(
      <InLanguage language="en">
        <KindChart parts={parts} chosen={[]} onToggle={() => {}} />
      </InLanguage>,
    );
    expect(english.container.querySelector('rect')?.hasAttribute('transform')).toBe(false);
  });

  it('says that there is nothing to draw', () => {
    render(<KindChart parts={[]} chosen={[]} onToggle={() => {}} />);
    expect(screen.getByText('لا شيء يُرسم بعد')).toBeTruthy();
  });
});

describe('familyPath', () => {
  it.each(FAMILIES)('%s runs over its whole length and no further', (family) => {
    const xs = [...familyPath(family, 80).matchAll(/([\d.]+),/g)].map(([, x]) => Number(x));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeCloseTo(80, 0);
  });

  it('has two lines for a denial and a wave for doubt', () => {
    expect(familyPath('deny', 80).match(/M/g)).toHaveLength(2);
    expect(familyPath('say', 80).match(/M/g)).toHaveLength(1);
    expect(familyPath('doubt', 80)).toContain('C');
  });
});

describe('FamilyChart', () => {
  it('draws each family by its own line and filters by it', () => {
    const onToggle = vi.fn();
    const { container } = render(
      <FamilyChart parts={[{ value: 'deny', count: 12 }]} chosen={[]} onToggle={onToggle} />,
    );
    expect(container.querySelector('svg')?.getAttribute('class')).toContain('f-deny');
    fireEvent.click(screen.getByRole('button', { name: /^نفي: ١٢/ }));
    expect(onToggle.mock.calls).toEqual([['deny']]);
  });
});

describe('OutletChart', () => {
  it('puts an outlet the further along the more of its sources have no name', () => {
    const outlets = [
      { value: 'a', name: 'المدار', count: 40, unnamed: 0.1 },
      { value: '', name: '', count: 8, unnamed: 0.4 },
    ];
    const onToggle = vi.fn();
    const { container } = render(<OutletChart outlets={outlets} chosen={[]} onToggle={onToggle} />);
    const places = [...container.querySelectorAll('path')].map((dot) =>
      Number(/translate\(([\d.]+)/.exec(dot.getAttribute('transform') ?? '')?.[1]),
    );
    expect(places[0]).toBeLessThan(places[1] ?? 0);
    fireEvent.click(screen.getByRole('button', { name: /^لم يُذكر منبر/ }));
    expect(onToggle.mock.calls).toEqual([['']]);
  });
});

describe('MonthChart', () => {
  const months = [
    { month: '2026-09', count: 4 },
    { month: '2026-10', count: 8 },
  ];

  it('runs with the reading direction, and filters by a month with pointer and keys', () => {
    const onChoose = vi.fn();
    render(
      <MonthChart months={months} isChosen={(month) => month === '2026-10'} onChoose={onChoose} />,
    );
    const [september, october] = screen.getAllByRole('button');
    const x = (bar: Element | undefined) => Number(bar?.querySelector('rect')?.getAttribute('x'));
    expect(x(september)).toBeGreaterThan(x(october));
    expect(october?.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(september as Element);
    fireEvent.keyDown(october as Element, { key: 'Enter' });
    expect(onChoose.mock.calls).toEqual([['2026-09'], ['2026-10']]);
    expect(rowsOf(screen.getByRole('table'))).toHaveLength(2);
  });

  it('keeps the place of a month that has none, which is nothing to press', () => {
    const months = [
      { month: '2026-08', count: 4 },
      { month: '2026-10', count: 8 },
    ];
    const { container } = render(
      <MonthChart months={months} isChosen={() => false} onChoose={() => {}} />,
    );
    expect(screen.getAllByRole('button')).toHaveLength(2);
    expect(container.querySelectorAll('.axis .tick')).toHaveLength(3);
  });

  it('names its months on the axis', () => {
    const { container } = render(
      <MonthChart months={months} isChosen={() => false} onChoose={() => {}} />,
    );
    expect(container.querySelector('.axis')?.textContent).toContain('سبتمبر');
  });

  it('names the first and the last of many months, and neither beyond its end', () => {
    const year = Array.from({ length: 11 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
    const { container } = render(
      <MonthChart
        months={year.map((month) => ({ month, count: 1 }))}
        isChosen={() => false}
        onChoose={() => {}}
      />,
    );
    const names = [...container.querySelectorAll('.axis text')];
    expect(names.map((name) => name.getAttribute('text-anchor'))).toEqual(['start', 'end']);
  });
});
