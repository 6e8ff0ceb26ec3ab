import { setTimeout as pause } from 'node:timers/promises';

/** So long something is waited for, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Asks again until there is something to give. A page that is on its way in or out answers with a fault, which counts
 * as no answer.
 * @param what is waited for, said when it never comes
 * @throws what was thrown last, once patience has run out
 */
export async function patiently<Value>(
  ask: () => Promise<Value>,
  what: unknown,
): Promise<NonNullable<Value>> {
  for (const deadline = Date.now() + PATIENCE; ; await pause(50)) {
    const isLast = Date.now() > deadline;
    const got = await ask().catch((error: unknown) => {
      if (isLast) throw error;
      return null;
    });
    if (got) return got;
    if (isLast) throw new Error(`Never became true: ${what}`);
  }
}
