import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { type FirefoxWithIsnad, launchFirefox } from './support/firefox';
import { articlePage, type Site, servePages } from './support/pages';
import { painted, waitForMark, wordsOn } from './support/painted';
import { faults } from './support/popup';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const TEXT = [
  'قالت بلدية المدينة إن المياه ستعود إلى الحيّ القديم مساء اليوم، ونفت شركة المياه وجود أيّ تلوّث.',
  'وهمس مدير المستشفى بأن الأسرّة جاهزة منذ أمس.',
].join('\n');

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/news': articlePage(TEXT) });
});
afterAll(() => site?.close());

describe('in Chromium', () => {
  let browser: ChromiumWithIsnad;
  let options: Page;
  let news: Page;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-options-'));
    browser = await launchChromium();
    news = await browser.open(site.url('/news'));
    await waitForMark(news, 'قالت');
    options = await browser.open(`chrome-extension://${browser.extensionId}/options.html`);
    await options.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const cues = async () => wordsOn(await painted(news), 'cue').join(' ');

  test('what is unticked is marked on no open page, until it is ticked again', async () => {
    const deny = options.getByRole('checkbox', { name: 'نفى', exact: true });
    await deny.uncheck();
    await expect.poll(cues).not.toContain('ونفت');
    expect(await cues()).toContain('قالت');
    await deny.check();
    await expect.poll(cues).toContain('ونفت');
  });

  test('the preview shows what is chosen, and the reset can be taken back', async () => {
    const washes = () =>
      options.evaluate(() =>
        document.adoptedStyleSheets.some((sheet) =>
          [...sheet.cssRules].some(({ cssText }) => cssText.includes('background-color')),
        ),
      );
    await expect.poll(washes).toBe(true);
    await options.getByRole('radio', { name: /^هادئة/ }).check();
    await expect.poll(washes).toBe(false);
    await options.getByRole('button', { name: 'أعد الخيارات إلى أصلها' }).click();
    await expect.poll(washes).toBe(true);
    await options.getByRole('button', { name: 'تراجع' }).click();
    await expect.poll(washes).toBe(false);
    await options.getByRole('radio', { name: /^عادية/ }).check();
  });

  test('digits and calendar are used at once', async () => {
    const newest = options.locator('section[aria-labelledby="writing"] > p');
    await options.getByRole('radio', { name: /^الهجري/ }).check();
    await options.getByRole('radio', { name: /^العربية الغربية/ }).check();
    await expect.poll(() => newest.textContent()).toMatch(/\d{4} هـ/);
    await options.getByRole('radio', { name: /^الميلادي/ }).check();
    await options.getByRole('radio', { name: /^تلقائي، كما تكتبها/ }).check();
  });

  test('a word is checked, tried, added, used on the open page, changed and removed', async () => {
    await options.getByRole('button', { name: 'أضف كلمة' }).click();
    const field = options.getByLabel('الماضي، للمفرد الغائب، والشدّة إن كانت فيه');
    await field.fill('whispered');
    await options.getByRole('button', { name: 'احفظ' }).click();
    await options.getByText('حروف عربية وحدها').waitFor();
    await field.fill('همس');
    await options.getByLabel('حرف بين الفعل والقول').selectOption('ب');
    await options.getByLabel('اكتب جملة كما تكتبها الصحف').fill(TEXT.split('\n')[1] ?? '');
    await options.getByText('وجد قولًا واحدًا:').waitFor();
    await options.getByRole('button', { name: 'احفظ' }).click();
    await waitForMark(news, 'وهمس');
    await options.getByRole('button', { name: 'غيّر: همس، يهمس' }).click();
    await options.getByLabel('ماذا يفعل الفعل').selectOption('claim');
    await options.getByRole('button', { name: 'احفظ' }).click();
    await expect
      .poll(async () => wordsOn(await painted(news), 'cue-doubt').join(' '))
      .toContain('وهمس');
    await options.getByRole('button', { name: 'أزل: همس، يهمس' }).click();
    await expect.poll(cues).not.toContain('وهمس');
    await options.getByRole('button', { name: 'تراجع' }).click();
    await waitForMark(news, 'وهمس');
  });

  test('a name is added with its kind, and twice it is refused', async () => {
    const add = async () => {
      await options.getByRole('button', { name: 'أضف اسمًا' }).click();
      await options.getByLabel('الاسم كما تكتبه الصحف').fill('مرصد  الساحل');
      await options.getByRole('button', { name: 'احفظ' }).click();
    };
    await add();
    await options.getByRole('button', { name: 'غيّر: مرصد الساحل' }).waitFor();
    await add();
    await options.getByText('أضفت هذا الاسم من قبل.').waitFor();
    await options.getByRole('button', { name: 'ألغِ' }).click();
  });

  test('the options leave as a file, and come back with a preview of what changes', async () => {
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'صدّر الخيارات' }).click(),
    ]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    const file = JSON.parse(readFileSync(path, 'utf8'));
    expect(file.additions.sources).toEqual([{ name: 'مرصد الساحل', kind: 'organization' }]);
    file.settings.palette = 'ink';
    file.additions.sources.push({ name: 'زرياب نيوز', kind: 'media' });
    writeFileSync(path, JSON.stringify(file));
    const choose = (chosen: string) => options.locator('input[type=file]').setInputFiles(chosen);
    await choose(path);
    const preview = options.getByRole('dialog', { name: 'ما سيتغيّر' });
    await expect
      .poll(() => preview.getByRole('listitem').allTextContents())
      .toEqual(['خيارات: الألوان.', 'مصدر جديد', 'اثنان معروفان من قبل، ويبقيان كما هما']);
    await preview.getByRole('button', { name: 'استورد' }).click();
    await options.getByRole('button', { name: 'غيّر: زرياب نيوز' }).waitFor();
    await options.waitForFunction(() => document.documentElement.dataset.palette === 'ink');
    await options.getByRole('button', { name: 'تراجع' }).click();
    await options.waitForFunction(() => document.documentElement.dataset.palette === 'colour');
    writeFileSync(path, JSON.stringify({ ...file, settings: { palette: '\u202egnp' } }));
    await choose(path);
    await options.getByText(/ما لا يُفهم عند .*settings\.palette/).waitFor();
  });

  test('everything is deleted after a word is typed, and not before', async () => {
    const library = await browser.open(`chrome-extension://${browser.extensionId}/library.html`);
    const welcome = await browser.open(`chrome-extension://${browser.extensionId}/welcome.html`);
    await welcome.getByRole('button', { name: 'احفظ' }).click();
    await library.getByRole('row').nth(1).waitFor();
    await options.reload();
    await options.getByText('في المكتبة قول واحد.').waitFor();
    await options.getByRole('button', { name: 'احذف كل شيء…' }).click();
    const yes = options.getByRole('button', { name: 'احذف كل شيء', exact: true });
    expect(await yes.isDisabled()).toBe(true);
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'صدّر المكتبة أولًا' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    await options.getByLabel('للتأكيد اكتب: احذف').fill('احذف');
    await yes.click();
    await options.getByText('لم يُحفظ قول بعد.').waitFor();
    await library.getByText('لم تحفظ قولًا بعد').first().waitFor();
    await library.close();
    await welcome.close();
  });

  test.each([
    ['ar', 'light'],
    ['en', 'dark'],
  ] as const)('axe finds nothing: %s, %s', async (language, colorScheme) => {
    await options.emulateMedia({ colorScheme });
    await browser.worker.evaluate(
      (chosen) => chrome.storage.local.set({ settings: { language: chosen } }),
      language,
    );
    await options.waitForFunction((lang) => document.documentElement.lang === lang, language);
    await options.locator('section[aria-labelledby="own-cues"] button.btn-line').click();
    expect(await faults(options)).toEqual([]);
    await options.locator('.own-form footer .btn').last().click();
  });

  test('nothing is wider than a narrow window', async () => {
    await options.setViewportSize({ width: 320, height: 700 });
    for (const language of ['en', 'ar']) {
      await browser.worker.evaluate(
        (chosen) => chrome.storage.local.set({ settings: { language: chosen } }),
        language,
      );
      await options.waitForFunction((lang) => document.documentElement.lang === lang, language);
      const over = () =>
        options.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      await expect.poll(over, { message: language }).toBe(0);
    }
  });
});

describe('in Firefox', () => {
  let firefox: FirefoxWithIsnad;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  test('a word that is added is used on the open page', async () => {
    const own = await firefox.currentTab();
    await firefox.goto(`${firefox.origin}/options.html`);
    await firefox.until(() => document.querySelector('h1'));
    const page = await firefox.newTab();
    await firefox.goto(site.url('/news'));
    await firefox.until(() => CSS.highlights.size > 0);
    await firefox.switchTo(own);
    await firefox.click('section[aria-labelledby="own-cues"] > .line .btn-line');
    await firefox.type('.own-form input[type=text]', 'همس');
    await firefox.run(() => {
      const [, preposition] = document.querySelectorAll<HTMLSelectElement>('.own-form select');
      if (!preposition) throw new Error('no list of prepositions');
      preposition.value = 'ب';
      preposition.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await firefox.click('.own-form .btn-main');
    await firefox.until(() => document.querySelector('section[aria-labelledby="own-cues"] .own'));
    await firefox.switchTo(page);
    await firefox.until(() =>
      [...CSS.highlights.values()].some((all) =>
        [...(all as unknown as Iterable<StaticRange>)].some(
          ({ startContainer, startOffset, endOffset }) =>
            (startContainer as Text).data.slice(startOffset, endOffset) === 'وهمس',
        ),
      ),
    );
  });
});
