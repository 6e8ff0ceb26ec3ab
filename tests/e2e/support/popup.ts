import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import type { ChromiumWithIsnad } from './chromium';

/** The one call that opens the popup from the worker. */
declare const chrome: { action: { openPopup(): Promise<void> } };

/** How long something is waited for, and how often it is asked for, in milliseconds. */
const PATIENT = { timeout: 30_000, interval: 50 };

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong with a page once its fades have ended, each with the place that it found it at. */
export async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await (
      globalThis as unknown as {
        axe: {
          run(what: Document): Promise<{
            violations: readonly { id: string; nodes: readonly { html: string }[] }[];
          }>;
        };
      }
    ).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Opens the popup for a page, after it has listed something. */
export async function listed(browser: ChromiumWithIsnad, page: Page): Promise<Page> {
  const popup = await browser.openPopup(page);
  await popup.locator('.group').first().waitFor();
  return popup;
}

/** The first number of a text, in the digits of either language. */
export function counted(text: string | null): number {
  const latin = (text ?? '').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return Number(latin.match(/\d+/)?.[0]);
}

/**
 * Opens the popup as the toolbar button does, and asks it for a value until it is true.
 * Such a popup is no page of the browser's context, so it is spoken to through the browser itself.
 * @param page the page in front
 * @param expression what the popup is asked, as its source text
 * @returns what was got
 */
export async function askRealPopup(
  browser: ChromiumWithIsnad,
  page: Page,
  expression: string,
): Promise<unknown> {
  await page.bringToFront();
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
