import { onceRead } from './index-state';
import { exportQuery } from './take-actions';
import { view } from './view-state';

/**
 * Writes the file that the popup was asked for and left to this page, since what a popup does ends with it. The address
 * says so once: it is that of the view from then on.
 */
export function takeOverExport(): void {
  const asked = new URLSearchParams(location.search).get('export');
  if (asked === null) return;
  const { query } = view.value;
  onceRead(async () => {
    const { FORMAT_IDS } = await import('./formats');
    const format = FORMAT_IDS.find((id) => id === asked);
    if (format) await exportQuery(format, query);
  });
}
