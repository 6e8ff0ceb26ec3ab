// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPointer } from '../../lib/dom/pointer';

const actions = {
  find: (x: number) => (x > 0 ? 'a' : null),
  isKept: () => false,
  onRest: vi.fn(),
  onAway: vi.fn(),
  onPress: vi.fn(),
};
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  stop = watchPointer(document, actions);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.clearAllMocks();
});

/** An event of the reader's, which the browser vouches for. */
function happen(type: 'pointermove' | 'click', x: number): void {
  const event = new MouseEvent(type, { clientX: x, bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.body.dispatchEvent(event);
}

test('the pointer rests on words, and goes away from them', () => {
  happen('pointermove', 1);
  vi.advanceTimersByTime(1_000);
  expect(actions.onRest).toHaveBeenCalledExactlyOnceWith('a');
  happen('pointermove', -1);
  vi.advanceTimersByTime(1_000);
  expect(actions.onAway).toHaveBeenCalledOnce();
});

test('words that were pressed are not rested on again before the pointer was elsewhere', () => {
  happen('pointermove', 1);
  vi.advanceTimersByTime(100);
  happen('click', 1);
  expect(actions.onPress).toHaveBeenCalledExactlyOnceWith('a');
  happen('pointermove', 2);
  vi.advanceTimersByTime(1_000);
  expect(actions.onRest).not.toHaveBeenCalled();
  happen('pointermove', -1);
  vi.advanceTimersByTime(1_000);
  happen('pointermove', 1);
  vi.advanceTimersByTime(1_000);
  expect(actions.onRest).toHaveBeenCalledExactlyOnceWith('a');
});

test('what a page does itself is nothing', () => {
  document.body.dispatchEvent(new MouseEvent('click', { clientX: 1, bubbles: true }));
  document.body.dispatchEvent(new MouseEvent('pointermove', { clientX: 1, bubbles: true }));
  vi.advanceTimersByTime(1_000);
  expect(actions.onPress).not.toHaveBeenCalled();
  expect(actions.onRest).not.toHaveBeenCalled();
});
