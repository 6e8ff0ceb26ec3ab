import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS, type FormatId } from '../../lib/export';
import { translator } from '../../lib/i18n/translator';
import { BROWSERS, type EitherBrowser, type OwnPage } from './support/either';
import { saveSeeds } from './support/library';

const EACH = 8;
/** Rows that are selected, from the first on. */
const SELECTED = 3;

const { t } = translator('ar');
const times = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;

/** How many claims a file of each form holds, as that form shows it. */
const COUNTED: Readonly<Record<FormatId, (text: string) => number>> = {
  json: (text) => JSON.parse(text).snippets.length,
  jsonl: (text) => times(text, /^\{"snippet":/gm),
  csv: (text) => parse(text, { columns: true, bom: true }).length,
  // An archive, of which a text shows how it begins and that its list of parts is whole.
  xlsx: (text) => (/^PK.*xl\/worksheets\/sheet1\.xml/s.test(text) ? SELECTED : 0),
  markdown: (text) => times(text, /^## /gm),
  html: (text) => times(text, /<article /g),
  'web-annotation': (text) => JSON.parse(text).first.items.length,
  'claim-review': (text) => JSON.parse(text)['@graph'].length,
  ris: (text) => times(text, /^ER {2}- /gm),
  bibtex: (text) => times(text, /^@\w+\{/gm),
  csl: (text) => JSON.parse(text).length,
};

describe.each(BROWSERS)('what is selected in %s', (_name, start) => {
  let browser: EitherBrowser;
  let page: OwnPage;
  beforeAll(async () => {
    browser = await start();
    page = await browser.open('/library.html');
    await page.size(1280, 900);
    await saveSeeds(page, 1, EACH);
    const rows = page.locator('.hit-row');
    await rows.nth(0).getByRole('checkbox').click();
    await rows
      .nth(SELECTED - 1)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] });
    await page.getByRole('toolbar').waitFor();
  });
  afterAll(() => browser?.close());

  test.each(Object.keys(FORMATS) as FormatId[])('leaves as %s, and nothing else', async (id) => {
    await page.locator('.lib-top').getByRole('button', { name: 'تصدير' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^المحدّد/ }).click();
    await dialog
      .locator('.choice', { hasText: t(`export.${id}.note`) })
      .locator('input')
      .click();
    const go = dialog.getByRole('button', { name: 'صدّر', exact: true });
    const { name, text } = await page.download(() => go.click());
    expect(name).toMatch(new RegExp(`^isnad-[\\d-]+(?:\\(1\\))?\\.${FORMATS[id].extension}$`));
    expect(COUNTED[id](text)).toBe(SELECTED);
  });
});
