import type { Page } from 'playwright-core';

/** Some words of a page under a mark, and the layer that they are painted on. */
export interface Painted {
  readonly layer: string;
  readonly words: string;
}

/** The words painted on layers whose name begins so, sorted. */
export const wordsOn = (all: readonly Painted[], layer: string): readonly string[] =>
  all
    .filter((one) => one.layer.startsWith(layer))
    .map(({ words }) => words)
    .sort();

/** Waits until these words are painted on some layer. */
export function waitForMark(page: Page, words: string): Promise<unknown> {
  return page.waitForFunction(isPainted, words);
}

/** The words under each highlight of the page; runs in it. */
export function paintedWords(): string[] {
  const words: string[] = [];
  CSS.highlights.forEach((highlight) => {
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      const { data } = range.startContainer as Text;
      words.push(data.slice(range.startOffset, range.endOffset));
    });
  });
  return words;
}

/** Whether these words stand under a highlight of their own; runs in the page. */
export function isPainted(wanted: string): boolean {
  let found = false;
  CSS.highlights.forEach((highlight) => {
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      const { data } = range.startContainer as Text;
      found ||= data.slice(range.startOffset, range.endOffset) === wanted;
    });
  });
  return found;
}

/** The words on a layer, by its place among the layers, sorted; runs in the page. */
export function wordsOnLayer(layer: number): string[] {
  const words: string[] = [];
  CSS.highlights.forEach((highlight) => {
    if (highlight.priority !== layer) return;
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      const { data } = range.startContainer as Text;
      words.push(data.slice(range.startOffset, range.endOffset));
    });
  });
  return words.sort();
}

/** What the card of the page says; null where none is open. Runs in the page. */
export function cardSays(): string | null {
  const root = document.querySelector('[popover]')?.shadowRoot;
  return root?.querySelector('[role="dialog"]')?.textContent ?? null;
}

/** The middle of what a selector names in the card; null where it is not there. Runs in the page. */
export function middleInCard(selector: string): { x: number; y: number } | null {
  const root = document.querySelector('[popover]')?.shadowRoot;
  const box = root?.querySelector(selector)?.getBoundingClientRect();
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}
