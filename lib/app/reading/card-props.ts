import { type Edit, editSnippet } from '../../corrections/edit';
import type { Judgement } from '../../corrections/judgement';
import type { ReadingItem } from '../../messaging/messages';
import { originalValues, readerValues } from '../../snippets/current';
import type { Snippet } from '../../snippets/types';
import type { CardContents, ItemChange } from './card-contents';

/** What a card is drawn from, made of what the reading of its page gives. */
export function cardProps(contents: CardContents) {
  const { item, reading, onChange, onCorrecting, ...others } = contents;
  const { snippet, saved, dismissed = false } = item;
  return {
    ...others,
    snippet,
    saved,
    dismissed,
    page: reading.article.details,
    onCorrect: () => onCorrecting(true),
    onJudge: judging(contents),
    onReset: () => onChange(resetOf(item), 'reset'),
  };
}

/** Takes what the reader says of what a card is about. */
export const judging =
  ({ item, onChange }: CardContents) =>
  (judgement: Judgement) =>
    onChange(changeOf(item, judgement), 'corrected');

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
