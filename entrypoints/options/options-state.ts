import type { Changes } from '../../lib/app/settings';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { currentWords, choose as keep, settings } from '../shared/settings-state';
import { say, sayFailure } from '../shared/toast-state';

/** Keeps a choice, or says that the browser could not. */
export async function choose(changes: Changes): Promise<void> {
  try {
    await keep(changes);
  } catch {
    sayFailure('not-stored');
  }
}

/** Makes every choice what it was at first, but for where Isnad runs, and offers the way back. */
export async function resetChoices(): Promise<void> {
  const before = settings.value;
  const { offSites, wholeSites } = before;
  await choose({ ...DEFAULT_SETTINGS, offSites, wholeSites });
  say(currentWords().t('options.reset.done'), () => void choose(before));
}
