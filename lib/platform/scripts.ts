import browser from 'webextension-polyfill';

const ARTICLE_SCRIPT = '/content-scripts/article.js';
const ARTICLE_ID = 'article';

/**
 * Runs the article script in a tab.
 * Rejects when the browser does not let it (its own pages, shops, tabs that were not granted).
 */
export async function runArticleScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [ARTICLE_SCRIPT] });
}

/** The match patterns that the reader has granted. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Calls back whenever something is granted or taken back. */
export function onGrantsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

/** Calls back when the extension is installed or updated, and when the browser starts. */
export function onBegin(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}

/**
 * The article script runs by itself on pages at these addresses and on no other.
 * @returns the addresses at which it had not run by itself before
 */
export async function registerArticleScript(
  origins: readonly string[],
): Promise<readonly string[]> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ARTICLE_ID] });
  if (origins.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ARTICLE_ID] });
    return [];
  }
  const script = {
    id: ARTICLE_ID,
    js: [ARTICLE_SCRIPT],
    matches: [...origins],
    runAt: 'document_idle' as const,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  const before = new Set(registered?.matches ?? []);
  return origins.filter((origin) => !before.has(origin));
}
