import { type Changes, undoOf } from '../../lib/app/settings';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { currentWords, choose as keep, settings } from '../shared/settings-state';
import { say, sayFailure } from '../shared/toast-state';

/** Keeps a choice, or says that the browser could not; whether it did. */
export async function choose(changes: Changes): Promise<boolean> {
  try {
    await keep(changes);
    return true;
  } catch {
    sayFailure('not-stored');
    return false;
  }
}

/** Makes every choice what it was at first, but for where Isnad runs, and offers the way back. */
export async function resetChoices(): Promise<void> {
  const before = settings.value;
  const first = ({ offSites, wholeSites }: Settings) => ({
    ...DEFAULT_SETTINGS,
    offSites,
    wholeSites,
  });
  if (await choose(first))
    say(currentWords().t('options.reset.done'), () => void choose(undoOf(before, first(before))));
}
