import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LAYERS } from '../../lib/dom/paint/layers';
import { middleOf } from '../../scripts/middle-of.mjs';
import { BROWSERS, type EitherBrowser, type OwnPage, tell, visitMarked } from './support/either';
import { type Site, servePages } from './support/pages';
import { cardSays, isPainted, middleInCard, wordsOnLayer } from './support/painted';

const FILLER = '<p>تقع المدينة على ضفة النهر، ويعيش فيها نحو مليون نسمة منذ سنوات طويلة جدا.</p>';
const STORY = `${FILLER.repeat(4)}<p>ونفى الجيش قصف المدينة بالغازات السامة.</p>${FILLER.repeat(30)}
  <p>وزعم مصدر مطلع أن الضرائب ستخفض خلال عامين.</p>`;
const html = (style: string) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title>
  <style>:root{background:#fff;color:#222}body{font:20px/1.9 serif;max-width:42rem;margin:2rem auto}${style}</style></head>
  <body><article>${STORY}</article></body></html>`;

/** Styles that would hide or move whatever a page has not made itself. */
const HOSTILE =
  '*{all:unset!important}div,[popover]{display:none!important;opacity:0!important;position:static!important;visibility:hidden!important;translate:-9999px!important;scale:0!important;clip-path:inset(50%)!important;filter:opacity(0)!important;content-visibility:hidden!important;pointer-events:none!important}p{display:block!important;visibility:visible!important}';

describe.each(BROWSERS)('in %s a card', (_name, start) => {
  let browser: EitherBrowser;
  let tab: OwnPage;
  let story: Site;
  beforeAll(async () => {
    story = await servePages({
      '/story': html(''),
      '/agency': html(''),
      '/hostile': html(HOSTILE),
    });
    browser = await start();
    tab = await visitMarked(browser, story.url('/story'), 'وزعم');
    await tab.size(1280, 900);
  });
  afterAll(async () => {
    await browser?.close();
    await story?.close();
  });
  const open = async (url: string) => {
    await tab.goto(url);
    // The last words of the story: it has been read to its end.
    await tab.until(isPainted, 'وزعم');
  };
  beforeEach(async () => {
    await tab.point(3, 3);
    await open(story.url('/story'));
  });
  const card = () => tab.getByRole('dialog');
  const point = async (words: string, press = false) => {
    const { x, y } = await tab.run(middleOf, words);
    await tab.point(x, y, press);
  };
  const pressInCard = async (selector: string) => {
    const { x, y } = (await tab.until(middleInCard, selector)) ?? { x: 0, y: 0 };
    await tab.point(x, y, true);
  };
  const isGone = () => document.querySelector('[popover]') === null;
  const count = () => document.querySelectorAll('*').length;

  test('opens on hover, says who and what, stays under the pointer, and goes with it', async () => {
    await point('ونفى');
    const text = await tab.until(cardSays);
    expect(text).toContain('الجيش');
    expect(text).toContain('قصف المدينة بالغازات السامة');
    const lit = () => tab.run(wordsOnLayer, LAYERS.indexOf('active-deny'));
    await expect.poll(lit).toContain('ونفى');
    await pressInCard('summary');
    expect(await tab.run(cardSays)).not.toBeNull();
    await tab.point(3, 3);
    await tab.until(isGone);
    await expect.poll(lit).toEqual([]);
  });

  test('stays when it was clicked, until Esc or a click beside it, as one element of the page', async () => {
    const before = await tab.run(count);
    await point('قصف', true);
    await tab.until(cardSays);
    expect(await tab.run(count)).toBe(before + 1);
    await tab.press('Escape');
    await tab.until(isGone);
    expect(await tab.run(count)).toBe(before);
    await point('قصف', true);
    await tab.until(cardSays);
    await tab.point(5, 5, true);
    await tab.until(isGone);
  });

  test('saves, and the claim is under the hand from then on, also after a reload', async () => {
    const hand = () => tab.run(wordsOnLayer, LAYERS.indexOf('hand'));
    await point('قصف', true);
    await tab.until(cardSays);
    await pressInCard('footer .btn-main');
    await tab.until(middleInCard, 'footer .btn-saved');
    await expect.poll(hand).toEqual(['قصف المدينة بالغازات السامة']);
    // The same article under another of its addresses.
    await tab.goto(`${story.url('/story')}?utm_source=mail#top`);
    await expect.poll(hand).toEqual(['قصف المدينة بالغازات السامة']);
  });

  test('says when it saves what another page had saved before', async () => {
    await open(story.url('/agency'));
    await point('قصف', true);
    await pressInCard('footer .btn-main');
    const said = () =>
      document
        .querySelector('[popover]')
        ?.shadowRoot?.querySelector('.card-said')
        ?.textContent?.includes('سبق حفظ القول نفسه');
    await tab.until(said);
  });

  test('stands neither on its words nor outside the window', async () => {
    for (const at of [0, 60, 120, 200]) {
      await tab.run((top) => window.scrollTo(0, top), at);
      await point('قصف', true);
      await card().waitFor();
      const box = await card().boundingBox();
      const words = await tab.run(middleOf, 'ونفى');
      if (!box) throw new Error('the card has no box');
      const isOnWords = words.y > box.y && words.y < box.y + box.height;
      expect(isOnWords).toBe(false);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1280);
      expect(box.y + box.height).toBeLessThanOrEqual(900);
      await tab.press('Escape');
      await card().waitFor({ state: 'detached' });
    }
  });

  test('copies on a page over plain http', async () => {
    await open(story.plainUrl('/story'));
    await point('قصف', true);
    await tab.getByRole('button', { name: 'انسخ' }).click();
    await card().getByRole('status').filter({ hasText: /\S/ }).waitFor();
    await open(story.url('/story'));
    await browser.allowPaste();
    const copied = await tab.run(() => navigator.clipboard.readText());
    expect(copied).toContain('قصف المدينة بالغازات السامة');
    expect(copied).toContain('news.test');
  });

  test('is where the popup jumps to, with the focus in it', async () => {
    const { value } = await tell(browser, tab, 'page/read');
    const item = (value.items as { snippet: { id: string; words: { cue: string[] } } }[]).find(
      ({ snippet }) => snippet.words.cue[0] === 'وزعم',
    );
    await tell(browser, tab, 'page/jump', { id: item?.snippet.id });
    await card().waitFor();
    const { y } = await tab.run(middleOf, 'وزعم');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(900);
    expect(await card().textContent()).toContain('مصدر مطلع');
    await tab.press('Escape');
    await card().waitFor({ state: 'detached' });
  });

  test('shows its shapes in the colour of its words where the system forces colours', async () => {
    await tab.look({ forced: true });
    await point('قصف', true);
    await card().waitFor();
    const colours = await tab.run(() => {
      const root = document.querySelector('[popover]')?.shadowRoot;
      return ['.k', 'h2'].map((one) => {
        const element = root?.querySelector(one);
        return element ? getComputedStyle(element).color : one;
      });
    });
    expect(colours[0]).toBe(colours[1]);
    await tab.press('Escape');
    await tab.look({ forced: false });
  });

  test('is seen whatever the styles of the page say', async () => {
    await open(story.url('/hostile'));
    await point('قصف', true);
    await card().waitFor({ state: 'visible' });
    const box = await card().boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    const { x, y } = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 60 };
    const isOnTop = await tab.run(
      (left, top) => document.elementFromPoint(left, top)?.matches('[popover]'),
      x,
      y,
    );
    expect(isOnTop).toBe(true);
  });
});
