// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { InLanguage } from '../../components/words';
import { NothingHere } from '../../entrypoints/shared/NothingHere';
import { type PageState, page } from '../../entrypoints/shared/page-state';
import type { Language } from '../../lib/i18n/language';
import { translator } from '../../lib/i18n/translator';
import { NOTHING_REASONS } from '../../lib/messaging/messages';
import { EMPTY_READING } from '../messaging/reading';

afterEach(cleanup);

const read = (nothing: (typeof NOTHING_REASONS)[number]): PageState => ({
  state: 'read',
  current: { tabId: 1, reading: { ...EMPTY_READING, nothing } },
});
const place = { tabId: 1, site: 'news.example', isOff: false, isOpen: false };

/** Every state in which there is nothing to show, with the key of what is said of it first. */
const STATES: readonly (readonly [string, PageState, string])[] = [
  ...NOTHING_REASONS.map((why) => [why, read(why), `nothing.${why}`] as const),
  ...(['pdf', 'reader', 'not-allowed'] as const).map(
    (why) =>
      [`${why}, kept by the browser`, { state: 'unreadable', why }, `nothing.${why}`] as const,
  ),
  ['not granted', { state: 'asked', place }, 'ask.title'],
  ['turned off', { state: 'asked', place: { ...place, isOff: true } }, 'ask.off.title'],
  ['a site nobody may see', { state: 'asked', place: { ...place, site: null } }, 'ask.title'],
  ['silent', { state: 'failed', code: 'no-answer' }, 'nothing.unreadable'],
];
const ALL = (['ar', 'en'] as const).flatMap((language) =>
  [false, true].flatMap((inPanel) =>
    STATES.map(
      ([name, state, title]) =>
        [language, inPanel ? 'panel' : 'popup', name, inPanel, state, title] as const,
    ),
  ),
);

function show(language: Language, inPanel: boolean, state: PageState) {
  page.value = state;
  render(
    <InLanguage language={language}>
      <NothingHere inPanel={inPanel} />
    </InLanguage>,
  );
  return screen.findByRole('status');
}

describe.each(ALL)(
  'in %s the %s says of a page (%s)',
  (language, _where, _name, inPanel, state, title) => {
    const { t, lookUp } = translator(language);

    test('what it is, and what to do', async () => {
      const said = await show(language, inPanel, state);
      expect(screen.getByRole('heading').textContent).toBe(lookUp(title));
      const how = said.querySelector('p')?.textContent ?? '';
      expect(how.split(' ').length).toBeGreaterThan(4);
      const why = title.startsWith('nothing.') ? lookUp(`${title}.how`) : null;
      if (why !== null) expect(how).toBe(why);
      const isOffered = screen.queryAllByRole('button').length > 0;
      expect(isOffered).toBe(state.state === 'asked' || state.state === 'failed');
      if (state.state === 'asked') screen.getByRole('button', { name: new RegExp(t('ask.page')) });
      expect(said.textContent).not.toMatch(/undefined|null|\{/);
    });
  },
);
