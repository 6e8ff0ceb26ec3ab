import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from './support/either';
import { type BuildWithInside, withInside } from './support/inside';
import { seedOf } from './support/library';
import { saved } from './support/rows';

/** Damaged files that have to be refused, in each browser. */
const FILES = 2_000;
/** A machine that does more at once takes its time. */
const LONGEST = 900_000;

interface Inside {
  begin(wanted: number): void;
  state(): { refused: number; others: number; wrong: readonly string[]; isDone: boolean };
}
declare const inside: Inside;

let extension: BuildWithInside;
beforeAll(async () => {
  extension = await withInside('fuzz');
});
afterAll(() => extension?.remove());

describe.each(BROWSERS)('damaged files in %s', (_name, start) => {
  test(
    'are refused by name, and leave the library as it was, to the byte',
    async () => {
      const browser = await start({ extension: extension.folder });
      try {
        const page = await browser.open('/inside.html');
        for (let at = 0; at < 2; at++) expect(await saved(page, seedOf(at, 2))).toBeNull();
        await page.run((wanted) => inside.begin(wanted), FILES);
        const state = () => page.run(() => JSON.parse(JSON.stringify(inside.state())) as never);
        await expect
          .poll(state, { timeout: LONGEST, interval: 1_000 })
          .toMatchObject({ isDone: true });
        const { wrong, refused } = (await state()) as ReturnType<Inside['state']>;
        expect(wrong).toEqual([]);
        expect(refused).toBe(FILES);
      } finally {
        await browser.close();
      }
    },
    LONGEST + 60_000,
  );
});
