// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DetailActions } from '../../components/library/DetailActions';
import { Tags } from '../../components/library/Tags';
import { DismissedList } from '../../components/panel/DismissedList';
import { SavedList } from '../../components/SavedList';
import { DENIAL, PAGE } from './sample';

afterEach(cleanup);

const page = { ...PAGE, id: 'p', addresses: [], firstSavedAt: '2026-04-08T09:00:00+03:00' };
const item = { snippet: DENIAL, page };
const trashed = { ...item, snippet: { ...DENIAL, deletedAt: page.firstSavedAt } };
const nothing = () => {};
const actions = {
  item,
  address: 'https://almadar.example/news/1',
  formats: [],
  correcting: false,
  onCorrecting: nothing,
  onTrash: nothing,
  onRestore: nothing,
  onCopy: nothing,
  onExport: nothing,
};

/** What goes when its button is pressed, so that another comes under the pointer. */
const LEAVING: Readonly<Record<string, [RegExp, (does: () => void) => ComponentChild]>> = {
  'a saved claim of the popup': [/^احذف/, (does) => <SavedList items={[item]} onDelete={does} />],
  'the claim that is open': [/السلّة/, (does) => <DetailActions {...actions} onTrash={does} />],
  'a claim in the trash': [
    /^استعد/,
    (does) => <DetailActions {...actions} item={trashed} onRestore={does} />,
  ],
  'a tag': [
    /^أزل الوسم/,
    (does) => <Tags tags={['مياه']} known={[]} onAdd={async () => true} onRemove={does} />,
  ],
  'what is no attribution': [
    /./,
    (does) => <DismissedList items={[{ snippet: DENIAL, saved: false }]} onBringBack={does} />,
  ],
};

test.each(Object.entries(LEAVING))(
  'the second of two quick clicks does not take the next one too: %s',
  (_which, [name, draw]) => {
    const does = vi.fn();
    render(<div>{draw(does)}</div>);
    const button = screen.getByRole('button', { name });
    fireEvent.click(button, { detail: 1 });
    fireEvent.click(button, { detail: 2 });
    expect(does).toHaveBeenCalledTimes(1);
    // By a key it is pressed as often as the reader presses it.
    fireEvent.click(button, { detail: 0 });
    expect(does).toHaveBeenCalledTimes(2);
  },
);
