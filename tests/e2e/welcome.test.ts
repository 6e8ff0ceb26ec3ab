import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { middleOf } from '../../scripts/middle-of.mjs';
import { BROWSERS, type EitherBrowser, type OwnPage } from './support/either';

const SEEN_FIRST = 'شركة المياه';

describe.each(BROWSERS)('in %s', (_name, start) => {
  let browser: EitherBrowser;
  let welcome: OwnPage;
  beforeAll(async () => {
    browser = await start();
    welcome = await browser.welcome();
    await welcome.size(1280, 900);
  });
  afterAll(() => browser?.close());

  /** The words of the sample in the middle of the window, under the pointer. */
  async function pointAt(words: string): Promise<void> {
    await welcome.run((wanted) => {
      const holders = [...document.querySelectorAll('p, h1, h2, h3')];
      holders.find((one) => one.textContent?.includes(wanted))?.scrollIntoView({ block: 'center' });
    }, words);
    const { x, y } = await welcome.run(middleOf, words);
    await welcome.point(x, y);
  }

  test('it opens by itself after the installation, with the card of a denial', async () => {
    await welcome.getByRole('dialog', { name: SEEN_FIRST }).waitFor();
    await welcome.until(() => CSS.highlights.size > 5);
  });

  test('nothing but the sample is marked', async () => {
    const outside = await welcome.run(() =>
      [...CSS.highlights].flatMap(([, all]) =>
        ([...all] as unknown as StaticRange[])
          .filter(({ startContainer }) => !startContainer.parentElement?.closest('.sample'))
          .map(({ startContainer }) => startContainer.textContent),
      ),
    );
    expect(outside).toEqual([]);
  });

  test('pointing at a verb shows its card, the buttons go from one to the next', async () => {
    await pointAt('قالت');
    await welcome.getByRole('dialog', { name: 'بلدية المدينة' }).waitFor();
    await welcome.getByRole('button', { name: 'القول التالي' }).click();
    await welcome.getByRole('dialog', { name: SEEN_FIRST }).waitFor();
  });

  test('what is saved from it is in the library', async () => {
    await welcome.getByRole('button', { name: 'احفظ' }).click();
    await welcome.locator('.btn-saved').waitFor();
    const library = await browser.open('/library.html');
    await library.getByRole('row', { name: SEEN_FIRST }).first().waitFor();
    await library.close();
  });

  test('the keys are shown as they are bound, and none has Alt and Shift', async () => {
    const caps = async () =>
      (await welcome.locator('.keys dd').allTextContents()).map((text) =>
        text.replace(/\s+/g, ' ').trim(),
      );
    await expect.poll(caps).toEqual(['Alt M', 'Alt J', 'بلا مفتاح', 'Alt A', 'Alt L']);
  });

  test('sites are asked for when they are chosen, and not before', async () => {
    await welcome.getByRole('radio', { name: /مواقع أختارها/ }).check();
    await welcome.getByRole('button', { name: 'اعتمد' }).click();
    await welcome.getByText('اضغط زرّه في أيّ موقع').waitFor();
  });
});
