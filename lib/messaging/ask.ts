import { fail, type Result } from '../result';

/** `no-answer`: nobody listened, or whoever did went away; every other code is the listener's own. */
export type SendFailure = 'no-answer' | (string & {});

/** How long an answer may take, in milliseconds; a page that stands still must not hang the popup. */
const PATIENCE = 20_000;

/** Waits for an answer; what is none, or comes too late, is the failure `no-answer`. */
export async function ask(send: () => Promise<unknown>): Promise<Result<unknown>> {
  try {
    const answer = await withPatience(send());
    return isResult(answer) ? answer : fail('no-answer', 'nobody answered');
  } catch (error) {
    return fail('no-answer', String(error));
  }
}

/** Rejects when the answer takes too long. */
function withPatience<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE} ms`)), PATIENCE);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}

function isResult(answer: unknown): answer is Result<unknown> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true || (answer.ok === false && 'error' in answer);
}
