import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import type { ChromiumWithIsnad } from './chromium';

/** The one call that opens the popup from the worker. */
declare const chrome: { action: { openPopup(): Promise<void> } };

/** How long something is waited for, and how often it is asked for, in milliseconds. */
const PATIENT = { timeout: 30_000, interval: 50 };

/**
 * Opens the popup as the toolbar button does, and asks it for a value until it is true.
 * Such a popup is no page of the browser's context, so it is spoken to through the browser itself.
 * @param page any page of the browser, to speak to it by
 * @param expression what the popup is asked, as its source text
 * @returns what was got
 */
export async function askRealPopup(
  browser: ChromiumWithIsnad,
  page: Page,
  expression: string,
): Promise<unknown> {
  await browser.worker.evaluate(() => chrome.action.openPopup());
  const session = await browser.context.newCDPSession(page);
  const popup = await vi.waitUntil(async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find(({ url }) => new URL(url).pathname === '/popup.html');
  }, PATIENT);
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: popup.targetId,
    flatten: false,
  });
  const waiting: ((value: unknown) => void)[] = [];
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    // What is asked while the popup is still on its way is answered with a fault, and asked again.
    waiting[id]?.(result?.result?.value);
  });
  const ask = async () => {
    const answer = new Promise<unknown>((resolve) => waiting.push(resolve));
    const message = JSON.stringify({
      id: waiting.length - 1,
      method: 'Runtime.evaluate',
      params: { expression, returnByValue: true },
    });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return answer;
  };
  return vi.waitUntil(ask, PATIENT);
}
