import type { ExportExtent } from '../../components/library/ExportDialog';
import type { Exporting } from '../../lib/app/export-source';
import type { FormatId } from '../../lib/export';
import type { ExportOptions } from '../../lib/export/format';
import { isolate } from '../../lib/i18n/bidi';
import { viewToParams } from '../../lib/search/view';
import { referenceText } from '../../lib/snippets/reference';
import { addressAtQuote } from '../../lib/snippets/text-fragment';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { currentWords } from '../shared/settings-state';
import { offerRescue, say, sayEnd } from '../shared/toast-state';
import { withProgress } from '../shared/work-state';
import { answer } from './index-state';
import { hideReminder } from './reminder-state';
import { selected } from './selection-state';
import { view } from './view-state';

/** The ids that are selected, in the order of the list as far as it shows them. */
export function selectedIds(): readonly string[] {
  const now = answer.value;
  if (!now) return [];
  const wanted = selected.value;
  const shown = wanted.size === 0 ? [] : now.ids(0, now.total).filter((id) => wanted.has(id));
  const isShown = new Set(shown);
  return [...shown, ...[...wanted].filter((id) => !isShown.has(id))];
}

/** Hands claims to the reader as a file. */
export async function exportIds(format: FormatId, ids: readonly string[]): Promise<void> {
  await exportThese(format, { ids }, ids.length, {});
}

/** Hands what a search finds to the reader as a file. */
export async function exportQuery(format: FormatId, query: string): Promise<void> {
  await exportThese(format, { query }, answer.value?.total ?? null, {});
}

/** Hands what is selected, what the list shows, or everything saved to the reader as a file. */
export async function exportExtent(
  format: FormatId,
  extent: ExportExtent,
  options: Partial<ExportOptions>,
): Promise<void> {
  if (extent === 'selected') {
    const ids = selectedIds();
    await exportThese(format, { ids }, ids.length, options);
    return;
  }
  const now = answer.value;
  const isWhole = extent === 'all' || viewToParams(view.value).size === 0;
  if (isWhole || !now) {
    if (await exportThese(format, { query: '' }, null, options)) hideReminder();
    return;
  }
  await exportThese(format, { ids: now.ids(0, now.total) }, now.total, options);
}

/** Whether the file was written. */
async function exportThese(
  format: FormatId,
  what: Exporting,
  all: number | null,
  options: Partial<ExportOptions>,
): Promise<boolean> {
  const { t, language } = currentWords();
  const { exportSaved } = await import('../../lib/app/export-saved');
  const done = await withProgress('exporting', all, (follow) =>
    exportSaved(format, what, { language, ...options }, follow),
  );
  if (done.ok)
    say(t('toast.exported', { count: done.value.count, file: isolate(done.value.fileName) }));
  else sayEnd(done.error.code);
  return done.ok;
}

/** Puts a claim with its reference on the clipboard. */
export async function copy({ snippet, page }: SnippetWithPage): Promise<void> {
  const words = currentWords();
  await navigator.clipboard.writeText(referenceText(snippet, page, words));
  say(words.t('action.copied'));
}

/** The address that opens a page at a claim's words. */
export function addressOf({ snippet, page }: SnippetWithPage): string {
  return addressAtQuote(page.canonicalUrl ?? page.url, snippet);
}

/** Where the disk fails, what is there can be taken out. */
export function offerExport(): void {
  offerRescue(() => ({
    text: currentWords().t('reminder.go'),
    onTake: () => void exportExtent('json', 'all', {}),
  }));
}
