import { signal } from '@preact/signals';
import { preparePanel } from '../../lib/app/panel';

/** Opens the panel; null until it is ready, since the browser lets it be opened only at once in answer to a click. */
export const openPanel = signal<(() => Promise<void>) | null>(null);

/** Gets the opening of the panel ready. */
export async function startPanelOpening(): Promise<void> {
  openPanel.value = await preparePanel();
}
