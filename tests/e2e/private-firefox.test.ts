import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxWithIsnad, launchFirefox, openBeside } from './support/firefox';
import { seedOf } from './support/library';
import { articlePage, type Site, servePages } from './support/pages';

const TEXT = 'قال الوزير أحمد سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد المقبل في العاصمة.';

let firefox: FirefoxWithIsnad;
let site: Site;
beforeAll(async () => {
  site = await servePages({ '/article': articlePage(TEXT, 'خبر') });
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
