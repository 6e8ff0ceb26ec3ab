import { askToKeep } from '../platform/disk';
import { maintain } from './maintain';

/**
 * What a page of the library does when it is opened, after it shows what there is: asks the browser to keep the library,
 * and maintains it. Never rejects: what fails is tried again the next time.
 */
export async function lookAfterLibrary(now: Date): Promise<void> {
  await askToKeep();
  await maintain(now).catch(() => {});
}
