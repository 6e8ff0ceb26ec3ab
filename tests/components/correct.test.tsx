// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CorrectForm, type CorrectFormProps } from '../../components/correct/CorrectForm';
import { DENIAL } from './sample';

afterEach(cleanup);

const SOURCES = [{ name: 'الدفاع المدني', kind: 'organization' }] as const;
const form = (
  props: Partial<CorrectFormProps>,
  asked = { onJudge: vi.fn(), onCancel: vi.fn() },
) => ({
  view: <CorrectForm snippet={DENIAL} sources={SOURCES} selected={null} {...asked} {...props} />,
  ...asked,
});
const accept = () => fireEvent.click(screen.getByRole('button', { name: 'اعتمد التصحيح' }));
const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));

describe('CorrectForm', () => {
  it('says that it is no attribution', () => {
    const { view, onJudge } = form({});
    render(view);
    choose(/ليس إسنادًا/);
    accept();
    expect(onJudge).toHaveBeenCalledWith({ dismissed: true });
  });

  it('takes another source, with the kind that the article gives it', () => {
    const { view, onJudge } = form({ snippet: { ...DENIAL } });
    render(view);
    fireEvent.input(screen.getByRole('combobox', { name: 'القائل' }), {
      target: { value: 'الدفاع المدني' },
    });
    accept();
    expect(onJudge).toHaveBeenCalledWith({
      edit: { source: 'الدفاع المدني', kind: 'organization' },
    });
  });

  it('moves the ends of the claim word by word, by keys', () => {
    const { view, onJudge } = form({});
    render(view);
    choose(/حدود القول/);
    fireEvent.click(screen.getByRole('button', { name: 'أسقط كلمة من آخره' }));
    fireEvent.click(screen.getByRole('button', { name: 'أسقط كلمة من أوّله' }));
    accept();
    const [content] = onJudge.mock.calls[0]?.[0].edit.content ?? [];
    expect(content.text).toBe('أي تلوث في');
    expect(DENIAL.paragraph.text.slice(content.start, content.end)).toBe(content.text);
  });

  it('takes the words that are selected on the page, for the name or for the claim', () => {
    const { view, onJudge, ...asked } = form({});
    const { rerender } = render(view);
    const claim = [{ start: 17, end: 26, text: 'أي تلوث' }];
    choose(/حدود القول/);
    rerender(form({ selected: { text: 'أي تلوث', claim } }, { onJudge, ...asked }).view);
    accept();
    expect(onJudge).toHaveBeenCalledWith({ edit: { content: claim } });
  });

  it('takes another verb', () => {
    const { view, onJudge } = form({});
    render(view);
    choose(/ما يفعله الفعل/);
    fireEvent.change(screen.getByRole('combobox', { name: 'ماذا يفعل الفعل' }), {
      target: { value: 'doubt' },
    });
    fireEvent.click(screen.getByRole('checkbox'));
    accept();
    expect(onJudge).toHaveBeenCalledWith({ edit: { category: 'doubt', negated: true } });
  });

  it('is left by Escape, and keeps the keys of the page from what is written', () => {
    const onPage = vi.fn();
    document.addEventListener('keydown', onPage);
    const { view, onCancel } = form({});
    render(view);
    const field = screen.getByRole('combobox', { name: 'القائل' });
    fireEvent.keyDown(field, { key: 'j', code: 'KeyJ' });
    fireEvent.keyDown(field, { key: 'Escape', code: 'Escape' });
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onPage).not.toHaveBeenCalled();
    document.removeEventListener('keydown', onPage);
  });
});
