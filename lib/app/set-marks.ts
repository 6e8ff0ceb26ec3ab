import type { Result } from '../result';
import { messenger } from './messenger';
import { changeSettings } from './settings';

/**
 * Turns the marks on or off: in this tab at once, and as the reader's choice for every page from now on.
 * @returns what the page answered
 */
export async function setMarks(tabId: number, on: boolean): Promise<Result<null>> {
  const answer = await messenger.toPage(tabId, 'page/marks', { on });
  await changeSettings({ marks: on });
  return answer;
}
