import type { Category, Kind } from '../../core/types';
import { draftByHand } from '../../snippets/by-hand';
import { pageIdOf } from '../../snippets/page-id';
import { sourcesOf } from './card-props';
import type { QuoteContents } from './quote-contents';

/** What the reader says of the words. */
interface Values {
  readonly source: string;
  readonly kind: Kind;
  readonly category: Category;
  readonly negated: boolean;
}

/** What the dialog for a quotation is drawn from. */
export function quoteProps({ quotation, onSave, ...others }: QuoteContents) {
  const { text, selection, page, reading, engine } = quotation;
  return {
    ...others,
    pageId: pageIdOf(page),
    quote: text.slice(selection.start, selection.end),
    sources: sourcesOf(reading.items),
    onSave: (values: Values) =>
      onSave(draftByHand({ ...values, selection }, { text, page, engine, now: new Date() })),
  };
}
