import { onCommand } from '../../platform/commands';
import { openPanelIn } from '../../platform/panel';
import { pageMessenger } from '../page-messenger';
import { readTabNow } from '../read-tab';
import { setMarks } from '../set-marks';
import type { Command } from '../shortcuts';

/** Does what the keys of the browser's commands ask for, in the tab that they were pressed in. */
export function keepCommands(): void {
  onCommand((name, tabId, windowId) => {
    // At once, or the browser does not let it.
    if (name === 'panel' && windowId !== null) void openPanelIn(windowId).catch(() => {});
    const does = Object.hasOwn(DOES, name) ? DOES[name as keyof typeof DOES] : undefined;
    if (does && tabId !== null) void does(tabId).catch(() => {});
  });
}

const DOES = {
  async marks(tabId) {
    const reading = await pageMessenger.toPage(tabId, 'page/read', null);
    if (reading.ok) return setMarks(tabId, !reading.value.marksOn);
    return markNow(tabId);
  },
  next: (tabId) => step(tabId, 'next'),
  previous: (tabId) => step(tabId, 'previous'),
  save: (tabId) => pageMessenger.toPage(tabId, 'page/save-current', null),
} satisfies Partial<Record<Command, (tabId: number) => Promise<unknown>>>;

/** A page that is not read yet is read this once: the key allows it as the toolbar button does. */
async function markNow(tabId: number): Promise<void> {
  const reading = await readTabNow(tabId);
  if (reading.ok && !reading.value.marksOn) await setMarks(tabId, true);
}

async function step(tabId: number, to: 'next' | 'previous'): Promise<void> {
  const stepped = await pageMessenger.toPage(tabId, 'page/step', { to });
  if (stepped.ok || stepped.error.code !== 'no-answer') return;
  await markNow(tabId);
  await pageMessenger.toPage(tabId, 'page/step', { to });
}
