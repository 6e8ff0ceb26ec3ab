// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Quote, type QuoteProps } from '../../components/Quote';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

afterEach(cleanup);

describe('Quote', () => {
  const asked = { onSave: vi.fn(), onClose: vi.fn() };
  const view = (props: Partial<QuoteProps>) => (
    <Quote
      quote="ويعيش فيها نحو مليون نسمة"
      sources={[]}
      language="ar"
      writing={DEFAULT_SETTINGS}
      theme="light"
      failed={null}
      claimed={null}
      pageId="news.example/a"
      {...asked}
      {...props}
    />
  );
  const button = (name: string) => screen.getByRole('button', { name });

  it('asks who said it, what sort of source that is, and what the verb does', () => {
    render(view({}));
    fireEvent.input(screen.getByRole('combobox', { name: 'القائل' }), {
      target: { value: 'بلدية المدينة' },
    });
    fireEvent.change(screen.getByRole('combobox', { name: 'نوعه' }), {
      target: { value: 'organization' },
    });
    fireEvent.click(button('احفظ'));
    expect(asked.onSave.mock.calls).toEqual([
      [{ source: 'بلدية المدينة', kind: 'organization', category: 'say', negated: false }],
    ]);
  });

  it('stays to say that the same claim was saved before, and does not save again', () => {
    asked.onSave.mockClear();
    const { rerender, container } = render(view({}));
    const claim = { pageId: 'agency.example/1', source: 'البلدية', title: null, outlet: 'المدار' };
    rerender(view({ claimed: [claim] }));
    expect(screen.getByRole('status').textContent).toBe(
      'سبق حفظ القول نفسه: \u2068البلدية\u2069، \u2068المدار\u2069',
    );
    expect(screen.queryByRole('combobox')).toBeNull();
    fireEvent.submit(container.querySelector('form') ?? container);
    expect(asked.onSave).not.toHaveBeenCalled();
    const leave = screen.getAllByRole('button', { name: 'أغلق' }).at(-1);
    expect(document.activeElement).toBe(leave);
  });
});
