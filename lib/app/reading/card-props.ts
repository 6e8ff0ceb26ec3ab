import type { Kind } from '../../core/types';
import { claimFrom } from '../../corrections/claim-extent';
import { type Edit, editSnippet } from '../../corrections/edit';
import type { Judgement, KnownSource, SelectedWords } from '../../corrections/judgement';
import type { ReadingItem } from '../../messaging/messages';
import { currentAttribution, originalValues, readerValues } from '../../snippets/current';
import { sourceName } from '../../snippets/names';
import type { Snippet } from '../../snippets/types';
import type { CardContents, ItemChange } from './card-contents';

/** What a card is drawn from, made of what the reading of its page gives. */
export function cardProps(contents: CardContents) {
  const { item, reading, onChange, correcting, selected, ...others } = contents;
  const { snippet, saved, dismissed = false } = item;
  return {
    ...others,
    snippet,
    saved,
    dismissed,
    correcting,
    page: reading.article.details,
    sources: correcting ? sourcesOf(reading.items) : [],
    selected: wordsSelected(contents),
    onJudge: (judgement: Judgement) => onChange(changeOf(item, judgement), 'corrected'),
    onReset: () => onChange(resetOf(item), 'reset'),
  };
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

/** An item as the reader judges it. */
function changeOf(item: ReadingItem, { edit, dismissed }: Judgement): ItemChange {
  const { snippet } = item;
  const isOut = dismissed ?? item.dismissed ?? false;
  if (edit === undefined) return { snippet, dismissed: isOut };
  const edited = editSnippet(snippet, edit, new Date());
  return { snippet: edited, dismissed: isOut, edit: valuesOf(edited), undo: valuesOf(snippet) };
}

/** An item as it was found. */
function resetOf(item: ReadingItem): ItemChange {
  const { source, kind, category, negated, content } = originalValues(item.snippet);
  const edit = { source, kind, category, negated, content };
  return { ...changeOf(item, { edit }), dismissed: false };
}

function valuesOf(snippet: Snippet): Edit {
  const { source, kind, category, negated, content } = readerValues(snippet);
  return { source, kind, category, negated, content };
}
