// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { TagField } from '../../../components/library/Tags';

afterEach(cleanup);

/** Writes a tag and presses Enter; what the field holds once it is known whether the tag was kept. */
async function written(isKept: boolean, meanwhile = ''): Promise<string> {
  let answer = (_isKept: boolean) => {};
  const onAdd = vi.fn(
    () =>
      new Promise<boolean>((resolve) => {
        answer = resolve;
      }),
  );
  render(<TagField known={[]} onAdd={onAdd} />);
  const field = screen.getByRole<HTMLInputElement>('combobox');
  fireEvent.input(field, { target: { value: ' دوما ' } });
  fireEvent.submit(field.form as HTMLFormElement);
  expect(onAdd).toHaveBeenCalledWith('دوما');
  expect(field.value).toBe('');
  if (meanwhile !== '') fireEvent.input(field, { target: { value: meanwhile } });
  await act(async () => answer(isKept));
  return field.value;
}

it.each([
  ['is empty once the tag is kept', true, '', ''],
  ['has the tag again that could not be kept', false, '', 'دوما'],
  ['leaves alone what was written meanwhile', false, 'صحة', 'صحة'],
])('the field for a tag %s', async (_what, isKept, meanwhile, left) => {
  expect(await written(isKept, meanwhile)).toBe(left);
});
