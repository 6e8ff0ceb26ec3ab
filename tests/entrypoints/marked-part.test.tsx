// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { InLanguage } from '../../components/words';
import { MarkedPart } from '../../entrypoints/options/MarkedPart';
import { settings } from '../../entrypoints/shared/settings-state';
import { loadSettings } from '../../lib/app/settings';
import { translator } from '../../lib/i18n/translator';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

beforeEach(() => {
  fakeBrowser.reset();
  settings.value = DEFAULT_SETTINGS;
});
afterEach(cleanup);

const { lookUp } = translator('en');

test.each([
  ['hiddenKinds', ['anonymous', 'group'], 'kind'],
  ['hiddenCategories', ['deny', 'warn'], 'category'],
] as const)(
  'of two boxes that are clicked one right after the other, both are kept: %s',
  async (setting, two, what) => {
    render(
      <InLanguage language="en">
        <MarkedPart />
      </InLanguage>,
    );
    for (const one of two)
      fireEvent.click(screen.getByRole('checkbox', { name: lookUp(`${what}.${one}`) ?? '' }));
    await vi.waitFor(
      async () => expect([...(await loadSettings())[setting]].sort()).toEqual([...two].sort()),
      { timeout: 20_000 },
    );
  },
);
