import { describe, expect, test } from 'vitest';
import { PLACES } from './support/either';
import { DENIES, inTab, isPaintedInFrame, newsPage, SAYS } from './support/in-tab';
import { isPainted, paintedWords } from './support/painted';

const FILLERS = Array.from(
  { length: 6 },
  (_, at) => `<p>تقع المدينة رقم ${at} على ضفة النهر وفيها أسواق قديمة يقصدها الزوار.</p>`,
).join('');
const story = (more: string, head = '') =>
  newsPage(`<article><p>${SAYS}</p>${FILLERS}${more}</article>`, head);
const ROOT = `attachShadow({ mode: 'open' }).innerHTML = '<p>${DENIES}</p><slot></slot>'`;

/** Pages that begin to show something while nothing in their tree changes, each with what does that; it runs in the page. */
const SHOWN: readonly (readonly [name: string, html: string, act: () => void])[] = [
  [
    'an element of its own making',
    story(
      `<x-late><b>ذلك</b></x-late><script>
      window.late = () => customElements.define('x-late', class extends HTMLElement { constructor() { super(); this.${ROOT} } })
      </script>`,
    ),
    late,
  ],
  [
    'a block that is given a shadow root',
    story(`<div id="empty"></div><script>window.late = () => { empty.${ROOT} }</script>`),
    late,
  ],
  [
    'what a style sheet had hidden that goes',
    story(`<div class="h"><p>${DENIES}</p></div>`, '<style id="hides">.h{display:none}</style>'),
    () => document.getElementById('hides')?.remove(),
  ],
  [
    'what another style sheet shows',
    story(`<div class="h"><p>${DENIES}</p></div>`, '<style>.h{display:none}</style>'),
    () => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = 'data:text/css,.h{display:block!important}';
      document.head.append(link);
    },
  ],
  [
    'what a style sheet shows that is for the screen now',
    story(
      `<div class="h"><p>${DENIES}</p></div>`,
      '<style>.h{display:none}</style><link id="late" rel="stylesheet" media="print" href="data:text/css,.h{display:block!important}">',
    ),
    () => {
      (document.getElementById('late') as HTMLLinkElement).media = 'all';
    },
  ],
  [
    'what a ticked box shows',
    story(
      `<input type="checkbox" id="more"><div class="h"><p>${DENIES}</p></div>`,
      '<style>.h{display:none}:checked~.h{display:block}</style>',
    ),
    () => document.getElementById('more')?.click(),
  ],
];

function late(): void {
  (window as unknown as { late(): void }).late();
}

const COPIES = newsPage(
  `<div class="wide"><p>${SAYS}</p><p>${DENIES}</p></div><div class="narrow"><p>${SAYS}</p><p>${DENIES}</p></div>`,
  '<style>.narrow{display:none}@media (max-width: 700px){.wide{display:none}.narrow{display:block}}</style>',
);
/** Whether something is painted in what a selector names; runs in the page. */
function isPaintedIn(selector: string): boolean {
  let found = false;
  CSS.highlights.forEach((highlight) => {
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      found ||= range.startContainer.parentElement?.closest(selector) != null;
    });
  });
  return found;
}

const PAGES: Record<string, string> = {
  ...Object.fromEntries(SHOWN.map(([, html], at) => [`/${at}`, html])),
  '/copies': COPIES,
  '/frames':
    '<!doctype html><html><head><meta charset="utf-8"><title>خبر</title></head><frameset cols="20%,80%"><frame src="/menu"><frame src="/inner"></frameset></html>',
  '/menu': newsPage('<p>القائمة</p>'),
  '/inner': newsPage(`<article><p>${DENIES}</p>${FILLERS}</article>`),
  '/framed': story(
    `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = '<iframe width="900" height="500"></iframe>'</script>`,
  ),
};

describe.each(PLACES)('in %s', (_name, address, start) => {
  const on = inTab(start, address, PAGES);

  test.each(SHOWN.map(([name, , act], at) => [name, at, act] as const))(
    '%s is marked when it is seen',
    async (_name, at, act) => {
      await on.goto(`/${at}`);
      await on.tab.until(isPainted, 'قال');
      expect(await on.tab.run(isPainted, 'ونفى')).toBe(false);
      await on.tab.run(act);
      await on.tab.until(isPainted, 'ونفى');
      expect(await on.tab.run(isPainted, 'قال')).toBe(true);
    },
  );

  test('of the copies for wide and narrow windows that one is marked which is seen', async () => {
    await on.tab.size(1_200, 800);
    await on.goto('/copies');
    await on.tab.until(isPaintedIn, '.wide');
    await on.tab.size(600, 800);
    await on.tab.until(isPaintedIn, '.narrow');
    expect(await on.tab.run(isPaintedIn, '.wide')).toBe(false);
    await on.tab.size(1_200, 800);
    await on.tab.until(isPaintedIn, '.wide');
  });

  test('a story in a page that is made of frames is marked', async () => {
    await on.goto('/frames');
    await on.tab.until(isPaintedInFrame, 'ونفى');
    expect(await on.tab.run(paintedWords)).toEqual([]);
  });

  test('a story that comes into a frame in a shadow root is marked', async () => {
    await on.goto('/framed');
    await on.tab.until(isPainted, 'قال');
    await on.tab.run(() => {
      const frame = document.getElementById('host')?.shadowRoot?.querySelector('iframe');
      if (frame) frame.src = '/inner';
    });
    await on.tab.until(isPaintedInFrame, 'ونفى');
  });
});
