import { signal } from '@preact/signals';
import { clearUseDays, useDays, watchUseDays } from '../../lib/app/sites/used';
import type { UseDays } from '../../lib/sites/used';
import { currentWords } from '../shared/settings-state';
import { notice } from '../shared/sites-state';

/** On which day Isnad was last used on each site. */
export const days = signal<UseDays>({});

/** Reads the days, and follows them. */
export async function startDays(): Promise<void> {
  watchUseDays((now) => {
    days.value = now;
  });
  days.value = await useDays();
}

/** Forgets them all. */
export async function forgetDays(): Promise<void> {
  await clearUseDays();
  notice.value = currentWords().t('privacy.sites.cleared');
}
