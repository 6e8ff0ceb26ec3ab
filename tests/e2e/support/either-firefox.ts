import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EitherBrowser, EitherOptions, OwnPage, Sight } from './either';
import { type FirefoxWithIsnad, launchFirefox } from './firefox';
import { groundOf } from './firefox-place';
import { pressing, typing } from './keys';
import { patiently } from './patience';

/** The preferences by which Firefox is told how a page is looked at. */
const SCHEME = 'layout.css.prefers-color-scheme.content-override';
const COLOURS = 'browser.display.document_color_use';
const MOTION = 'ui.prefersReducedMotion';

async function look(firefox: FirefoxWithIsnad, sight: Sight): Promise<void> {
  const { colours, forced, printed, lessMotion } = sight;
  if (colours !== undefined) await firefox.prefer(SCHEME, colours === 'dark' ? 0 : 1);
  // 2: the reader's own colours always, 0: as the system says, which asks for none in tests.
  if (forced !== undefined) await firefox.prefer(COLOURS, forced ? 2 : 0);
  if (lessMotion !== undefined) await firefox.prefer(MOTION, lessMotion ? 1 : 0);
  if (printed !== undefined) await firefox.lookAsIf(printed ? 'print' : '');
}

/** The letter that presses a command with Alt; one that has none is given one, as the reader would. Runs in the extension. */
async function letterOf(command: string): Promise<string> {
  const { commands } = browser as unknown as {
    commands: {
      getAll(): Promise<readonly { name: string; shortcut: string }[]>;
      update(what: { name: string; shortcut: string }): Promise<void>;
    };
  };
  const bound = (await commands.getAll()).find(({ name }) => name === command)?.shortcut;
  if (!bound) await commands.update({ name: command, shortcut: 'Alt+K' });
  return (bound || 'Alt+K').slice(-1);
}

/** A place on what is selected, in CSS pixels; null where nothing is. Runs in a page or a frame. */
function cornerOfSelection(): readonly [x: number, y: number] | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const { left, top } = selection.getRangeAt(0).getBoundingClientRect();
  return [left + 3, top + 3];
}

/** The same in the frame of a page, as a place of the page. */
async function cornerInFrame(page: OwnPage): Promise<readonly [x: number, y: number]> {
  const [left, top] = await page.run(() => {
    const frame = document.querySelector('iframe') as HTMLElement;
    const { x, y } = frame.getBoundingClientRect();
    return [x + frame.clientLeft, y + frame.clientTop] as const;
  });
  const [x, y] = (await page.inFrame(cornerOfSelection)) ?? [0, 0];
  return [left + x, top + y];
}

/** What one tab does; nothing of it comes between two steps of another. */
function ownPage(
  firefox: FirefoxWithIsnad,
  handle: string,
  downloads: string,
  after: () => Promise<void>,
): OwnPage {
  /** Speaks to this tab, wherever it is; with `front` it is in front from then on. */
  const here =
    <Rest extends readonly unknown[], Value>(
      work: (...rest: Rest) => Promise<Value>,
      front = false,
    ) =>
    (...rest: Rest) =>
      firefox.alone(async () => {
        await (front ? firefox.switchTo(handle) : firefox.speakTo(handle));
        return work(...rest);
      });
  const run = here(firefox.run as never) as OwnPage['run'];
  const keys = here(firefox.keys, true);
  return {
    ...groundOf({
      script: here(firefox.script),
      keys,
      click: here((x: number, y: number) => firefox.point(x, y, true), true),
    }),
    run,
    inFrame: here(firefox.inFrame as never) as OwnPage['run'],
    until: (what, ...args) => patiently(() => run(what, ...args), what) as never,
    goto: here(firefox.goto),
    reload: here(firefox.reload),
    click: here(firefox.click, true),
    point: here(firefox.point, true),
    press: (key) => keys(pressing(key)),
    type: (text) => keys(typing(text)),
    size: here(firefox.size, true),
    look: here((sight: Sight) => look(firefox, sight), true),
    async download(action) {
      const before = readdirSync(downloads);
      await action();
      let seen: string | undefined;
      // While it is written it has another name, and a companion for a time.
      const file = await patiently(async () => {
        const last = seen;
        const fresh = readdirSync(downloads).filter((name) => !before.includes(name));
        seen = fresh.length === 1 ? fresh[0] : undefined;
        const isWhole = seen !== undefined && statSync(join(downloads, seen)).size > 0;
        return isWhole && seen === last ? seen : null;
      }, 'a download');
      return { name: file, text: readFileSync(join(downloads, file), 'utf8') };
    },
    show: here(async () => {}, true),
    screenshot: here(firefox.screenshot, true),
    async close() {
      await here(firefox.closeTab)();
      await after();
    },
  };
}

/** Starts Firefox for tests that are the same in each browser. */
export async function startFirefox(options: EitherOptions = {}): Promise<EitherBrowser> {
  const downloads = mkdtempSync(join(tmpdir(), 'isnad-downloads-'));
  const firefox = await launchFirefox(options);
  const first = await firefox.currentTab();
  const welcome = await firefox.welcomeTab();
  // 2: into a folder of one's own.
  await firefox.prefer('browser.download.folderList', 2);
  await firefox.prefer('browser.download.dir', downloads);
  if (options.colorScheme) await look(firefox, { colours: options.colorScheme });
  const own = (handle: string) =>
    ownPage(firefox, handle, downloads, () => firefox.alone(() => firefox.switchTo(first)));
  const visit = (url: string) =>
    firefox.alone(async () => {
      const handle = await firefox.newTab();
      await firefox.goto(url);
      return own(handle);
    });
  const inExtension = own(welcome).run;
  return {
    name: 'Firefox',
    open: (path) => visit(`${firefox.origin}${path}`),
    visit,
    welcome: async () => own(welcome),
    inExtension,
    async chooseInMenu(page, entry) {
      const [x, y] = (await page.run(cornerOfSelection)) ?? (await cornerInFrame(page));
      await page.show();
      await firefox.alone(() => firefox.chooseInMenu(x, y, entry));
    },
    async command(page, name) {
      const letter = await inExtension(letterOf, name);
      await page.show();
      await firefox.alone(() => firefox.pressAlt(letter));
    },
    async askButtonPopup(page, ask) {
      await page.show();
      await firefox.alone(firefox.pressButton);
      const source = `const [popup] = browser.extension.getViews({ type: 'popup' });
        return popup ? (${ask})(popup) : null;`;
      return patiently(() => inExtension(new Function(source) as () => never), ask);
    },
    allowPaste: () => firefox.prefer('dom.events.testing.asyncClipboard', true),
    stopBackground: () => firefox.alone(firefox.stopBackground),
    async close() {
      await firefox.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
