import type { Category, Kind } from '../../core/types';
import { claimFrom } from '../../corrections/claim-extent';
import type { KnownSource, SelectedWords } from '../../corrections/judgement';
import type { ReadingItem } from '../../messaging/messages';
import { draftByHand } from '../../snippets/by-hand';
import { currentAttribution } from '../../snippets/current';
import { sourceName } from '../../snippets/names';
import { pageIdOf } from '../../snippets/page-id';
import type { CardContents } from './card-contents';
import { judging } from './card-props';
import type { QuoteContents } from './quote-contents';

/** What the form for corrections is drawn from. */
export function correctProps(contents: CardContents) {
  const { item, reading, language, writing, theme, onCorrecting } = contents;
  return {
    language,
    writing,
    theme,
    snippet: item.snippet,
    sources: sourcesOf(reading.items),
    selected: wordsSelected(contents),
    onJudge: judging(contents),
    onCancel: () => onCorrecting(false),
  };
}

/** The sources of a page's attributions by name, each once. */
function sourcesOf(items: readonly ReadingItem[]): readonly KnownSource[] {
  const kinds = new Map<string, Kind>();
  for (const { snippet } of items) {
    const name = sourceName(snippet);
    if (name !== null && !kinds.has(name)) kinds.set(name, currentAttribution(snippet).kind);
  }
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}

const selections = new WeakMap<object, SelectedWords>();

/** What is selected, for a name or for the claim; the same object for the same selection. */
function wordsSelected({ selected, item, reading }: CardContents): SelectedWords | null {
  if (selected === null) return null;
  const known = selections.get(selected);
  if (known !== undefined) return known;
  const { text } = reading.article;
  const words = {
    text: text.slice(selected.start, selected.end).trim(),
    claim: claimFrom(text, selected, item.snippet.attribution),
  };
  selections.set(selected, words);
  return words;
}

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
