import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EitherBrowser, type OwnPage, PLACES } from './support/either';
import { type Site, servePages } from './support/pages';
import { isPainted, paintedWords } from './support/painted';

const SAYS = 'قال الوزير أحمد سالم إن الأسعار سترتفع يوم الأحد المقبل في المحافظات.';
const DENIES = 'ونفى الجيش قصف المدينة بالغازات السامة في ضواحيها الشرقية.';
const FILLER = Array.from(
  { length: 6 },
  (_, at) => `<p>تقع المدينة رقم ${at} على ضفة النهر وفيها أسواق قديمة يقصدها الزوار.</p>`,
).join('');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title><style>body{font:22px/2 serif;background:#fff;color:#222}</style>${head}</head><body>${body}</body></html>`;
const story = (more: string, head = '') =>
  page(`<article><p>${SAYS}</p>${FILLER}${more}</article>`, head);
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

const COPIES = page(
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
  '/menu': page('<p>القائمة</p>'),
  '/inner': page(`<article><p>${DENIES}</p>${FILLER}</article>`),
  '/framed': story(
    `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = '<iframe width="900" height="500"></iframe>'</script>`,
  ),
};

/** Whether these words are painted in the last frame of the page; runs in the page. */
function isPaintedInLastFrame(wanted: string): boolean {
  const root = document.getElementById('host')?.shadowRoot ?? document;
  const frame = [...root.querySelectorAll<HTMLIFrameElement>('frame, iframe')].at(-1);
  const view = frame?.contentWindow as Window & typeof globalThis;
  let found = false;
  view.CSS.highlights.forEach((highlight) => {
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      const { data } = range.startContainer as Text;
      found ||= data.slice(range.startOffset, range.endOffset) === wanted;
    });
  });
  return found;
}

describe.each(PLACES)('in %s', (_name, address, start) => {
  let browser: EitherBrowser;
  let tab: OwnPage;
  let site: Site;
  beforeAll(async () => {
    browser = await start();
    tab = await browser.visit('about:blank');
    site = await servePages(PAGES);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(SHOWN.map(([name, , act], at) => [name, at, act] as const))(
    '%s is marked when it is seen',
    async (_name, at, act) => {
      await tab.goto(site[address](`/${at}`));
      await tab.until(isPainted, 'قال');
      expect(await tab.run(isPainted, 'ونفى')).toBe(false);
      await tab.run(act);
      await tab.until(isPainted, 'ونفى');
      expect(await tab.run(isPainted, 'قال')).toBe(true);
    },
  );

  test('of the copies for wide and narrow windows that one is marked which is seen', async () => {
    await tab.size(1_200, 800);
    await tab.goto(site[address]('/copies'));
    await tab.until(isPaintedIn, '.wide');
    await tab.size(600, 800);
    await tab.until(isPaintedIn, '.narrow');
    expect(await tab.run(isPaintedIn, '.wide')).toBe(false);
    await tab.size(1_200, 800);
    await tab.until(isPaintedIn, '.wide');
  });

  test('a story in a page that is made of frames is marked', async () => {
    await tab.goto(site[address]('/frames'));
    await tab.until(isPaintedInLastFrame, 'ونفى');
    expect(await tab.run(paintedWords)).toEqual([]);
  });

  test('a story that comes into a frame in a shadow root is marked', async () => {
    await tab.goto(site[address]('/framed'));
    await tab.until(isPainted, 'قال');
    await tab.run(() => {
      const frame = document.getElementById('host')?.shadowRoot?.querySelector('iframe');
      if (frame) frame.src = '/inner';
    });
    await tab.until(isPaintedInLastFrame, 'ونفى');
  });
});
