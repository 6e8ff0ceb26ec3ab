import type { Change } from '../snippets/types';

/** Changes of one field within this time are one, in milliseconds: a note is written in many goes. */
const ONE_GO = 5 * 60 * 1000;

/**
 * A history with one more change. What follows soon on a change of the same field goes into it, and when it brings
 * back what was there before, both are gone.
 */
export function noted(history: readonly Change[], change: Change): readonly Change[] {
  const at = history.findLastIndex(({ field }) => field === change.field);
  const last = history[at];
  if (!last || !isSoon(last, change)) return [...history, change];
  const others = history.filter((_, index) => index !== at);
  const whole = { ...change, from: last.from } as Change;
  return JSON.stringify(whole.from) === JSON.stringify(whole.to) ? others : [...others, whole];
}

function isSoon(last: Change, change: Change): boolean {
  const passed = Date.parse(change.at) - Date.parse(last.at);
  return passed >= 0 && passed < ONE_GO;
}
