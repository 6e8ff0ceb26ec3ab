// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Note } from '../../../components/library/Note';

afterEach(cleanup);

function show(note: string) {
  const onChange = vi.fn<(note: string) => void>();
  const drawn = (now: string, unsaved?: string) => (
    <Note note={now} unsaved={unsaved} onChange={onChange} onForget={() => {}} />
  );
  const { rerender, unmount } = render(drawn(note));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  return {
    onChange,
    field,
    unmount,
    type: (text: string) => fireEvent.input(field, { target: { value: text } }),
    comesIn: (now: string, unsaved?: string) => rerender(drawn(now, unsaved)),
  };
}

test.each([
  ['the note that was kept a word ago', 'قيل'],
  ['another, written in another window', 'غيره'],
])('what is typed stays when a note comes in, and is kept: %s', (_which, note) => {
  const { type, comesIn, field, onChange } = show('');
  type('قيل');
  fireEvent.blur(field);
  type('قيل هذا');
  comesIn(note);
  expect(field.value).toBe('قيل هذا');
  fireEvent.blur(field);
  expect(onChange.mock.calls).toEqual([['قيل'], ['قيل هذا']]);
});

test.each([
  ['nothing was typed', [], undefined],
  ['what was typed was kept before', ['قيل'], undefined],
  ['what was typed could not be kept before', ['قيل'], 'قيل'],
])('a note that comes in is shown where %s', (_when, typed, unsaved) => {
  const { type, comesIn, field } = show('');
  for (const text of typed) type(text);
  comesIn(unsaved === undefined ? (typed.at(-1) ?? '') : '', unsaved);
  comesIn('أخرى');
  expect(field.value).toBe('أخرى');
});

test('what is typed is kept when the field goes before it was left', () => {
  const { type, unmount, onChange } = show('');
  type('قيل');
  unmount();
  expect(onChange.mock.calls).toEqual([['قيل']]);
});

test('the browser asks before the page goes away with what was typed and is not kept yet', () => {
  const { type, comesIn } = show('');
  const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(isAsked()).toBe(false);
  type('قيل');
  expect(isAsked()).toBe(true);
  comesIn('قيل');
  expect(isAsked()).toBe(false);
});
