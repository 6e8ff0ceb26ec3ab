import type { WhereToRun } from '../sites/runs';
import { native } from './native';

/** Our scripts for pages: what looks whether a page is worth reading, what reads it, what draws the card, and forms. */
const FILES = {
  loader: '/loader.js',
  article: '/article.js',
  card: '/card.js',
  forms: '/forms.js',
} as const;
const LOADER_ID = 'loader';

/**
 * Runs one of our scripts in a tab.
 * Rejects when the browser does not let it (its own pages, shops, tabs that were not granted).
 */
export async function runPageScript(tabId: number, script: keyof typeof FILES): Promise<void> {
  const ran = await native.scripting.executeScript({ target: { tabId }, files: [FILES[script]] });
  // Firefox refuses its own pages without a word, and tells of no frame that the script ran in.
  if (!ran.some(Boolean)) throw new Error('ran in no frame');
}

/** Calls back when the extension is installed or updated, and when the browser starts. */
export function onBegin(listener: () => void): void {
  native.runtime.onInstalled.addListener(listener);
  native.runtime.onStartup.addListener(listener);
}

/** Calls back when the extension is installed for the first time, not when it is updated. */
export function onInstall(listener: () => void): void {
  native.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}

/**
 * The loader runs by itself on pages at these addresses and on no other.
 * @returns where it ran before
 */
export async function registerLoader({ matches, excludeMatches }: WhereToRun): Promise<WhereToRun> {
  const [registered] = await native.scripting.getRegisteredContentScripts({ ids: [LOADER_ID] });
  const before = {
    matches: registered?.matches ?? [],
    excludeMatches: registered?.excludeMatches ?? [],
  };
  if (matches.length === 0) {
    if (registered) await native.scripting.unregisterContentScripts({ ids: [LOADER_ID] });
    return before;
  }
  const script = {
    id: LOADER_ID,
    js: [FILES.loader],
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    runAt: 'document_idle' as const,
  };
  if (registered) await native.scripting.updateContentScripts([script]);
  else await native.scripting.registerContentScripts([script]);
  return before;
}
