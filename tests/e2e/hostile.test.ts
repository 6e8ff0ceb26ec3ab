import { describe, expect, test, vi } from 'vitest';
import { middleOf } from '../../scripts/middle-of.mjs';
import { PLACES } from './support/either';
import { DENIES, inTab, newsPage, SAYS } from './support/in-tab';
import { isPainted, paintedWords } from './support/painted';

const story = `<article><p>${SAYS}</p><p id="denies">${DENIES}</p></article>`;

/** Whatever a script of ours might call answers nonsense or throws. */
const PATCHES = `
  const fail = () => { throw new Error('patched') };
  for (const name of ['map', 'filter', 'forEach', 'push', 'flatMap', 'slice', 'find', 'findIndex', 'some', 'every', 'splice', 'at'])
    Array.prototype[name] = fail;
  for (const name of ['get', 'set', 'has', 'delete']) { Map.prototype[name] = fail; WeakMap.prototype[name] = fail; }
  for (const name of ['add', 'has']) Set.prototype[name] = fail;
  for (const name of ['match', 'matchAll', 'replace', 'slice', 'indexOf', 'trim', 'split']) String.prototype[name] = fail;
  for (const name of ['childNodes', 'parentNode', 'parentElement', 'textContent'])
    Object.defineProperty(Node.prototype, name, { get: () => null, configurable: true });
  for (const name of ['querySelector', 'querySelectorAll', 'closest', 'getAttribute', 'attachShadow'])
    Element.prototype[name] = Document.prototype[name] = () => null;
  Promise.prototype.then = function () { return this };
  JSON.parse = JSON.stringify = Object.keys = Object.entries = Array.from = fail;
  Object.defineProperty(window, 'getComputedStyle', { value: () => ({ display: 'none' }) });
  window.MutationObserver = class { observe() {} disconnect() {} };
  window.StaticRange = window.Highlight = class {};
  window.CSSStyleSheet = class {};
  window.setTimeout = window.setInterval = window.requestAnimationFrame = () => 0;
  crypto.getRandomValues = (list) => list;
`;

/** Controls that stand in the place of what their form would say of itself. */
const LIES = ['parentNode', 'parentElement', 'id', 'name', 'title', 'children', 'style', 'lang']
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('');

/** Words that the page shows and shows to nobody else. */
const CLOSED = `addEventListener('DOMContentLoaded', () => {
  document.getElementById('closed').attachShadow({ mode: 'closed' }).innerHTML = '<p>${SAYS}</p>';
})`;

const PAGES = {
  '/story': newsPage(story),
  '/form': newsPage(`<form>${LIES}${story}</form>`),
  '/modal': newsPage(
    `<dialog>${story}</dialog><script>document.querySelector('dialog').showModal()</script>`,
  ),
  '/modal-inside': newsPage(
    `<div id="shell"><template shadowrootmode="open"><dialog><slot></slot></dialog></template>${story}</div><script>
    document.getElementById('shell').shadowRoot.querySelector('dialog').showModal()
    </script>`,
  ),
  '/covered': newsPage(
    `${story}<div id="notice" popover="manual">${DENIES}</div><dialog>${SAYS}</dialog>
    <div id="outer"><template shadowrootmode="open"><dialog id="inner"><button>موافق</button></dialog></template></div><script>
    addEventListener('keydown', ({ key }) => {
      if (key === 'f') document.querySelector('article').requestFullscreen();
    });
    const style = document.createElement('style');
    style.textContent = '[popover]#notice, dialog { inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; background: #eee }';
    document.head.append(style);
    </script>`,
  ),
  '/full': newsPage(
    `<div id="outer"><template shadowrootmode="open"><div id="inner"><slot></slot></div></template>${story}</div><video></video><div id="hidden"></div><script>
    const closed = document.getElementById('hidden').attachShadow({ mode: 'closed' });
    closed.append(document.createElement('div'));
    addEventListener('keydown', ({ key }) => {
      const outer = document.getElementById('outer');
      const inner = outer.shadowRoot.getElementById('inner');
      const full = { o: outer, i: inner, v: document.querySelector('video'), c: closed.firstChild }[key];
      full?.requestFullscreen();
    });
    </script>`,
  ),
  '/closed': newsPage(`${story}<div id="closed"></div>`, `<script>${CLOSED}</script>`),
  '/patched': newsPage(story, `<script>${PATCHES}</script>`),
  // Out of sight: Chromium takes minutes to lay such a node out, with or without us.
  '/endless':
    newsPage(`<div style="height:9000px"></div><article style="content-visibility:auto"><p id="endless"></p></article><script>
    document.getElementById('endless').textContent = ${JSON.stringify(`${SAYS} `)}.repeat(43000);
  </script>`),
};

/** Whether the card is what is seen in its middle. */
const isCardSeen = () => {
  const host = [...document.querySelectorAll('[popover]:not([id])')].at(-1);
  const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
  return width > 0 && document.elementFromPoint(x + width / 2, y + height / 2) === host;
};

/** Opens or closes the dialog of a shadow root; runs in the page. */
function turnInner(how: 'showModal' | 'close'): void {
  const root = document.getElementById('outer')?.shadowRoot;
  const dialog = root?.getElementById('inner') as HTMLDialogElement;
  dialog[how]();
}

/** Whether the card stands, and is open, at the end of a shadow root or of what is called `inner` in it; runs in the page. */
function isCardIn(inner: boolean): boolean {
  const root = document.getElementById('outer')?.shadowRoot;
  const place = inner ? root?.getElementById('inner') : root;
  const card = place?.lastElementChild;
  return card?.matches(':popover-open') === true && card.getBoundingClientRect().width > 0;
}

/** What is painted, and how many of our rules stand; runs in the page. */
function lookOfMarks(): { words: string[]; rules: number } {
  const words: string[] = [];
  CSS.highlights.forEach((highlight) => {
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      const { data } = range.startContainer as Text;
      words.push(data.slice(range.startOffset, range.endOffset));
    });
  });
  const sheets = document.adoptedStyleSheets.filter(({ disabled }) => !disabled);
  const rules = sheets.reduce((sum, { cssRules }) => sum + cssRules.length, 0);
  return { words: words.sort(), rules };
}

const hasHost = () => document.documentElement.querySelector(':scope > [popover]') !== null;

describe.each(PLACES)('in %s', (_name, address, start) => {
  const on = inTab(start, address, PAGES);
  const openStory = async (path: string) => {
    await on.goto(path);
    await on.tab.until(isPainted, 'ونفى');
  };

  test('a page that has changed everything scripts build on is marked', async () => {
    await on.tab.goto(on.site.plainUrl('/patched').replace('news.test', 'other.test'));
    const unmarked = await on.tab.screenshot();
    await on.goto('/patched');
    // The page has broken what a test would ask it with: its pixels tell.
    await vi.waitUntil(async () => !(await on.tab.screenshot()).equals(unmarked), {
      timeout: 20_000,
    });
  });

  test.each<[string, () => void]>([
    ['clears marks', () => CSS.highlights.clear()],
    ['empties marks', () => CSS.highlights.forEach((highlight) => void highlight.clear())],
    [
      'puts something of its own in their place',
      () => {
        const names: string[] = [];
        CSS.highlights.forEach((_, name) => void names.push(name));
        for (const name of names) CSS.highlights.set(name, new Highlight());
      },
    ],
    [
      'takes our rules away',
      () => {
        document.adoptedStyleSheets = [];
      },
    ],
    [
      'empties our rules',
      () => {
        for (const sheet of document.adoptedStyleSheets) sheet.replaceSync('');
      },
    ],
    [
      'turns our rules off',
      () => {
        for (const sheet of document.adoptedStyleSheets) sheet.disabled = true;
      },
    ],
  ])('a page that %s gets them back', async (_name, act) => {
    await openStory('/story');
    // Where all is painted and nothing is pointed at.
    const isThere = () => on.tab.run(lookOfMarks).then(({ words }) => words.includes('ونفى'));
    await expect.poll(isThere).toBe(true);
    const before = await on.tab.run(lookOfMarks);
    await on.tab.run(act);
    expect(await on.tab.run(lookOfMarks)).not.toEqual(before);
    await expect.poll(() => on.tab.run(lookOfMarks)).toEqual(before);
  });

  test('a page that replaces its body ten times a second is marked when it stops', async () => {
    await openStory('/story');
    await on.tab.run(() => {
      const { innerHTML } = document.body;
      let times = 0;
      const timer = setInterval(() => {
        document.body.innerHTML = innerHTML;
        times += 1;
        if (times === 30) clearInterval(timer);
        if (times === 30) window.name = 'done';
      }, 100);
    });
    await on.tab.until(() => window.name === 'done');
    await on.tab.until(isPainted, 'ونفى');
    const words = await on.tab.run(paintedWords);
    expect(words.filter((word) => word === 'ونفى').length).toBeGreaterThan(0);
    for (const word of words) expect(`${SAYS} ${DENIES}`).toContain(word);
  });

  test('a page that takes our card away stays as it is, and the card comes again', async () => {
    await openStory('/story');
    await on.tab.run(() => {
      window.name = '0';
      const observer = new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          window.name = String(Number(window.name) + 1);
          (node as Element).remove();
        }
        if (window.name === '2') observer.disconnect();
      });
      observer.observe(document.documentElement, { childList: true });
    });
    const { x, y } = await on.tab.run(middleOf, 'قصف المدينة');
    for (const times of ['1', '2']) {
      await on.tab.point(x, y, true);
      await on.tab.until((wanted) => window.name === wanted, times);
      expect(await on.tab.run(hasHost)).toBe(false);
      await on.tab.point(5, 5, true);
    }
    await on.tab.point(x, y, true);
    await on.tab.until(hasHost);
    expect(await on.tab.run(isPainted, 'ونفى')).toBe(true);
  });

  test('a form whose controls pretend to be its parents is gone through to its end', async () => {
    await openStory('/form');
  });

  test.each([
    ['a modal dialog', '/modal'],
    ['a modal dialog of a shadow root', '/modal-inside'],
  ])('the card of a story in %s can be pressed', async (_name, path) => {
    await openStory(path);
    const { x, y } = await on.tab.run(middleOf, 'قصف المدينة');
    await on.tab.point(x, y, true);
    await on.tab.getByRole('dialog').getByRole('button', { name: 'احفظ' }).click();
    await on.tab.locator('.btn-saved').waitFor();
  });

  test('the card is seen over whatever the page puts over it', async () => {
    await openStory('/covered');
    const { x, y } = await on.tab.run(middleOf, 'قصف المدينة');
    await on.tab.point(x, y, true);
    await on.tab.until(isCardSeen);
    await on.tab.run(() => document.getElementById('notice')?.showPopover());
    await on.tab.until(isCardSeen);
    await on.tab.run(() => document.querySelector('dialog')?.showModal());
    await on.tab.until(isCardSeen);
    await on.tab.until(() => document.querySelector('dialog > [popover]') !== null);
    await on.tab.run(() => document.querySelector('dialog')?.close());
    await on.tab.until(() => document.querySelector('dialog > [popover]') === null);
    await on.tab.until(isCardSeen);
    await on.tab.run(() => document.getElementById('notice')?.hidePopover());
    await on.tab.run(turnInner, 'showModal');
    await on.tab.until(isCardIn, true);
    await on.tab.run(turnInner, 'close');
    await on.tab.until(isCardSeen);
    await on.tab.press('f');
    await on.tab.until(() => document.fullscreenElement !== null);
    await on.tab.until(isCardSeen);
    await on.tab.run(() => document.exitFullscreen());
    await on.tab.until(() => document.fullscreenElement === null);
    await on.tab.until(isCardSeen);
  });

  test('the card is where it can be pressed while a part of the page fills the screen', async () => {
    await openStory('/full');
    const { x, y } = await on.tab.run(middleOf, 'قصف المدينة');
    await on.tab.point(x, y, true);
    await on.tab.until(hasHost);
    const fill = async (key: string) => {
      await on.tab.press(key);
      await on.tab.until(() => document.fullscreenElement !== null);
    };
    const leave = async () => {
      await on.tab.run(() => document.exitFullscreen());
      await on.tab.until(() => document.fullscreenElement === null);
      await on.tab.until(isCardSeen);
    };
    await fill('o');
    await on.tab.until(isCardIn, false);
    await leave();
    await fill('i');
    await on.tab.until(isCardIn, true);
    await leave();
    for (const key of ['v', 'c']) {
      await fill(key);
      await on.tab.until(
        () => document.querySelector(':scope > [popover]:not(:popover-open)') !== null,
      );
      await leave();
    }
  });

  test('what stands in a closed shadow root is left alone', async () => {
    await openStory('/closed');
    const words = await on.tab.run(paintedWords);
    expect(words.filter((word) => word === 'الوزير أحمد سالم')).toHaveLength(1);
  });

  test('a page that writes itself anew is marked, and its marks answer to the pointer', async () => {
    await openStory('/story');
    await on.tab.run(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      newsPage(`${story}<p>${SAYS}</p>`),
    );
    await on.tab.until(isPainted, 'ونفى');
    const opened = async () => {
      await on.tab.point(5, 5);
      const { x, y } = await on.tab.run(middleOf, 'قصف المدينة');
      await on.tab.point(x, y, true);
      return on.tab.run(hasHost);
    };
    await expect.poll(opened, { interval: 500 }).toBe(true);
  });

  test('events and messages that a page makes itself open nothing', async () => {
    await openStory('/story');
    const place = await on.tab.run(middleOf, 'قصف المدينة');
    await on.tab.run(({ x, y }) => {
      const paragraph = document.getElementById('denies') as HTMLElement;
      const at = { bubbles: true, composed: true, clientX: x, clientY: y };
      paragraph.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
      paragraph.dispatchEvent(new MouseEvent('click', at));
      document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', key: 'j' }));
      postMessage({ type: 'page/jump', request: { id: '1' } }, '*');
      postMessage({ type: 'page/marks', request: { on: false } }, '*');
    }, place);
    // What a pointer of the reader's opens afterwards is all that there is.
    const other = await on.tab.run(middleOf, 'الأسعار سترتفع');
    expect(await on.tab.run(hasHost)).toBe(false);
    await on.tab.point(other.x, other.y, true);
    await on.tab.until(hasHost);
    expect(await on.tab.run(isPainted, 'ونفى')).toBe(true);
  });

  test('three megabytes in one node are read, and the page goes on', async () => {
    await on.goto('/endless');
    await on.tab.run(() => {
      window.name = '0';
      setInterval(() => {
        window.name = String(Number(window.name) + 1);
      }, 10);
    });
    await on.tab.until(() => CSS.highlights.size > 0);
    const ticks = await on.tab.run(() => Number(window.name));
    await on.tab.until((before) => Number(window.name) > before + 20, ticks);
  });
});
