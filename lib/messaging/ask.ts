import { fail, type Result } from '../result';
import { unlessLate } from '../turn';

/** `no-answer`: nobody listened, or whoever did went away; every other code is the listener's own. */
export type SendFailure = 'no-answer' | (string & {});

/** How long an answer may take, in milliseconds; a page that stands still must not hang the popup. */
const PATIENCE = 20_000;

/** Waits for an answer; what is none, or comes too late, is the failure `no-answer`. */
export async function ask(send: () => Promise<unknown>): Promise<Result<unknown>> {
  try {
    const answer = await unlessLate(send(), PATIENCE, null);
    return isResult(answer) ? answer : fail('no-answer', 'nobody answered');
  } catch (error) {
    return fail('no-answer', String(error));
  }
}

function isResult(answer: unknown): answer is Result<unknown> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true || (answer.ok === false && 'error' in answer);
}
