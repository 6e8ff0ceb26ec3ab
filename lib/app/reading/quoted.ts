import { selectedRange, spanOfRange, textOfRange, textOutOfSight } from '../../dom/selection';
import type { PageText } from '../../dom/text/map';
import { ENGINE_VERSION } from '../../version';
import type { Quotation } from './quote-contents';
import type { Reading } from './reading';

/** A quotation, and the text with its map in which it stands. */
export interface Quoted {
  readonly quotation: Quotation;
  readonly place: PageText;
}

/**
 * What is selected on a page that was read, as a quotation.
 * @param selected its words, which are all there is of it in a frame of another site
 * @returns null where nothing is selected
 */
export function quoted(document: Document, selected: string, reading: Reading): Quoted | null {
  const range = selectedRange(document, selected);
  const { article } = reading;
  const span = range === null ? null : spanOfRange(article.map, range);
  const own = range === null ? textOutOfSight(selected) : textOfRange(range);
  const place = span === null ? own : article;
  const { text } = place;
  const selection = span ?? { start: 0, end: text.length };
  if (text.slice(selection.start, selection.end).trim() === '') return null;
  const { details: page } = article;
  return { place, quotation: { text, selection, page, reading, engine: ENGINE_VERSION } };
}
