// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card';
import { DENIAL, PAGE, RELAYED, sample } from './sample';

afterEach(cleanup);

function show(props: Partial<CardProps>) {
  const asked = {
    onSave: vi.fn(),
    onCopy: vi.fn(),
    onClose: vi.fn(),
    onCorrect: vi.fn(),
    onJudge: vi.fn(),
    onReset: vi.fn(),
    onUndo: vi.fn(),
  };
  render(<Card snippet={DENIAL} page={PAGE} saved={false} language="ar" {...asked} {...props} />);
  return { card: screen.getByRole('dialog'), ...asked };
}

describe('Card', () => {
  it('names the source, the kind, the verb, what the verb does, and the claim', () => {
    const { card } = show({});
    expect(card.querySelector('h2')?.textContent).toBe('شركة المياه');
    expect(card.querySelector('.kind')?.textContent).toBe('جهة');
    expect(card.querySelector('.cue bdi')?.textContent).toBe('ونفت');
    expect(card.querySelector('.act')?.textContent).toContain('نفي: يُنكر المصدر ما يلي');
    const claim = card.querySelector('blockquote');
    expect(claim?.textContent).toBe('وجود أي تلوث في الشبكة');
    expect(claim?.classList.contains('f-deny')).toBe(true);
  });

  it('keeps the words of the page right to left in an English card', () => {
    const { card } = show({ language: 'en' });
    expect(card.dir).toBe('ltr');
    expect(card.querySelector('.act')?.textContent).toContain('Denies: the source rejects');
    const claim = card.querySelector('blockquote');
    expect([claim?.dir, claim?.lang]).toEqual(['rtl', 'ar']);
    expect(card.querySelector('h2 bdi')?.getAttribute('lang')).toBe('ar');
  });

  it('shows a negated attribution as neither affirmed nor denied', () => {
    const snippet = sample({
      text: 'ولم تؤكد الوزارة وقوع الحادث.',
      cue: ['تؤكد'],
      source: 'الوزارة',
      content: ['وقوع الحادث'],
      category: 'affirm',
      negated: true,
    });
    const { card } = show({ snippet });
    expect(card.querySelector('.act')?.textContent).toContain('لم يُثبت ولم يُنكر');
    expect(card.querySelector('.f-affirm, .f-deny')).toBeNull();
  });

  it('draws the chain nearest first, and only where there is one', () => {
    const { card } = show({ snippet: RELAYED });
    const links = [...card.querySelectorAll('.chain li')].map((link) => link.textContent);
    expect(links).toEqual(['المدار هذه الصفحة', 'وكالة الأنباء', 'مصدر مطلع']);
    cleanup();
    expect(show({}).card.querySelector('.chain')).toBeNull();
  });

  it('says how the source is written where the name comes from elsewhere in the text', () => {
    const { card } = show({
      snippet: sample({
        text: 'وأكد المسؤول وصول القافلة.',
        cue: ['وأكد'],
        source: 'المسؤول',
        content: ['وصول القافلة'],
        resolved: 'سامي الخطيب',
        kind: 'person',
      }),
    });
    expect(card.querySelector('h2')?.textContent).toBe('سامي الخطيب');
    expect(card.querySelector('.as-written')?.textContent).toBe('كُتب هنا المسؤول');
  });

  it('tells of a claim that was saved at its place and has changed', () => {
    const changes = [{ was: 'أي', is: 'كل' }];
    const { card } = show({ changed: [{ snippet: RELAYED, state: 'changed', changes }] });
    const since = card.querySelector('.since');
    expect(since?.textContent).toContain('حفظتَ هذا القول من قبل');
    expect(since?.querySelector('del')?.textContent).toBe('كان: أي');
    expect(since?.querySelector('ins')?.textContent).toBe('صار: كل');
    cleanup();
    expect(show({}).card.querySelector('.since')).toBeNull();
  });

  it('says that a source is not stated rather than leaving the title empty', () => {
    const { card } = show({
      snippet: sample({ text: 'وقيل إن السد امتلأ.', cue: ['وقيل'], kind: 'unknown' }),
    });
    expect(card.querySelector('h2')?.textContent).toBe('لم يُذكر قائل');
    expect(card.querySelector('blockquote')).toBeNull();
  });

  it('takes the reordering characters of a page out of a name', () => {
    const { card } = show({
      snippet: sample({
        text: 'قال فلان \u202Eevil\u202C إن السد امتلأ.',
        cue: ['قال'],
        source: 'فلان \u202Eevil\u202C',
        content: ['السد امتلأ'],
      }),
    });
    expect(card.textContent).not.toMatch(/[\u202A-\u202E]/);
  });

  it('explains why: the rule, the words seen, the confidence', () => {
    const text = 'ونفت شركة المياه وجود أي تلوث.';
    const { card } = show({
      snippet: sample({
        text,
        cue: ['ونفت'],
        source: 'شركة المياه',
        confidence: 0.88,
        reasons: [{ code: 'no-such-code', spans: [{ start: 5, end: 16 }] }],
      }),
    });
    const why = card.querySelector('details');
    expect(why?.textContent).toContain('شركة المياه');
    expect(why?.textContent).toContain('٠٫٨٨');
    expect(why?.querySelectorAll('.meter .on')).toHaveLength(4);
  });

  it('saves, copies and closes by button', () => {
    const { onSave, onCopy, onClose } = show({});
    fireEvent.click(screen.getByRole('button', { name: /احفظ/ }));
    fireEvent.click(screen.getByRole('button', { name: /انسخ/ }));
    fireEvent.click(screen.getByRole('button', { name: 'أغلق' }));
    expect([onSave, onCopy, onClose].map((call) => call.mock.calls.length)).toEqual([1, 1, 1]);
    const copied = onCopy.mock.calls[0]?.[0] as string;
    for (const part of ['شركة المياه', 'نفي', 'ونفت', 'وجود أي تلوث في الشبكة', 'المدار', PAGE.url])
      expect(copied).toContain(part);
  });

  it('does the same by keys, whatever the layout, and leaves keys with modifiers alone', () => {
    const { card, onSave, onCopy, onClose } = show({});
    fireEvent.keyDown(card, { code: 'KeyS', key: 'س' });
    fireEvent.keyDown(card, { code: 'KeyC', key: 'ؤ' });
    fireEvent.keyDown(card, { code: 'KeyC', key: 'c', ctrlKey: true });
    fireEvent.keyDown(card, { code: 'Escape', key: 'Escape' });
    expect([onSave, onCopy, onClose].map((call) => call.mock.calls.length)).toEqual([1, 1, 1]);
    fireEvent.keyDown(card, { code: 'KeyW', key: 'ص' });
    expect(card.querySelector('details')?.open).toBe(true);
  });

  it('takes a correction back by its key at once, before it is said to be kept', () => {
    const { card, onUndo } = show({ notice: null });
    fireEvent.keyDown(card, { code: 'KeyZ', key: 'ئ' });
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('shows that it is saved, and does not save again', () => {
    const { card, onSave } = show({ saved: true });
    const button = screen.getByRole('button', { name: 'محفوظ' });
    expect(button.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button);
    fireEvent.keyDown(card, { code: 'KeyS' });
    expect(onSave).not.toHaveBeenCalled();
  });

  it('announces what became of the last thing asked', () => {
    const { card } = show({ notice: { done: 'copied' } });
    expect(card.querySelector('[role=status]')?.textContent).toBe('نُسخ مع مرجعه');
  });

  it('says where else the same claim was saved before, another page first', () => {
    const here = { pageId: DENIAL.pageId, source: 'شركة المياه', title: null, outlet: 'المدار' };
    const there = { pageId: 'agency.example/1', source: null, title: 'بيان\u202E', outlet: null };
    const said = (notice: CardProps['notice'], language: 'ar' | 'en' = 'ar') => {
      cleanup();
      const { card } = show({ saved: true, notice: notice ?? null, language });
      return card.querySelector('[role=status]')?.textContent;
    };
    expect(said({ claimed: [here] })).toBe(
      'سبق حفظ القول نفسه: \u2068شركة المياه\u2069، هذه الصفحة',
    );
    expect(said({ claimed: [here, there] })).toBe(
      'سبق حفظ القول نفسه مرتين، إحداهما: لم يُذكر قائل، \u2068بيان\u2069',
    );
    expect(said({ claimed: [{ ...there, title: null }] }, 'en')).toBe(
      'The same claim was saved before: Source not stated, \u2068agency.example\u2069',
    );
  });

  it('shows what the reader corrected on the hand, and the machine’s reading struck through', () => {
    const { card, onReset } = show({
      snippet: { ...DENIAL, corrected: { source: 'الدفاع المدني', category: 'say' } },
    });
    expect(card.querySelector('h2 .by-hand')?.textContent).toBe('الدفاع المدني');
    expect(card.querySelector('.act')?.textContent).toContain('قول:');
    const struck = [...card.querySelectorAll('.hand-note s')].map((one) => one.textContent);
    expect(struck).toEqual(['شركة المياه', 'نفى']);
    fireEvent.click(screen.getByRole('button', { name: 'ارجع إليها' }));
    expect(onReset).toHaveBeenCalledOnce();
  });

  it('says that its mark is gone where it is no attribution, and brings it back', () => {
    const { onJudge, onSave, card } = show({ dismissed: true });
    fireEvent.keyDown(card, { code: 'KeyS', key: 's' });
    fireEvent.click(screen.getByRole('button', { name: 'أعد علامته' }));
    expect(onSave).not.toHaveBeenCalled();
    expect(onJudge).toHaveBeenCalledWith({ dismissed: false });
  });

  it('leaves single letters to the page where the reader turned them off', () => {
    const { card, onSave, onClose } = show({ singleKeys: false });
    fireEvent.keyDown(card, { code: 'KeyS', key: 's' });
    fireEvent.keyDown(card, { code: 'Escape', key: 'Escape' });
    expect(onSave).not.toHaveBeenCalled();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('shows the rest of a long claim when asked', () => {
    const long = 'كلمة '.repeat(120).trim();
    const { card } = show({
      snippet: sample({ text: `قال إن ${long}`, cue: ['قال'], content: [long] }),
    });
    const claim = card.querySelector('blockquote bdi');
    expect(claim?.textContent?.length).toBeLessThan(250);
    expect(claim?.textContent?.endsWith('كلمة')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: '…تتمّته' }));
    expect(card.querySelector('blockquote bdi')?.textContent).toBe(long);
  });
});
