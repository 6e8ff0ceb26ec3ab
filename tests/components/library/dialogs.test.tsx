// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupsDialog } from '../../../components/library/BackupsDialog';
import { BulkBar } from '../../../components/library/BulkBar';
import { ExportDialog } from '../../../components/library/ExportDialog';
import { ImportDialog } from '../../../components/library/ImportDialog';
import type { DifferingShown, ImportShown } from '../../../components/library/import-shown';
import { WorkDialog } from '../../../components/WorkDialog';
import { DENIAL } from '../sample';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('ImportDialog', () => {
  const ONE: DifferingShown = {
    id: DENIAL.id,
    changes: [{ field: 'note', from: '', to: 'من الملف', at: '' }],
    stands: 'mine',
    merges: false,
  };
  const PREVIEW: ImportShown = {
    added: 412,
    known: 38,
    refused: 2,
    texts: 0,
    differing: [ONE],
    refusals: [
      { line: 217, reason: 'wrong-field', detail: 'attribution.category' },
      { line: 390, reason: 'conflict', detail: 'x' },
    ],
    broken: null,
    lost: { texts: 0, corrections: false },
  };
  function show(preview: Partial<ImportShown> = {}) {
    const onSight = vi.fn<(ids: readonly string[]) => void>();
    const asked = { onSight, onImport: vi.fn(), onSaveRefused: vi.fn(), onClose: vi.fn() };
    const { container } = render(
      <ImportDialog
        title="معاينة الاستيراد"
        fileName="isnad.json"
        preview={{ ...PREVIEW, ...preview }}
        mine={new Map([[DENIAL.id, DENIAL]])}
        {...asked}
      />,
    );
    return { container, ...asked };
  }

  it('says what is new, known, changed and refused, with the line and the reason', () => {
    const { container } = show();
    const tally = [...container.querySelectorAll('.tally li')].map(
      ({ textContent }) => textContent,
    );
    expect(tally).toEqual(['٤١٢ جديد', '٣٨ معروف، يبقى كما هو', '١ تغيّر', '٢ مرفوض']);
    const refused = container.querySelector('.refused')?.textContent;
    expect(refused).toContain('السطر ٢١٧');
    expect(refused).toContain('attribution.category');
    expect(refused).toContain('السطر ٣٩٠');
  });

  it('keeps what stands unless the reader takes what is in the file, and counts so', () => {
    const { onImport, container } = show();
    expect(container.querySelector('.diff')?.textContent).toContain('من الملف');
    fireEvent.click(button('استورد ٤١٢ قولًا'));
    fireEvent.click(screen.getByRole('radio', { name: 'خذ ما في الملف' }));
    fireEvent.click(button('استورد ٤١٣ قولًا'));
    expect(onImport.mock.calls).toEqual([[{}], [{ denial: 'theirs' }]]);
  });

  it('counts what comes to records whose own values stand, and more than it shows one by one', () => {
    const merging = Array.from({ length: 5_000 }, (_, at) => ({
      ...ONE,
      id: `${at}`,
      merges: true,
    }));
    show({ added: 0, differing: merging });
    button('استورد ٥٬٠٠٠ قول');
    for (const name of ['خذ ما في الملف', 'احتفظ بما عندي'])
      fireEvent.click(screen.getByRole('radio', { name }));
    button('استورد ٤٬٩٩٩ قولًا');
  });

  it('shows the claim that differs with its cue, once it is read', () => {
    const { container, onSight } = show();
    expect(onSight).toHaveBeenCalledWith([DENIAL.id]);
    expect(container.querySelector('.rail.claim .verb')).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  describe('of a hundred thousand that differ', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => ({ ...ONE, id: `${at}` }));
    const counted = { added: 0, differing: many };
    const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

    it('draws a few, reads those alone, and goes to any by its keys', () => {
      const { onSight } = show(counted);
      const grid = screen.getByRole('grid', { name: 'ما تغيّر: ١٠٠٬٠٠٠' });
      expect(screen.getAllByRole('row').length).toBeLessThan(60);
      expect(onSight.mock.lastCall?.[0].length).toBeLessThan(60);
      for (const key of ['End', 'ArrowUp', 'PageUp']) fireEvent.keyDown(grid, { key });
      expect(screen.getByRole('status').textContent).toBe('٩٩٬٩٩٤ من ١٠٠٬٠٠٠');
      expect(onSight.mock.lastCall?.[0]).toContain('99993');
    });

    it('takes each that is ticked, by key or pointer, and says so beside what differs', () => {
      const { onImport } = show(counted);
      const grid = screen.getByRole('grid');
      fireEvent.keyDown(grid, { key: 'End' });
      fireEvent.keyDown(grid, { key: ' ' });
      expect(radio('خذ ما في الملف').checked).toBe(true);
      const [, second] = screen.getAllByRole('checkbox');
      fireEvent.click(second as HTMLElement);
      expect(second?.closest('[role=row]')?.getAttribute('aria-selected')).toBe('true');
      fireEvent.click(radio('احتفظ بما عندي'));
      fireEvent.click(button('استورد قولًا'));
      expect(onImport).toHaveBeenCalledWith({ 99999: 'theirs', 1: 'mine' });
    });

    it('takes one choice for all, and then another of one', () => {
      const { onImport } = show(counted);
      fireEvent.click(button('خذ ما في الملف في كلّها'));
      button('استورد ١٠٠٬٠٠٠ قول');
      fireEvent.keyDown(screen.getByRole('grid'), { key: ' ' });
      fireEvent.click(button('استورد ٩٩٬٩٩٩ قولًا'));
      expect(onImport.mock.lastCall?.[0]).toMatchObject({
        0: 'mine',
        5: 'theirs',
        99999: 'theirs',
      });
      fireEvent.click(button('احتفظ بما عندي في كلّها'));
      expect(button('لا شيء يُستورد').hasAttribute('disabled')).toBe(true);
      fireEvent.click(button('خذ الأحدث من كلّ منها'));
      expect(radio('احتفظ بما عندي').checked).toBe(true);
    });
  });

  it('brings in the texts of articles where nothing else is new', () => {
    const { onImport } = show({ added: 0, differing: [], texts: 2 });
    fireEvent.click(button('استورد نصّي مقالتين'));
    expect(onImport).toHaveBeenCalledOnce();
  });

  it('brings nothing in from a broken file, and says why', () => {
    const { onImport } = show({ broken: { reason: 'damaged', detail: '' } });
    expect(screen.getByRole('alert').textContent).toContain('تالف');
    fireEvent.click(button(/^استورد/));
    expect(onImport).not.toHaveBeenCalled();
  });

  it('says what of a copy does not come back', () => {
    const { container } = show();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(container.textContent).not.toContain('تلف');
    cleanup();
    show({ lost: { texts: 3, corrections: true } });
    const said = screen.getByRole('alert').textContent;
    expect(said).toContain('نصوص ٣ مقالات');
    expect(said).toContain('ما صحّحته على الصفحات');
  });

  it('has nothing to press where nothing is new, and gives the refused as a file', () => {
    const { onSaveRefused } = show({ added: 0, differing: [] });
    expect(button('لا شيء يُستورد').hasAttribute('disabled')).toBe(true);
    fireEvent.click(button('المرفوض في ملف'));
    expect(onSaveRefused).toHaveBeenCalledOnce();
  });
});

describe('ExportDialog', () => {
  it('offers what there is, begins with what is selected, and asks for CSV what CSV needs', () => {
    const onExport = vi.fn();
    render(
      <ExportDialog
        formats={['json', 'csv', 'ris']}
        counts={{ selected: 0, shown: 84, all: 3412 }}
        onExport={onExport}
        onClose={() => {}}
      />,
    );
    expect(screen.queryByRole('radio', { name: /المحدّد/ })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'المكتبة كلّها: ٣٬٤١٢' }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: /^CSV/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Excel/ }));
    fireEvent.click(button('صدّر'));
    expect(onExport.mock.calls).toEqual([
      ['csv', 'all', { byteOrderMark: false, guardFormulas: true }],
    ]);
  });
});

describe('BulkBar', () => {
  it('tags, sets the verdict, and moves what is selected', () => {
    const asked = {
      onTag: vi.fn(async () => true),
      onStatus: vi.fn(),
      onExport: vi.fn(),
      onTrash: vi.fn(),
      onRestore: vi.fn(),
      onClear: vi.fn(),
      onAll: vi.fn(),
    };
    render(<BulkBar count={3} inTrash={false} knownTags={[]} formats={['json']} {...asked} />);
    expect(screen.getByRole('toolbar').textContent).toContain('٣ محدّدة');
    fireEvent.click(button('وسم'));
    const tag = screen.getByRole('combobox', { name: 'أضف وسمًا' });
    fireEvent.input(tag, { target: { value: 'دوما' } });
    fireEvent.submit(tag.closest('form') ?? tag);
    fireEvent.click(button('حالة'));
    fireEvent.click(button('مضلّل'));
    for (const name of ['إلى السلّة', 'حدّد المعروض كلّه', 'ألغِ التحديد'])
      fireEvent.click(button(name));
    expect(asked.onTag.mock.calls).toEqual([['دوما']]);
    expect(asked.onStatus.mock.calls).toEqual([['misleading']]);
    for (const one of [asked.onTrash, asked.onAll, asked.onClear])
      expect(one).toHaveBeenCalledOnce();
  });
});

describe('BackupsDialog', () => {
  it('lists the copies, each with a button of its own, and says where there is none', () => {
    const onRestore = vi.fn();
    const backups = [
      { id: 'b', madeAt: '2026-11-22T08:00:00Z', snippets: 11 },
      { id: 'a', madeAt: '2026-11-21T08:00:00Z', snippets: 2, withoutCorrections: true as const },
    ];
    const asked = { onRestore, onMake: () => {}, onClose: () => {} };
    const { rerender } = render(<BackupsDialog backups={backups} {...asked} />);
    expect(screen.getAllByRole('listitem')[1]?.textContent).toContain('قولان');
    const [whole, other] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(whole).not.toContain('بلا ما صحّحته');
    expect(other).toContain('بلا ما صحّحته على الصفحات');
    fireEvent.click(button('عاين واستعد: ٢١ نوفمبر'));
    expect(onRestore.mock.calls).toEqual([[backups[1]]]);
    const twice = backups.map((backup, at) => ({
      ...backup,
      madeAt: `2026-11-21T0${8 + at}:00:00Z`,
    }));
    rerender(<BackupsDialog backups={twice} {...asked} />);
    const names = screen
      .getAllByRole('button', { name: /عاين/ })
      .map((one) => one.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(2);
    rerender(<BackupsDialog backups={[]} {...asked} />);
    expect(screen.getByText('لا نسخة بعد')).toBeTruthy();
  });
});

describe('WorkDialog', () => {
  const WORK = { all: 1000, isTakenBack: false };

  it('says how far it has come, and can be ended', () => {
    const onCancel = vi.fn();
    render(<WorkDialog {...WORK} what="exporting" done={250} onCancel={onCancel} />);
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('250');
    expect(screen.getByRole('dialog').textContent).toContain('٢٥٠ من ١٬٠٠٠');
    fireEvent.click(button('ألغِ'));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('says that all becomes as it was once it is ended, which nobody can end, and has the focus', () => {
    const { rerender } = render(
      <WorkDialog {...WORK} what="editing" done={900} onCancel={() => {}} />,
    );
    button('ألغِ').focus();
    rerender(<WorkDialog {...WORK} what="editing" done={500} onCancel={null} isTakenBack />);
    const title = screen.getByRole('heading', { name: 'نعيد كلّ شيء كما كان…' });
    expect(document.activeElement).toBe(title);
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('500');
    expect(screen.queryByRole('button')).toBeNull();
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('says what goes on, and takes nothing back, where nobody can end it any more', () => {
    const { rerender } = render(
      <WorkDialog {...WORK} what="deleting" done={0} onCancel={() => {}} />,
    );
    button('ألغِ').focus();
    rerender(<WorkDialog {...WORK} what="deleting" done={50} onCancel={null} />);
    const title = screen.getByRole('heading', { name: 'نحذف كلّ ما حُفظ…' });
    expect(document.activeElement).toBe(title);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
