import { fail, type Result } from '../result';
import { pageMessenger } from './page-messenger';
import { changeSettings } from './settings';

/**
 * Turns the marks on or off: as the reader's choice for every page from now on, and in this tab at once.
 * @returns what the page answered; `not-stored` when the choice could not be kept, whatever the page does
 */
export async function setMarks(tabId: number, on: boolean): Promise<Result<null>> {
  const answer = pageMessenger.toPage(tabId, 'page/marks', { on });
  try {
    await changeSettings({ marks: on });
  } catch (error) {
    return fail('not-stored', String(error));
  }
  return answer;
}
