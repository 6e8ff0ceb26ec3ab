import type { Span } from '../../core/types';
import type { Writing } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { SavedClaim } from '../../messaging/messages';
import type { PageDetails, Snippet } from '../../snippets/types';
import type { Reading } from './reading';

/** Words selected on a page, and the text that they stand in. */
export interface Quotation {
  readonly text: string;
  readonly selection: Span;
  readonly page: PageDetails;
  readonly reading: Reading;
  /** Version of the engine that read the rest. */
  readonly engine: string;
}

/** What the dialog for a quotation shows and does. */
export interface QuoteContents {
  readonly quotation: Quotation;
  readonly language: Language;
  readonly writing: Writing;
  readonly theme: 'light' | 'dark';
  /** Code of what failed when it was to be saved. */
  readonly failed: string | null;
  /** Once it is saved, where else its claim was saved before; null until then. */
  readonly claimed: readonly SavedClaim[] | null;
  readonly onSave: (snippet: Snippet) => void;
  readonly onClose: () => void;
}
