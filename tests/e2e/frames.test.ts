import { describe, expect, test } from 'vitest';
import { PLACES } from './support/either';
import { DENIES, FILLER, inTab, isPaintedInFrame, newsPage, SAYS, WARNS } from './support/in-tab';
import { isPainted } from './support/painted';

const story = (...told: string[]) =>
  newsPage(
    `<article>${[...told, FILLER, FILLER, FILLER].map((text) => `<p>${text}</p>`).join('')}</article>`,
  );
const PAGES = {
  '/framed': newsPage(
    '<header>صحيفة الأفق</header><iframe id="story" src="/inner" width="900" height="700"></iframe>',
  ),
  '/inner': story(SAYS, DENIES),
  '/advert': newsPage(
    `<article><p>${SAYS}</p><p>${FILLER}</p><p>${FILLER}</p></article><iframe id="story" src="/small" width="300" height="250"></iframe>`,
  ),
  '/both': newsPage(
    `<article><p>${SAYS}</p><p>${FILLER}</p></article><iframe id="story" src="/denies" width="900" height="700"></iframe>`,
  ),
  '/denies': story(DENIES, FILLER),
  '/small': newsPage(`<p>${DENIES}</p>`),
};

describe.each(PLACES)('in %s', (_name, address, start) => {
  const on = inTab(start, address, PAGES);
  const waitFor = (words: string) => on.tab.until(isPaintedInFrame, words);

  test('a story in a frame of the same site is marked there, and the page around it is not touched', async () => {
    await on.goto('/framed');
    await waitFor('ونفى');
    expect(await on.tab.run(() => CSS.highlights.size)).toBe(0);
    const inner = () =>
      (document.getElementById('story') as HTMLIFrameElement).contentDocument?.body.innerHTML;
    expect(await on.tab.run(inner)).toBe(/<body>(.*)<\/body>/s.exec(PAGES['/inner'])?.[1]);
  });

  test('what changes in it is followed', async () => {
    await on.goto('/framed');
    await waitFor('ونفى');
    await on.tab.run((text) => {
      const inner = (document.getElementById('story') as HTMLIFrameElement).contentDocument;
      const paragraph = inner?.createElement('p') as HTMLElement;
      paragraph.textContent = text;
      inner?.querySelector('article')?.prepend(paragraph);
    }, WARNS);
    await waitFor('وحذر');
  });

  test('a page and a frame in it have each its own marks', async () => {
    await on.goto('/both');
    await waitFor('ونفى');
    await on.tab.until(isPainted, 'قال');
    // Once a second it is looked whether all are there.
    const since = await on.tab.run(() => performance.now());
    await on.tab.until((then) => performance.now() > then + 1_500, since);
    expect(await on.tab.run(isPainted, 'ونفى')).toBe(false);
    expect(await on.tab.run(isPaintedInFrame, 'قال')).toBe(false);
  });

  test('an advertisement in a frame of the same site is not read', async () => {
    await on.goto('/advert');
    await on.tab.until(() => CSS.highlights.size > 0);
    expect(await on.tab.run(isPaintedInFrame, 'ونفى')).toBe(false);
  });
});
