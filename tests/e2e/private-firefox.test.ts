import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxWithIsnad, launchFirefox, openBeside } from './support/firefox';
import { seedOf } from './support/library';
import { articlePage, type Site, servePages } from './support/pages';

const TEXT = 'قال الوزير أحمد سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد المقبل في العاصمة.';

let firefox: FirefoxWithIsnad;
let site: Site;
beforeAll(async () => {
  site = await servePages({
    '/article': articlePage(TEXT, 'خبر'),
    '/other': articlePage(TEXT, 'خبر آخر'),
  });
  firefox = await launchFirefox({ privateWindows: true });
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

/** Saves as a page of the extension may, and tells the code of the failure; null where it was saved. */
async function saveFrom(request: object): Promise<string | null> {
  const { runtime } = browser as unknown as {
    runtime: {
      sendMessage(message: object): Promise<{ ok: boolean; error?: { code: string } }>;
    };
  };
  const { ok, error } = await runtime.sendMessage({ type: 'snippets/save', request });
  return ok ? null : (error?.code ?? '');
}

const says = (words: string) => document.body.textContent?.includes(words) === true;
const rows = () => document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') ?? null;

test('a private window keeps nothing and says so, and tells that the library is closed there, not broken', async () => {
  const ordinary = await firefox.currentTab();
  await firefox.goto(`${firefox.origin}/library.html`);
  expect(await firefox.run(saveFrom, seedOf(0, 2))).toBeNull();
  await firefox.until(() => document.querySelectorAll('.hit-row').length === 2);

  await firefox.newPrivateWindow();
  await firefox.goto(site.url('/article'));
  await firefox.until(() => CSS.highlights.size > 0);
  await firefox.goto(`${firefox.origin}/library.html`);
  await firefox.until(says, 'كما في النوافذ الخاصة');
  expect(await firefox.run(saveFrom, seedOf(1, 2))).toBe('private');

  await firefox.goto(site.url('/article'));
  const beside = await openBeside(firefox);
  await firefox.goto(`${firefox.origin}/popup.html${beside}`);
  await firefox.click('.pop-foot .btn');
  await firefox.until(says, 'هذه نافذة خاصة');

  await firefox.switchTo(ordinary);
  await firefox.goto(`${firefox.origin}/library.html`);
  expect(await firefox.until(rows)).toBe('2');
});

/** The ids of saved claims whose words were looked for on their page; runs in a page of the extension. */
async function lookedAt(): Promise<readonly string[]> {
  const opened = indexedDB.open('isnad');
  await new Promise((done) => {
    opened.onsuccess = done;
  });
  const asked = opened.result.transaction('snippets').objectStore('snippets').getAll();
  await new Promise((done) => {
    asked.onsuccess = done;
  });
  opened.result.close();
  const rows = asked.result as readonly { readonly id: string; readonly seen: object | null }[];
  return rows.filter(({ seen }) => seen !== null).map(({ id }) => id);
}

test('a page that is looked at in a private window leaves no trace of that in what was saved from it', async () => {
  const ordinary = await firefox.currentTab();
  await firefox.goto(`${firefox.origin}/library.html`);
  const savedFrom = async (at: number, path: string) => {
    const seed = seedOf(at, 1);
    const page = { ...seed.page, url: site.url(path) };
    expect(await firefox.run(saveFrom, { ...seed, page })).toBeNull();
    return seed.snippets.map(({ id }) => id);
  };
  await savedFrom(2, '/article');
  const other = await savedFrom(3, '/other');

  await firefox.newPrivateWindow();
  await firefox.goto(site.url('/article'));
  await firefox.until(() => CSS.highlights.size > 0);
  // What an ordinary window tells of another page comes after what this one might have told.
  await firefox.switchTo(ordinary);
  await firefox.newTab();
  await firefox.goto(site.url('/other'));
  await firefox.until(() => CSS.highlights.size > 0);
  await firefox.speakTo(ordinary);
  await expect.poll(() => firefox.run(lookedAt)).toEqual(other);
});
