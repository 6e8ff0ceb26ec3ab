import { native } from './native';

/** What a tab shows, as far as the extension may see it. */
interface Shown {
  readonly address: string | null;
  readonly title: string | null;
  /** Address of the picture beside the title. */
  readonly icon: string | null;
}

/**
 * What a tab shows where its site is granted, or the reader has just clicked the toolbar button on it; else nothing is
 * known, as of a tab that was closed meanwhile.
 */
export async function shownIn(tabId: number): Promise<Shown> {
  const tab = await native.tabs.get(tabId).catch(() => null);
  const { url = null, title = null, favIconUrl = null } = tab ?? {};
  return { address: url, title, icon: favIconUrl };
}

/** Address of a tab, as far as the extension may see it; else null. */
export async function addressOf(tabId: number): Promise<string | null> {
  return (await shownIn(tabId)).address;
}

/** Ids of the open tabs at these addresses (match patterns that have been granted). */
export async function tabsAt(origins: readonly string[]): Promise<readonly number[]> {
  if (origins.length === 0) return [];
  const tabs = await native.tabs.query({ url: [...origins] });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Ids of all open tabs, which may be asked for without a permission. */
export async function allTabs(): Promise<readonly number[]> {
  const tabs = await native.tabs.query({});
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Opens a page of the extension in a tab of its own. */
export async function openOwnPage(path: string): Promise<void> {
  await native.tabs.create({ url: native.runtime.getURL(path) });
}
