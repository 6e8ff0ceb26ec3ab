import { describe, expect, test } from 'vitest';
import { PLACES } from './support/either';
import { DENIES, FILLER, inTab, newsPage, SAYS, WARNS } from './support/in-tab';
import { isPainted, paintedWords } from './support/painted';

const CARRIES = 'وأضاف أن الضرائب على الشركات الصغيرة ستخفض خلال عامين.';
const PAGES = {
  '/notice': newsPage(
    `<div id="root"><p>${FILLER}</p><p>${FILLER.replace('النهر', 'البحر')}</p></div>`,
  ),
  '/story': newsPage(`<main id="main"><article><p>${SAYS}</p><p>${DENIES}</p></article></main>`),
  '/live': newsPage(
    `<main id="main">${[SAYS, DENIES].map((text, at) => `<article><h3>تحديث رقم ${at} من التغطية المباشرة</h3><p>${text}</p></article>`).join('')}</main>`,
  ),
  '/consent': newsPage(
    `<div id="app" aria-hidden="true"><main><article><p>${SAYS}</p><p>${DENIES}</p></article></main></div><div id="consent" role="dialog" style="position:fixed;inset:0;background:#fff"><p>قال ناشر الموقع إنه يستخدم ملفات تعريف الارتباط.</p><button id="agree">موافق</button></div>`,
  ),
  '/roots': newsPage(
    `<x-page><template shadowrootmode="open"><main><x-story><template shadowrootmode="open"><article><p>${SAYS}</p><p>${DENIES} <a href="#top">ذلك كله</a></p></article></template></x-story></main></template></x-page>`,
  ),
  '/other': newsPage(`<article><p>${WARNS}</p><p>${FILLER}</p></article>`),
};

describe.each(PLACES)('in %s', (_name, address, start) => {
  const on = inTab(start, address, PAGES);
  const { goto } = on;

  test('an article that comes after a notice is marked, and followed for as long as it is there', async () => {
    await goto('/notice');
    await on.tab.until(() => performance.now() > 1_500);
    await on.tab.run(
      (says, denies) => {
        const story = `<article><p>${says}</p><p id="denies">${denies}</p></article>`;
        (document.getElementById('root') as HTMLElement).innerHTML = story;
      },
      SAYS,
      DENIES,
    );
    await on.tab.until(isPainted, 'ونفى');
    // Longer than a page with nothing to mark is followed.
    await on.tab.until(() => performance.now() > 13_000);
    await on.tab.run((text) => {
      const node = document.getElementById('denies')?.firstChild as Text;
      node.data = text;
    }, WARNS);
    await on.tab.until(isPainted, 'وحذر');
    expect(await on.tab.run(isPainted, 'ونفى')).toBe(false);
  });

  test('an article that scrolling brings is marked beside the first', async () => {
    await goto('/story');
    await on.tab.until(isPainted, 'ونفى');
    await on.tab.run(
      (carries, warns) => {
        const next = `<article><p>${carries}</p><p>${warns}</p></article>`;
        document.getElementById('main')?.insertAdjacentHTML('beforeend', next);
      },
      CARRIES,
      WARNS,
    );
    await on.tab.until(isPainted, 'وأضاف');
    await on.tab.until(isPainted, 'وحذر');
    expect(await on.tab.run(isPainted, 'ونفى')).toBe(true);
  });

  test('an entry that a live page puts first is marked, and the others stay', async () => {
    await goto('/live');
    await on.tab.until(isPainted, 'ونفى');
    await on.tab.run((text) => {
      const entry = `<article><h3>تحديث جديد من التغطية المباشرة</h3><p>${text}</p></article>`;
      document.getElementById('main')?.insertAdjacentHTML('afterbegin', entry);
    }, WARNS);
    await on.tab.until(isPainted, 'وحذر');
    const words = await on.tab.run(paintedWords);
    expect(words.filter((word) => word === 'ونفى').length).toBeGreaterThan(0);
  });

  test('an article behind a consent layer is marked, the layer is not, before and after', async () => {
    await goto('/consent');
    await on.tab.until(isPainted, 'ونفى');
    expect((await on.tab.run(paintedWords)).join(' ')).not.toContain('الارتباط');
    await on.tab.run(() => {
      document.getElementById('consent')?.remove();
      document.getElementById('app')?.removeAttribute('aria-hidden');
    });
    await on.tab.until(isPainted, 'ونفى');
  });

  test('an article in a shadow root within another answers to the pointer, and so does what comes into it', async () => {
    await goto('/roots');
    await on.tab.until(isPainted, 'ونفى');
    const [x, y] = await on.tab.run(() => {
      const root = document
        .querySelector('x-page')
        ?.shadowRoot?.querySelector('x-story')?.shadowRoot;
      const [words] = root?.querySelectorAll('p')[1]?.childNodes ?? [];
      const range = document.createRange();
      range.setStart(words as Node, 1);
      range.setEnd(words as Node, 2);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return [(left + right) / 2, (top + bottom) / 2] as const;
    });
    await on.tab.point(x, y, true);
    await on.tab.until(() => document.querySelector('[popover]') !== null);
    await on.tab.run((text) => {
      const host = document.createElement('x-more');
      host.attachShadow({ mode: 'open' }).innerHTML = `<p>${text}</p>`;
      document.querySelector('x-page')?.shadowRoot?.querySelector('main')?.append(host);
    }, WARNS);
    await on.tab.until(isPainted, 'وحذر');
  });

  test('a page that the reader comes back to is marked and followed', async () => {
    await goto('/story');
    await on.tab.until(isPainted, 'ونفى');
    await goto('/other');
    await on.tab.until(isPainted, 'وحذر');
    await on.tab.run(() => history.back());
    await on.tab.until(isPainted, 'ونفى');
    await on.tab.run((text) => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${text}</p>`);
    }, WARNS);
    await on.tab.until(isPainted, 'وحذر');
  });

  test('another article at another address of the same document is marked in the place of the first', async () => {
    await goto('/story');
    await on.tab.until(isPainted, 'ونفى');
    await on.tab.run((text) => {
      history.pushState(null, '', '/elsewhere');
      (document.getElementById('main') as HTMLElement).innerHTML =
        `<article><p>${text}</p></article>`;
    }, WARNS);
    await on.tab.until(isPainted, 'وحذر');
    expect(await on.tab.run(isPainted, 'ونفى')).toBe(false);
  });
});
