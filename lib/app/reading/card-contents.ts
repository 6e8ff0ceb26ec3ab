import type { Span } from '../../core/types';
import type { Edit } from '../../corrections/edit';
import type { Look } from '../../dom/paint/look';
import type { Writing } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { ReadingItem, SavedClaim } from '../../messaging/messages';
import type { Snippet } from '../../snippets/types';
import type { Reading } from './reading';

/** What became of the last thing asked of a card. */
export type CardNotice =
  | { readonly done: 'copied' | 'corrected' | 'reset' }
  | { readonly failed: string }
  /** It was saved, and its claim before it. */
  | { readonly claimed: readonly SavedClaim[] };

/** What the reader makes of an attribution. */
export interface ItemChange {
  readonly snippet: Snippet;
  /** It is no attribution at all. */
  readonly dismissed: boolean;
  /** The same for the library, and what takes it back; absent where only `dismissed` changes. */
  readonly edit?: Edit;
  readonly undo?: Edit;
}

/** What a card shows and does. What can be made of it is made where it is drawn, since that script comes when it is needed. */
export interface CardContents {
  readonly item: ReadingItem;
  readonly reading: Reading;
  readonly language: Language;
  readonly writing: Writing;
  readonly look: Look;
  readonly theme: 'light' | 'dark';
  /** Whether single letters do something while the card has the focus. */
  readonly singleKeys: boolean;
  readonly notice: CardNotice | null;
  /** Whether the card shows the form for corrections. */
  readonly correcting: boolean;
  /** What was selected of the article's text while it does. */
  readonly selected: Span | null;
  readonly onSave: () => void;
  /** Says whether the claim could be copied. */
  readonly onCopied: (copied: boolean) => void;
  readonly onClose: () => void;
  /** Opens the form for corrections, or leaves it. */
  readonly onCorrecting: (on: boolean) => void;
  readonly onChange: (change: ItemChange, done: 'corrected' | 'reset') => void;
  readonly onUndo: () => void;
}
