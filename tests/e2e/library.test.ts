import { describe, expect, test } from 'vitest';
import { counted } from './support/counted';
import { BROWSERS, faultsOf } from './support/either';
import { inLibrary } from './support/in-library';
import { saveSeeds } from './support/library';

const PAGES = 12;
const EACH = 10;
const ALL = PAGES * EACH;

describe.each(BROWSERS)('the library in %s', (_name, start) => {
  const on = inLibrary(start);
  const { rows, search, shown, untilShown } = on;

  describe('an empty library', () => {
    test('says how to begin, in Arabic, right to left, without a fault', async () => {
      await on.page.getByRole('heading', { name: 'لم تحفظ قولًا بعد' }).waitFor();
      expect(await on.page.run(() => document.documentElement.dir)).toBe('rtl');
      expect(await faultsOf(on.page)).toEqual([]);
    });

    test('leads to an article to try it on', async () => {
      await on.page.getByRole('link', { name: 'جرّب على مقال تجريبي' }).click();
      await on.page.locator('.sample').waitFor();
      // After the answer: the page that goes away could not give it.
      await on.page.run(() => void setTimeout(() => history.back()));
      await on.page.getByRole('heading', { name: 'لم تحفظ قولًا بعد' }).waitFor();
    });

    test('shows at once what is saved elsewhere', async () => {
      const other = await on.browser.open('/library.html');
      await saveSeeds(other, 1, 1);
      await rows().first().waitFor();
      await expect.poll(shown).toBe(1);
      await saveSeeds(other, PAGES, EACH);
      await untilShown(ALL);
      await other.close();
    });
  });

  test('the reminder to keep a file moves no row when it comes', async () => {
    await on.page.reload();
    const reminder = on.page.locator('.reminder');
    await reminder.waitFor();
    const [list, below] = [
      await on.page.locator('.hits').boundingBox(),
      await reminder.boundingBox(),
    ];
    expect(below?.y).toBeGreaterThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
  });

  describe('search and filters', () => {
    test('narrow as it is typed, mark whole words, and say how many', async () => {
      await on.page.press('/');
      await on.page.type('غازات');
      const marks = async () => new Set(await on.page.locator('.hit-row mark').allTextContents());
      await expect.poll(marks).toEqual(new Set(['الغازات']));
      const count = await shown();
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(ALL);
      await on.page.press('Escape');
      await untilShown(ALL);
    });

    test('find by outlet, title and exact phrase, and show where', async () => {
      const marks = async (place: string) =>
        new Set(await on.page.locator(`.hit-row ${place} mark`).allTextContents());
      await search().fill('سطور "المقال رقم ٥"');
      await untilShown(EACH);
      await expect.poll(() => marks('.meta > bdi')).toEqual(new Set(['سطور']));
      expect(await marks('.elsewhere')).toEqual(new Set(['المقال رقم 5']));
      await search().fill('"رقم المقال"');
      await untilShown(0);
      await search().fill('');
      await untilShown(ALL);
    });

    test('narrow to a month, with its count beside it', async () => {
      await on.page.locator('.closed summary', { hasText: 'تاريخ الحفظ' }).click();
      const month = on.page.locator('.facet-month').first();
      const count = counted(await month.locator('.num').textContent());
      await month.click();
      await untilShown(count);
      await on.page.until(() => location.search.includes('saved='));
      await on.page.locator('.facet-month[aria-pressed="true"]').click();
      await untilShown(ALL);
    });

    test('count what they would leave, stand in the address, and come back by it', async () => {
      const label = on.page.locator('.filters label', { hasText: 'نفي' }).first();
      const count = counted(await label.locator('.num').textContent());
      await label.click();
      await untilShown(count);
      const families = () =>
        rows()
          .locator('.claim')
          .evaluateAll((all) => all.map((one) => one.classList[2]));
      await expect.poll(async () => new Set(await families())).toEqual(new Set(['f-deny']));
      await expect
        .poll(() => on.page.run(() => new URLSearchParams(location.search).get('family')))
        .toBe('deny');
      await on.page.reload();
      await untilShown(count);
      // The filters come after the rows, and move what stands beside them.
      await label.waitFor();
      await on.page.getByRole('button', { name: 'أزل نفي' }).click();
      await untilShown(ALL);
      await on.page.run(() => history.back());
      await untilShown(count);
      await on.page.run(() => history.forward());
      await untilShown(ALL);
    });

    test('leave no row empty however quickly they change', async () => {
      const box = on.page.locator('.filters label', { hasText: 'نفي' }).first().locator('input');
      await box.evaluateAll(async ([input]) => {
        for (let turn = 0; turn < 6; turn++) {
          input?.click();
          await new Promise((go) => setTimeout(go, turn * 5));
        }
      });
      await untilShown(ALL);
      await on.page.until(() =>
        [...document.querySelectorAll('.hit-row')].every((row) => row.querySelector('.claim')),
      );
    });

    test('say when nothing is left, and lead back to everything', async () => {
      await search().fill('لاشيءكهذا');
      await on.page.getByRole('heading', { name: 'لا قول يوافق ما طلبت' }).waitFor();
      await on.page.getByRole('button', { name: 'اعرض المكتبة كلّها' }).click();
      await untilShown(ALL);
    });

    test('a part of a picture filters the list', async () => {
      const tablesSeen = () =>
        on.page.run(() => {
          const captions = [...document.querySelectorAll('.chart caption')];
          return captions.map((caption) => {
            const { x, y, width, height } = caption.getBoundingClientRect();
            return document.elementFromPoint(x + width / 2, y + height / 2) === caption;
          });
        });
      await expect.poll(tablesSeen).toEqual([false, false, false, false]);
      // They follow the list.
      const pictured = async () => {
        const counts = await on.page.locator('.chart').first().locator('.num').allTextContents();
        return counts.map(counted).reduce((sum, count) => sum + count, 0);
      };
      for (let at = 0; at < 4; at++) {
        await expect.poll(pictured).toBe(ALL);
        const parts = on.page.locator('.chart').nth(at).locator('[aria-pressed]');
        const label = await parts.first().getAttribute('aria-label');
        await parts.first().click();
        await untilShown(counted(label?.split(/: | من /).at(-1) ?? ''));
        await on.page.locator('.chart').nth(at).locator('[aria-pressed="true"]').press('Enter');
        await untilShown(ALL);
      }
    });

    test('come after the pictures for the keyboard too, and before the list', async () => {
      const stops: string[] = [];
      await search().focus();
      while (stops.at(-1) !== '.hits' && stops.length < 90) {
        await on.page.press('Tab');
        const stop = await on.page.run(() =>
          ['.charts', '.filters', '.hits'].find((one) => document.activeElement?.closest(one)),
        );
        stops.push(stop ?? '');
      }
      expect([...new Set(stops)].filter(Boolean)).toEqual(['.charts', '.filters', '.hits']);
    });

    test('sort by any column', async () => {
      await on.page.getByRole('button', { name: /^الترتيب/ }).click();
      await on.page.getByRole('radio', { name: 'القائل', exact: true }).click();
      await on.page.press('Escape');
      await on.page.until(() => location.search.includes('sort=source'));
      await on.page.until(() => {
        const names = [...document.querySelectorAll('.hit-row .who')].map((one) => one.textContent);
        return names.length > 3 && new Set(names.slice(0, 3)).size === 1;
      });
      await on.page.run(() => history.back());
      await on.page.until(() => !location.search.includes('sort'));
    });
  });
});
