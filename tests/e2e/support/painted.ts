import type { Page, Worker } from 'playwright-core';
import { LAYERS } from '../../../lib/dom/paint/layers';
import { middleOf } from '../../../scripts/middle-of.mjs';

declare const chrome: {
  tabs: {
    query(what: object): Promise<readonly { id?: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
  scripting: { executeScript(what: object): Promise<unknown> };
};

/** Some words of a page under a mark, and the layer that they are painted on. */
export interface Painted {
  readonly layer: string;
  readonly words: string;
}

/** Everything that is painted on a page, in no order. */
export async function painted(page: Page): Promise<readonly Painted[]> {
  const all = await page.evaluate(() =>
    [...CSS.highlights].flatMap(([, highlight]) =>
      [...(highlight as unknown as Iterable<StaticRange>)].map((range) => ({
        priority: highlight.priority,
        words: (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
      })),
    ),
  );
  return all.map(({ priority, words }) => ({ layer: LAYERS[priority] ?? '', words }));
}

/** The words painted on layers whose name begins so, sorted. */
export const wordsOn = (all: readonly Painted[], layer: string): readonly string[] =>
  all
    .filter((one) => one.layer.startsWith(layer))
    .map(({ words }) => words)
    .sort();

/** Waits until these words are painted on some layer. */
export function waitForMark(page: Page, words: string): Promise<unknown> {
  return page.waitForFunction(
    (wanted) =>
      [...CSS.highlights].some(([, highlight]) =>
        [...(highlight as unknown as Iterable<StaticRange>)].some(
          (range) =>
            (range.startContainer as Text).data.slice(range.startOffset, range.endOffset) ===
            wanted,
        ),
      ),
    words,
  );
}

/**
 * Waits until the page in front, which has marks already, has been read to its end: a page is painted bit by bit while it
 * is read for the first time, and what was saved from it is asked for last.
 */
export async function untilRead(worker: Worker): Promise<void> {
  await tellPage(worker, 'page/read', null);
}

/** The middle of some words of a page, in CSS pixels of the window. */
export const placeOf = (page: Page, words: string) => page.evaluate(middleOf, words);

/** Sends a message to the content script of the active tab, as the popup would. */
export async function tellPage(worker: Worker, type: string, request: object | null) {
  const answer = await worker.evaluate(
    async ({ type, request }) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.tabs.sendMessage(tab?.id ?? -1, { type, request }, { frameId: 0 });
    },
    { type, request },
  );
  return answer as { readonly ok: boolean; readonly value: Record<string, unknown> };
}

/** Puts the content script into the active tab once more. */
export function injectAgain(worker: Worker): Promise<unknown> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id },
      files: ['/article.js'],
    });
  });
}
