// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { InLanguage } from '../../components/words';
import { NewsSites } from '../../entrypoints/options/NewsSites';
import { grants } from '../../entrypoints/shared/sites-state';

afterEach(cleanup);

const granted = (site: string) => ({ site, origins: [`*://*.${site}/*`] });

/** What is said of Germany, and what can be done with it, of whose two sites some are granted with the list, and some by themselves. */
function offered(news: readonly string[], own: readonly string[]): readonly (string | null)[] {
  grants.value = {
    all: [],
    news: new Map(news.length > 0 ? [['DE' as const, news.map(granted)]] : []),
    sites: own.map(granted),
  };
  render(
    <InLanguage language="en">
      <NewsSites />
    </InLanguage>,
  );
  const row = screen.getByText('Germany').closest<HTMLElement>('.line');
  if (row === null) return [];
  const said = row.querySelector('summary .strong')?.textContent ?? null;
  return [
    said,
    ...within(row)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ];
}

test.each([
  ['none of its sites', [], [], [null, 'Allow']],
  ['one', ['dw.com'], [], ['1 of 2 allowed', 'Take back', 'Allow']],
  ['all', ['dw.com', 'qantara.de'], [], ['Allowed', 'Take back']],
  ['one, and the other by itself', ['dw.com'], ['qantara.de'], ['Allowed', 'Take back']],
])(
  'a country of which %s are allowed says so, and can be allowed and taken back',
  (_name, news, own, buttons) => {
    expect(offered(news, own)).toEqual(buttons);
  },
);
