// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contextRuns } from '../../../components/library/context-runs';
import { Detail } from '../../../components/library/Detail';
import type { HitFinder } from '../../../components/Marked';
import type { Edit } from '../../../lib/corrections/edit';
import { editSnippet } from '../../../lib/corrections/edit';
import { createHitFinder } from '../../../lib/search/hits';
import type { Snippet } from '../../../lib/snippets/types';
import { DENIAL, PAGE, RELAYED } from '../sample';

afterEach(cleanup);

const page = { ...PAGE, id: 'p', addresses: [], firstSavedAt: '2026-04-08T09:00:00+03:00' };

function show(
  snippet: Snippet = DENIAL,
  correcting = false,
  same: readonly Snippet[] = [],
  {
    isKept = true,
    unsavedNote,
    hits,
  }: { isKept?: boolean; unsavedNote?: string; hits?: HitFinder } = {},
) {
  const asked = {
    onCorrecting: vi.fn(),
    onEdit: vi.fn<(edit: Edit) => Promise<boolean>>(async () => isKept),
    onForgetNote: vi.fn(),
    onStep: vi.fn(),
    onClose: vi.fn(),
    onOpen: vi.fn(),
    onTrash: vi.fn(),
    onRestore: vi.fn(),
    onCopy: vi.fn(),
    onExport: vi.fn(),
  };
  const { container } = render(
    <Detail
      item={{ snippet, page }}
      hits={hits}
      same={same}
      knownTags={['مياه']}
      address="https://almadar.example/news/1#:~:text=x"
      formats={['json', 'csv']}
      correcting={correcting}
      unsavedNote={unsavedNote}
      {...asked}
    />,
  );
  return { container, ...asked };
}
const button = (name: string) => screen.getByRole('button', { name });

describe('contextRuns', () => {
  it('cut the paragraph into the parts of the attribution and lose nothing', () => {
    const runs = contextRuns(DENIAL);
    expect(runs.map(({ text }) => text).join('')).toBe(DENIAL.paragraph.text);
    expect(runs.filter(({ role }) => role !== null)).toEqual([
      { role: 'cue', isHit: false, text: 'ونفت' },
      { role: 'source', isHit: false, text: 'شركة المياه' },
      { role: 'content', isHit: false, text: 'وجود أي تلوث في الشبكة' },
    ]);
  });

  it('cut it where a search hits it too', () => {
    const runs = contextRuns(DENIAL, createHitFinder('"نفت شركة" تلوث'));
    expect(runs.map(({ text }) => text).join('')).toBe(DENIAL.paragraph.text);
    expect(runs.filter(({ isHit }) => isHit)).toEqual([
      { role: 'cue', isHit: true, text: 'ونفت' },
      { role: null, isHit: true, text: ' ' },
      { role: 'source', isHit: true, text: 'شركة' },
      { role: 'content', isHit: true, text: 'تلوث' },
    ]);
  });

  it('leave out parts that stand in another paragraph', () => {
    const elsewhere = { ...DENIAL.attribution, source: [{ start: 500, end: 510 }] };
    const roles = contextRuns({ ...DENIAL, attribution: elsewhere }).map(({ role }) => role);
    expect(roles).not.toContain('source');
  });
});

it('tells what has changed on the page, the old words and the new', () => {
  const changes = [
    { was: 'أي', is: '' },
    { was: 'الشبكة', is: 'الخزان' },
  ];
  const at = '2026-04-10T09:00:00+03:00';
  const { container } = show({ ...DENIAL, seen: { state: 'changed', at, changes } });
  const lines = [...container.querySelectorAll('.changed')].map((line) =>
    ['del bdi', 'ins bdi'].map((which) => line.querySelector(which)?.textContent),
  );
  expect(lines).toEqual([
    ['أي', undefined],
    ['الشبكة', 'الخزان'],
  ]);
});

describe('what cannot be kept', () => {
  it('is a note that stays in its field and says so, until it is kept or given up', () => {
    const { onEdit, onForgetNote } = show(DENIAL, false, [], { unsavedNote: 'اتصلت بهم' });
    const field = screen.getByRole('textbox', { name: 'ملاحظتك' });
    expect((field as HTMLTextAreaElement).value).toBe('اتصلت بهم');
    fireEvent.click(button('احفظها'));
    expect(onEdit).toHaveBeenCalledWith({ note: 'اتصلت بهم' });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onForgetNote).toHaveBeenCalled();
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('is a correction, whose form stays open: kept %s', async (isKept, closed) => {
    const { onCorrecting, onEdit } = show(DENIAL, true, [], { isKept });
    fireEvent.submit(screen.getByRole('form'));
    await vi.waitFor(() => expect(onEdit).toHaveBeenCalled());
    await Promise.resolve();
    expect(onCorrecting).toHaveBeenCalledTimes(closed);
  });
});

describe('Detail', () => {
  it('shows the paragraph with its parts, what the verb does, the chain and the facts', () => {
    const { container } = show(RELAYED);
    expect(screen.getByRole('complementary').textContent).toContain('مصدر مطلع');
    expect(container.querySelector('.context .relay')?.textContent).toBe('وكالة الأنباء');
    expect(container.querySelector('.context .source')?.className).toContain('is-unnamed');
    expect(container.querySelector('.chain')?.textContent).toContain('وكالة الأنباء');
    for (const words of ['المياه تعود مساء اليوم', 'almadar.example', 'لم يُنظر فيها بعد'])
      expect(container.textContent).toContain(words);
  });

  it('marks what the search hits in name, paragraph, title and outlet', () => {
    const { container } = show(DENIAL, false, [], { hits: createHitFinder('شركة مساء المدار') });
    const marks = [...container.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['شركة', 'شركة', 'مساء', 'المدار']);
  });

  it.each([
    ['in its place', DENIAL.selectors.position.start, 2, false],
    ['elsewhere', 400, 1, true],
  ])('says that the words stand %s on the page', (_where, start, signs, hasMoved) => {
    const seen = { state: 'found', start, at: '2026-05-01T10:00:00+03:00' } as const;
    const { container } = show({ ...DENIAL, seen });
    expect(container.querySelectorAll('.selectors .lucide-check')).toHaveLength(signs);
    expect(container.querySelector('.selectors')?.textContent?.includes('انتقل إلى ٤٠٠')).toBe(
      hasMoved,
    );
  });

  it('takes a verdict, tags and a note', () => {
    const { onEdit } = show({ ...DENIAL, tags: ['قديم'] });
    fireEvent.change(screen.getByRole('combobox', { name: 'الحالة' }), {
      target: { value: 'refuted' },
    });
    fireEvent.click(button('أزل الوسم قديم'));
    const tag = screen.getByRole('combobox', { name: 'أضف وسمًا' });
    fireEvent.input(tag, { target: { value: ' مياه ' } });
    fireEvent.submit(tag.closest('form') ?? tag);
    const note = screen.getByRole('textbox', { name: 'ملاحظتك' });
    fireEvent.input(note, { target: { value: 'انظر البيان' } });
    fireEvent.blur(note);
    expect(onEdit.mock.calls.map(([edit]) => edit)).toEqual([
      { status: 'refuted' },
      { removeTags: ['قديم'] },
      { addTags: ['مياه'] },
      { note: 'انظر البيان' },
    ]);
  });

  it('puts a note back by Escape, and keeps quiet where nothing was changed', () => {
    const { onEdit } = show({ ...DENIAL, note: 'كما كان' });
    const note = screen.getByRole('textbox', { name: 'ملاحظتك' });
    fireEvent.input(note, { target: { value: 'غيره' } });
    fireEvent.keyDown(note, { key: 'Escape' });
    fireEvent.blur(note);
    expect((note as HTMLTextAreaElement).value).toBe('كما كان');
    expect(onEdit).not.toHaveBeenCalled();
  });

  it('corrects who said it and what the verb does, with what was found in sight', async () => {
    const { onEdit, onCorrecting } = show(DENIAL, true);
    const form = screen.getByRole('form', { name: 'صحّح ما وُجد' });
    expect(form.textContent).toContain('وجد إسناد: شركة المياه');
    fireEvent.input(within(form).getByRole('textbox', { name: 'القائل' }), {
      target: { value: 'وزارة المياه' },
    });
    fireEvent.change(within(form).getByRole('combobox', { name: 'ماذا يفعل الفعل' }), {
      target: { value: 'affirm' },
    });
    fireEvent.submit(form);
    // What was left as it was may have been changed elsewhere meanwhile.
    expect(onEdit.mock.calls).toEqual([[{ source: 'وزارة المياه', category: 'affirm' }]]);
    await vi.waitFor(() => expect(onCorrecting.mock.calls).toEqual([[false]]));
  });

  it('goes back to what was found, and lists what was changed', () => {
    const corrected = editSnippet(DENIAL, { source: 'غيرها' }, new Date('2026-05-01T10:00:00Z'));
    const { onEdit, container } = show(corrected, true);
    expect(container.querySelector('.history li')?.textContent).toMatch(
      /القائل:.*شركة المياه.*غيرها/,
    );
    fireEvent.click(button('أعد ما وجده إسناد'));
    expect(onEdit.mock.calls[0]?.[0]).toMatchObject({ source: 'شركة المياه', category: 'deny' });
  });

  it('leads to the words on their page, copies, steps, closes, and goes to the trash', () => {
    const asked = show();
    expect(screen.getByRole('link', { name: 'افتح عند القول' }).getAttribute('href')).toContain(
      ':~:text=',
    );
    for (const name of ['انسخ مع المرجع', 'السابق', 'التالي', 'أغلق', 'إلى السلّة'])
      fireEvent.click(button(name));
    expect(asked.onCopy).toHaveBeenCalledOnce();
    expect(asked.onStep.mock.calls).toEqual([[-1], [1]]);
    expect(asked.onClose).toHaveBeenCalledOnce();
    expect(asked.onTrash).toHaveBeenCalledOnce();
  });

  it('lists what else was saved from the article, and opens it', () => {
    const { onOpen } = show(DENIAL, false, [RELAYED]);
    const [other] = within(screen.getByRole('complementary')).getAllByRole('button', {
      name: /الإصلاح سيستغرق أسبوعا/,
    });
    fireEvent.click(other as Element);
    expect(onOpen.mock.calls).toEqual([['relayed']]);
  });

  it('offers the way back where the claim is in the trash', () => {
    const { onRestore } = show({ ...DENIAL, deletedAt: '2026-05-02T10:00:00+03:00' });
    expect(screen.queryByRole('button', { name: 'إلى السلّة' })).toBeNull();
    fireEvent.click(button('استعده من السلّة'));
    expect(onRestore).toHaveBeenCalledOnce();
  });
});
