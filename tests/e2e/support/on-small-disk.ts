import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type EitherBrowser, type OwnPage } from './either';
import { type SmallDisk, smallDisk } from './small-disk';

/** The library page of a browser whose profile lies on a disk that can be filled. */
export interface OnSmallDisk {
  readonly disk: SmallDisk;
  readonly page: OwnPage;
}

/**
 * Tests of the library on a small disk, in each browser; skipped where this machine makes no such disk.
 * @param size in megabytes
 * @param begin fills the library before the tests
 * @param tests get the page once they run
 */
export function describeOnSmallDisk(
  what: string,
  size: number,
  begin: (page: OwnPage) => Promise<void>,
  tests: (here: () => OnSmallDisk, browser: string) => void,
): void {
  describe.each(BROWSERS)(`${what} in %s`, (name, start) => {
    const disk = smallDisk(size);
    describe.skipIf(!disk)('', () => {
      let browser: EitherBrowser;
      let page: OwnPage;
      beforeAll(async () => {
        if (!disk) return;
        browser = await start({ profileIn: disk.folder });
        page = await browser.open('/library.html');
        await begin(page);
      });
      afterAll(async () => {
        await browser?.close();
        disk?.close();
      });
      tests(() => {
        if (!disk) throw new Error('there is no small disk');
        return { disk, page };
      }, name);
    });
  });
}
