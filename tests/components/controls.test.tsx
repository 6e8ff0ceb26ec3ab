// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NothingBecause } from '../../components/EmptyState';
import { ExportMenu } from '../../components/ExportMenu';
import { LanguageMenu } from '../../components/LanguageMenu';
import { SearchField } from '../../components/SearchField';
import { Switch } from '../../components/Switch';
import { Tabs } from '../../components/Tabs';
import { TOAST_STAYS, Toast } from '../../components/Toast';
import { InLanguage } from '../../components/words';

afterEach(cleanup);

describe('Tabs', () => {
  const tabs = [
    { id: 'page', label: 'الصفحة', count: 23 },
    { id: 'saved', label: 'المحفوظ' },
  ] as const;
  function show(language: 'ar' | 'en') {
    const onSelect = vi.fn();
    render(
      <InLanguage language={language}>
        <Tabs tabs={tabs} selected="page" onSelect={onSelect} />
      </InLanguage>,
    );
    return { onSelect, list: screen.getByRole('tablist') };
  }

  it('show which is selected, its count, and take one place in the order of keys', () => {
    show('ar');
    const [page, saved] = screen.getAllByRole('tab');
    expect(page?.textContent).toBe('الصفحة ٢٣');
    expect([page, saved].map((tab) => tab?.getAttribute('aria-selected'))).toEqual([
      'true',
      'false',
    ]);
    expect([page?.tabIndex, saved?.tabIndex]).toEqual([0, -1]);
  });

  it.each([
    ['ar', 'ArrowLeft'],
    ['en', 'ArrowRight'],
    ['ar', 'End'],
  ] as const)('go on along the reading direction: %s, %s', (language, key) => {
    const { onSelect, list } = show(language);
    fireEvent.keyDown(list, { key });
    expect(onSelect).toHaveBeenCalledWith('saved');
    expect(document.activeElement?.id).toBe('tab-saved');
  });

  it('leave other keys alone', () => {
    const { onSelect, list } = show('ar');
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe('Switch', () => {
  it('is a switch with its word, and says what it becomes', () => {
    const onChange = vi.fn();
    render(<Switch label="العلامات" on onChange={onChange} />);
    const input = screen.getByRole('switch', { name: 'العلامات', checked: true });
    fireEvent.click(input);
    expect(onChange).toHaveBeenCalledWith(false);
  });
});

describe('SearchField', () => {
  function show(value = '', singleKeys = true) {
    const onChange = vi.fn();
    render(<SearchField value={value} placeholder="ابحث" {...{ singleKeys, onChange }} />);
    return { onChange, input: screen.getByRole('searchbox') };
  }

  it('says every word as it is typed', () => {
    const { onChange, input } = show();
    fireEvent.input(input, { target: { value: 'غازات' } });
    expect(onChange).toHaveBeenCalledWith('غازات');
  });

  it('is found by the slash key, whatever letter the layout has there', () => {
    const { input } = show();
    fireEvent.keyDown(document.body, { code: 'Slash', key: 'ظ' });
    expect(document.activeElement).toBe(input);
  });

  it('leaves the slash key alone, and does not name it, where single keys are off', () => {
    const { input } = show('', false);
    expect(fireEvent.keyDown(document.body, { code: 'Slash', key: '/' })).toBe(true);
    expect(document.activeElement).not.toBe(input);
    expect(input.parentElement?.outerHTML).not.toContain('/</span>');
    expect(input.getAttribute('aria-keyshortcuts')).toBeNull();
  });

  it('lets a slash be typed', () => {
    const { input } = show();
    expect(fireEvent.keyDown(input, { code: 'Slash', key: '/' })).toBe(true);
  });

  it('is emptied by Escape and by its button, and keeps the focus', () => {
    const { onChange, input } = show('غازات');
    fireEvent.keyDown(input, { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'امسح البحث' }));
    expect(onChange.mock.calls).toEqual([[''], ['']]);
    expect(document.activeElement).toBe(input);
  });
});

describe('Toast', () => {
  it('copies what a report of a fault needs, where something failed', () => {
    const onCopy = vi.fn();
    const message = { id: 1, text: 'لم يُحفظ', details: { page: false, onCopy } };
    const { getByRole, queryByRole } = render(
      <Toast singleKeys message={message} onDone={() => {}} />,
    );
    expect(queryByRole('checkbox')).toBeNull();
    fireEvent.click(getByRole('button', { name: 'انسخ التفاصيل' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(false);
  });

  it.each([false, true])('copies words of the page with it only if ticked: %s', (isTicked) => {
    const onCopy = vi.fn();
    const message = { id: 1, text: 'لم يُحفظ', details: { page: true, onCopy } };
    const { getByRole } = render(<Toast singleKeys message={message} onDone={() => {}} />);
    const tick = getByRole('checkbox', { name: 'مع كلام الصفحة' }) as HTMLInputElement;
    expect(tick.checked).toBe(false);
    if (isTicked) fireEvent.click(tick);
    fireEvent.click(getByRole('button', { name: 'انسخ التفاصيل' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(isTicked);
  });

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const pass = (time: number) => act(() => void vi.advanceTimersByTime(time));

  function show(onUndo?: () => void) {
    const onDone = vi.fn();
    const message = { id: 1, text: 'حُذف القول', ...(onUndo ? { onUndo } : {}) };
    const { container } = render(<Toast singleKeys message={message} onDone={onDone} />);
    const toast = container.querySelector('.toast');
    if (!toast) throw new Error('no toast');
    return { onDone, toast };
  }

  it.each([true, false])(
    'names the key that takes it back where there is one: %s',
    (singleKeys) => {
      const message = { id: 1, text: 'حُذف القول', onUndo: () => {} };
      render(<Toast message={message} singleKeys={singleKeys} onDone={() => {}} />);
      const undo = screen.getByRole('button', { name: 'تراجع' });
      expect(undo.getAttribute('aria-keyshortcuts')).toBe(singleKeys ? 'Z' : null);
      expect(undo.textContent).toBe(singleKeys ? 'تراجعZ' : 'تراجع');
    },
  );

  it('is announced from a region that stands there before it', () => {
    const { rerender } = render(<Toast singleKeys message={null} onDone={() => {}} />);
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    rerender(<Toast singleKeys message={{ id: 1, text: 'حُذف القول' }} onDone={() => {}} />);
    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).toBe('حُذف القول');
  });

  it('stays until it is answered where it offers something', () => {
    const [onDone, onTake] = [vi.fn(), vi.fn()];
    const message = { id: 1, text: 'القرص ممتلئ', offer: { text: 'صدّر', onTake } };
    render(<Toast singleKeys message={message} onDone={onDone} />);
    pass(TOAST_STAYS * 10);
    expect(onDone).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'صدّر' }));
    expect(onTake).toHaveBeenCalledOnce();
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('goes after its time, but stays while pointer or focus is on it', () => {
    const { onDone, toast } = show();
    pass(TOAST_STAYS - 1);
    fireEvent.mouseEnter(toast);
    pass(TOAST_STAYS * 10);
    expect(onDone).not.toHaveBeenCalled();
    fireEvent.mouseLeave(toast);
    pass(TOAST_STAYS);
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('takes back once', () => {
    const onUndo = vi.fn();
    const { onDone } = show(onUndo);
    fireEvent.click(screen.getByRole('button', { name: /^تراجع/ }));
    expect([onUndo, onDone].map((call) => call.mock.calls.length)).toEqual([1, 1]);
  });
});

describe('menus', () => {
  it('offers the three choices of a language, each named in its own', () => {
    const onChoose = vi.fn();
    render(<LanguageMenu chosen="auto" onChoose={onChoose} />);
    const button = screen.getByRole('button', { name: 'الخيارات' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(screen.getByRole('radio', { name: 'تلقائية', checked: true })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(onChoose).toHaveBeenCalledWith('en');
  });

  it('closes by Escape with the focus back on its button, and by a press outside', () => {
    render(<LanguageMenu chosen="auto" onChoose={() => {}} />);
    const button = screen.getByRole('button', { name: 'الخيارات' });
    fireEvent.click(button);
    fireEvent.keyDown(screen.getByRole('radio', { name: 'English' }), { key: 'Escape' });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    fireEvent.pointerDown(screen.getByRole('radio', { name: 'English' }));
    expect(screen.queryAllByRole('radio')).toHaveLength(3);
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('exports in the form that is chosen, and closes', () => {
    const onExport = vi.fn();
    render(<ExportMenu formats={['json', 'csv']} label="صدّر المعروض" onExport={onExport} />);
    fireEvent.click(screen.getByRole('button', { name: 'صدّر المعروض' }));
    fireEvent.click(screen.getByRole('button', { name: /CSV/ }));
    expect(onExport.mock.calls).toEqual([['csv']]);
    expect(screen.queryByRole('button', { name: /CSV/ })).toBeNull();
  });
});

describe('NothingBecause', () => {
  const steps = () => screen.getAllByRole('listitem').map((step) => step.textContent);
  const show = (why: 'not-arabic' | 'no-text' | 'no-article' | 'no-attribution') =>
    render(<NothingBecause why={why} host="almadar.example" words={640} paragraphs={9} />);

  it.each([
    ['not-arabic', 2],
    ['no-text', 2],
    ['no-article', 3],
    ['no-attribution', 4],
  ] as const)('%s: lists the steps that were passed and the one that stopped', (why, count) => {
    const { container } = show(why);
    expect(steps()).toHaveLength(count);
    expect(container.querySelectorAll('.stop')).toHaveLength(1);
    expect(steps()[0]).toBe('الموقع مسموح almadar.example');
    expect(screen.getByRole('status').querySelector('h2')?.textContent).not.toBe('');
  });

  it('says how much was read', () => {
    show('no-attribution');
    expect(steps()[2]).toBe('وُجد متن المقال٦٤٠ كلمة في ٩ فقرات');
  });
});
