import {
  grantedOrigins,
  onBegin,
  onGrantsChanged,
  registerArticleScript,
  runArticleScript,
} from '../../platform/scripts';
import { tabsAt } from '../../platform/tabs';

/** Runs one after the other, since two registrations at once would each find the other's half. */
let last: Promise<void> = Promise.resolve();

/**
 * Keeps the article script registered for the addresses that the reader has granted and for no others:
 * at installation, at the start of the browser, and whenever a grant comes or goes.
 */
export function keepArticleScriptRegistered(): void {
  const register = () => {
    last = last.then(registerForGrants).catch(() => {});
  };
  onBegin(register);
  onGrantsChanged(register);
}

/** Registers for what is granted now, and runs the script in the tabs that were open there already. */
export async function registerForGrants(): Promise<void> {
  const added = await registerArticleScript(await grantedOrigins());
  if (added.length === 0) return;
  const tabs = await tabsAt(added);
  await Promise.allSettled(tabs.map((tabId) => runArticleScript(tabId)));
}
