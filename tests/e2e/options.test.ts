import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type EitherBrowser, type OwnPage, paintedOn } from './support/either';
import { articlePage, type Site, servePages } from './support/pages';
import { isPainted, wordsOn } from './support/painted';
import { chooseFile } from './support/rows';

const TEXT = [
  'قالت بلدية المدينة إن المياه ستعود إلى الحيّ القديم مساء اليوم، ونفت شركة المياه وجود أيّ تلوّث.',
  'ورطن مدير المستشفى بأن الأسرّة جاهزة منذ أمس.',
].join('\n');

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/news': articlePage(TEXT) });
});
afterAll(() => site?.close());

describe.each(BROWSERS)('in %s', (_name, start) => {
  let browser: EitherBrowser;
  let options: OwnPage;
  let news: OwnPage;
  beforeAll(async () => {
    browser = await start();
    news = await browser.visit(site.url('/news'));
    await news.until(isPainted, 'قالت');
    options = await browser.open('/options.html');
    await options.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => browser?.close());
  const cues = async () => wordsOn(await paintedOn(news), 'cue').join(' ');

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
      options.run(() =>
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
    await field.fill('رطن');
    await options.getByLabel('حرف بين الفعل والقول').selectOption('ب');
    await options.getByLabel('اكتب جملة كما تكتبها الصحف').fill(TEXT.split('\n')[1] ?? '');
    await options.getByText('وجد قولًا واحدًا:').waitFor();
    await options.getByRole('button', { name: 'احفظ' }).click();
    await news.until(isPainted, 'ورطن');
    await options.getByRole('button', { name: 'غيّر: رطن، يرطن' }).click();
    await options.getByLabel('ماذا يفعل الفعل').selectOption('claim');
    await options.getByRole('button', { name: 'احفظ' }).click();
    await expect
      .poll(async () => wordsOn(await paintedOn(news), 'cue-doubt').join(' '))
      .toContain('ورطن');
    await options.getByRole('button', { name: 'أزل: رطن، يرطن' }).click();
    await expect.poll(cues).not.toContain('ورطن');
    await options.getByRole('button', { name: 'تراجع' }).click();
    await news.until(isPainted, 'ورطن');
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
    const button = options.getByRole('button', { name: 'صدّر الخيارات' });
    const { name, text } = await options.download(() => button.click());
    expect(name).toMatch(/\.json$/);
    const file = JSON.parse(text);
    expect(file.additions.sources).toEqual([{ name: 'مرصد الساحل', kind: 'organization' }]);
    file.settings.palette = 'ink';
    file.additions.sources.push({ name: 'زرياب نيوز', kind: 'media' });
    const choose = async (chosen: object) => {
      await chooseFile(options, name, JSON.stringify(chosen));
      await options.getByRole('button', { name: 'استورد خيارات' }).click();
    };
    await choose(file);
    const preview = options.getByRole('dialog', { name: 'ما سيتغيّر' });
    await expect
      .poll(() => preview.getByRole('listitem').allTextContents())
      .toEqual(['خيارات: الألوان.', 'مصدر جديد', 'اثنان معروفان من قبل، ويبقيان كما هما']);
    await preview.getByRole('button', { name: 'استورد' }).click();
    await options.getByRole('button', { name: 'غيّر: زرياب نيوز' }).waitFor();
    await options.until(() => document.documentElement.dataset.palette === 'ink');
    await options.getByRole('button', { name: 'تراجع' }).click();
    await options.until(() => document.documentElement.dataset.palette === 'colour');
    await choose({ ...file, settings: { palette: '\u202egnp' } });
    await options.getByText(/ما لا يُفهم عند .*settings\.palette/).waitFor();
  });

  test('everything is deleted after a word is typed, and not before', async () => {
    const library = await browser.open('/library.html');
    const welcome = await browser.open('/welcome.html');
    await welcome.getByRole('button', { name: 'احفظ' }).click();
    await library.show();
    await library.locator('.hit-row .claim').waitFor();
    await options.reload();
    await options.getByText('في المكتبة قول واحد.').waitFor();
    await options.getByRole('button', { name: 'احذف كل شيء…' }).click();
    const yes = options.getByRole('button', { name: 'احذف كل شيء', exact: true });
    expect(await yes.isDisabled()).toBe(true);
    const first = options.getByRole('button', { name: 'صدّر المكتبة أولًا' });
    expect((await options.download(() => first.click())).name).toMatch(/\.json$/);
    await options.getByLabel('للتأكيد اكتب: احذف').fill('احذف');
    await yes.click();
    await options.getByText('لم يُحفظ قول بعد.').waitFor();
    await library.getByText('لم تحفظ قولًا بعد').first().waitFor();
    await library.close();
    await welcome.close();
  });
});
