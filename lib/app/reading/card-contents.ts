import type { Kind, Span } from '../../core/types';
import { claimFrom } from '../../corrections/claim-extent';
import type { Judgement, KnownSource, SelectedWords } from '../../corrections/judgement';
import type { Look } from '../../dom/paint/look';
import type { Writing } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { ReadingItem } from '../../messaging/messages';
import { currentAttribution } from '../../snippets/current';
import { sourceName } from '../../snippets/names';
import type { PageDetails, Snippet } from '../../snippets/types';

/** What became of the last thing asked of a card. */
export type CardNotice =
  | { readonly done: 'copied' | 'corrected' | 'reset' }
  | { readonly failed: string };

/** What a card shows and does. */
export interface CardContents {
  readonly snippet: Snippet;
  readonly page: PageDetails;
  readonly saved: boolean;
  readonly dismissed: boolean;
  readonly language: Language;
  readonly writing: Writing;
  readonly look: Look;
  readonly theme: 'light' | 'dark';
  /** Whether single letters do something while the card has the focus. */
  readonly singleKeys: boolean;
  readonly notice: CardNotice | null;
  /** The sources of the article, the first named first. */
  readonly sources: readonly KnownSource[];
  /** What was selected while the card asked for a selection. */
  readonly selected: SelectedWords | null;
  /** Whether the card shows the form for corrections. */
  readonly correcting: boolean;
  readonly onSave: () => void;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
  /** Opens the form for corrections, or leaves it. */
  readonly onCorrecting: (on: boolean) => void;
  readonly onJudge: (judgement: Judgement) => void;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}

/** The sources of a page's attributions by name, each once. */
export function sourcesOf(items: readonly ReadingItem[]): readonly KnownSource[] {
  const kinds = new Map<string, Kind>();
  for (const { snippet } of items) {
    const name = sourceName(snippet);
    if (name !== null && !kinds.has(name)) kinds.set(name, currentAttribution(snippet).kind);
  }
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}

/** Some words of an article's text, as the card takes them for a name or for the claim. */
export function selectedWords(text: string, span: Span, snippet: Snippet): SelectedWords {
  return {
    text: text.slice(span.start, span.end).trim(),
    claim: claimFrom(text, span, snippet.attribution),
  };
}
