// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { InLanguage } from '../../components/words';
import { OwnCueForm } from '../../entrypoints/options/OwnCueForm';
import { OwnSourceForm } from '../../entrypoints/options/OwnSourceForm';
import {
  additions,
  removeCue,
  removeSource,
  saveCue,
  saveSource,
} from '../../entrypoints/options/own-state';
import { toast, undoLast } from '../../entrypoints/shared/toast-state';
import { type CueDraft, cueFrom } from '../../lib/additions/own-cue';
import { changeAdditions, loadAdditions } from '../../lib/app/additions';

const DRAFT: CueDraft = {
  sort: 'verb',
  words: 'همس',
  imperfect: '',
  category: 'say',
  preposition: '',
};
const CUES = ['own.1', 'own.2', 'own.3'].map((id) => cueFrom(id, DRAFT));
const SOURCES = ['مرصد الساحل', 'زرياب نيوز', 'لجنة المتابعة'].map((name) => ({
  name,
  kind: 'organization' as const,
}));

beforeEach(async () => {
  fakeBrowser.reset();
  additions.value = await (await changeAdditions(() => ({ cues: CUES, sources: SOURCES }))).after;
  toast.value = null;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('of two that are taken away one right after the other, neither comes back', async () => {
  await Promise.all([removeCue('own.1'), removeCue('own.2')]);
  await Promise.all([removeSource('مرصد الساحل'), removeSource('زرياب نيوز')]);
  expect(await loadAdditions()).toEqual({ cues: [CUES[2]], sources: [SOURCES[2]] });
});

test('what another window added stays when one is changed here, and when that is undone', async () => {
  const theirs = cueFrom('own.4', DRAFT);
  await changeAdditions((now) => ({ ...now, cues: [...CUES, theirs] }));
  additions.value = { cues: CUES, sources: SOURCES };
  const mine = cueFrom('own.2', { ...DRAFT, category: 'warn' });
  await saveCue(mine);
  expect((await loadAdditions()).cues).toEqual([CUES[0], mine, CUES[2], theirs]);
  await changeAdditions(({ sources = [], ...now }) => ({ ...now, sources: sources.slice(1) }));
  undoLast();
  await vi.waitFor(async () =>
    expect(await loadAdditions()).toEqual({
      cues: [...CUES, theirs],
      sources: SOURCES.slice(1),
    }),
  );
});

test('a name that was changed is called as before when that is undone', async () => {
  await saveSource({ name: 'مرصد الشمال', kind: 'media' }, 'زرياب نيوز');
  undoLast();
  await vi.waitFor(async () =>
    expect(await loadAdditions()).toEqual({ cues: CUES, sources: SOURCES }),
  );
});

/** A form for each, with what is typed into its first field. */
const FORMS = {
  cue: [
    (onClose: () => void) => (
      <OwnCueForm id={null} before={DRAFT} onTry={() => {}} onClose={onClose} />
    ),
    'وشوش',
  ],
  name: [(onClose: () => void) => <OwnSourceForm before={null} onClose={onClose} />, 'دار الشرق'],
} as const;

test.each(Object.entries(FORMS))(
  'the form stays with what was typed where that cannot be kept, and goes once it is, sent twice or once: %s',
  async (_what, [form, words]) => {
    const onClose = vi.fn();
    render(<InLanguage language="ar">{form(onClose)}</InLanguage>);
    const field = () => screen.getAllByRole<HTMLInputElement>('textbox')[0] as HTMLInputElement;
    fireEvent.input(field(), { target: { value: words } });
    const send = () => fireEvent.submit(field().form as HTMLFormElement);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    send();
    await vi.waitUntil(() => toast.value !== null);
    expect(onClose).not.toHaveBeenCalled();
    expect(field().value).toBe(words);
    send();
    send();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
    const { cues, sources } = await loadAdditions();
    expect((cues?.length ?? 0) + (sources?.length ?? 0)).toBe(CUES.length + SOURCES.length + 1);
  },
);
