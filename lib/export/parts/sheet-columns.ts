import type { Translator } from '../../i18n/translator';
import { cueText, GAP } from '../../snippets/claim';
import { claimPassages, currentAttribution, readerValues } from '../../snippets/current';
import { familyOf } from '../../snippets/display';
import type { SnippetWithPage } from '../../snippets/types';
import { verbatim } from '../../snippets/verbatim';
import type { SheetColumn } from './workbook';

/** A column of the spreadsheet, with its cell for a snippet. */
interface Column extends SheetColumn {
  readonly cell: (record: SnippetWithPage) => string;
}

/** What people read of a snippet, in their language; the cue, and what it does, beside its claim. */
export function columnsFor({ t }: Translator): readonly Column[] {
  return [
    column(24, t('column.source'), ({ snippet }) => readerValues(snippet).source ?? ''),
    column(14, t('column.kind'), ({ snippet }) => t(`kind.${readerValues(snippet).kind}`)),
    column(14, t('column.act'), ({ snippet }) =>
      t(`family.${familyOf(currentAttribution(snippet))}`),
    ),
    column(16, t('column.cue'), ({ snippet }) => cueText(snippet)),
    column(60, t('column.claim'), ({ snippet }) =>
      claimPassages(snippet)
        .map(({ text }) => text)
        .join(GAP),
    ),
    column(60, t('column.words'), ({ snippet }) => verbatim(snippet)),
    column(20, t('column.relay'), ({ snippet }) => snippet.words.relay.join(GAP)),
    column(12, t('column.status'), ({ snippet }) => t(`status.${snippet.status}`)),
    column(18, t('column.tags'), ({ snippet }) => snippet.tags.join('; ')),
    column(30, t('column.note'), ({ snippet }) => snippet.note),
    column(20, t('column.outlet'), ({ page }) => page.outlet ?? ''),
    column(40, t('column.title'), ({ page }) => page.title ?? ''),
    column(18, t('column.author'), ({ page }) => page.author ?? ''),
    column(24, t('column.published'), ({ page }) => page.published ?? ''),
    column(28, t('column.saved'), ({ snippet }) => snippet.savedAt),
    column(40, t('column.address'), ({ page }) => page.url),
    column(60, t('column.paragraph'), ({ snippet }) => snippet.paragraph.text),
    column(38, t('column.id'), ({ snippet }) => snippet.id),
  ];
}

const column = (width: number, heading: string, cell: Column['cell']): Column => ({
  width,
  heading,
  cell,
});
