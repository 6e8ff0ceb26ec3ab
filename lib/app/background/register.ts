import { grantedOrigins, onGrantsChanged } from '../../platform/permissions';
import { onBegin, registerLoader, runPageScript } from '../../platform/scripts';
import { allTabs, tabsAt } from '../../platform/tabs';
import type { WhereToRun } from '../../sites/runs';
import { whereToRun } from '../../sites/where';
import { pageMessenger } from '../page-messenger';
import { loadSettings, watchSettings } from '../settings';
import { showSign } from './badge';

/** Runs one after the other, since two registrations at once would each find the other's half. */
let last: Promise<void> = Promise.resolve();

const inTurn = (work: () => Promise<void>) => () => {
  last = last.then(work).catch(() => {});
};

/**
 * Keeps the loader registered for the addresses that the reader has granted and for no others: at installation, at
 * the start of the browser, and whenever a grant comes or goes or a site is turned off or on.
 */
export function keepLoaderRegistered(): void {
  onBegin(inTurn(beginAnew));
  onGrantsChanged(inTurn(followGrants));
  watchSettings(inTurn(followGrants));
}

/** Registers for what is granted now; every open page is looked at, since an update leaves none of ours alive in it. */
async function beginAnew(): Promise<void> {
  const { now } = await register();
  await lookAt(now.matches, now);
}

/** Registers for what is granted now; begins in the open pages where that is new, and leaves those where it has ended. */
export async function followGrants(): Promise<void> {
  const { before, now } = await register();
  if (isSame(before, now)) return;
  const known = new Set(before.matches);
  const isFreed = before.excludeMatches.length > 0;
  const fresh = isFreed ? now.matches : now.matches.filter((pattern) => !known.has(pattern));
  const [tabs, open] = await Promise.all([allTabs(), tabsAt(now.matches)]);
  const closed = (tab: number) => !open.includes(tab);
  // A tab that the browser has put to sleep does not answer: the others must not wait for it.
  await Promise.allSettled([
    lookAt(fresh, now),
    ...tabs.map((tab) => leave(tab, closed(tab), before, now)),
  ]);
}

async function register(): Promise<{ readonly before: WhereToRun; readonly now: WhereToRun }> {
  const now = whereToRun(await grantedOrigins(), await loadSettings());
  return { before: await registerLoader(now), now };
}

const isSame = (one: WhereToRun, other: WhereToRun) =>
  `${[...one.matches].sort()}|${[...one.excludeMatches].sort()}` ===
  `${[...other.matches].sort()}|${[...other.excludeMatches].sort()}`;

/** Has what reads a page leave it where it may not any more; where nothing does, the button alone says so. */
async function leave(tab: number, isClosed: boolean, before: WhereToRun, now: WhereToRun) {
  const heard = await pageMessenger.toPage(tab, 'page/where', { before, now });
  if (!heard.ok && isClosed) await showSign(tab, { count: null, left: true });
}

/** Puts the loader into the open pages at these addresses, but for sites that are off; where a reader is, it does nothing. */
async function lookAt(matches: readonly string[], { excludeMatches }: WhereToRun): Promise<void> {
  const off = new Set(await tabsAt(excludeMatches));
  const tabs = (await tabsAt(matches)).filter((tab) => !off.has(tab));
  await Promise.allSettled(tabs.map((tab) => runPageScript(tab, 'loader')));
}
