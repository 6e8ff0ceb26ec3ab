import type { Span } from '../../core/types';
import { editSnippet, undoOf } from '../../corrections/edit';
import type { Judgement } from '../../corrections/judgement';
import type { ReadingItem } from '../../messaging/messages';
import { originalValues } from '../../snippets/current';
import { extentOf } from '../../snippets/extent';
import type { KeptClaim } from '../../snippets/types';
import { copyText } from '../copy-text';
import type { CardContents, ItemChange } from './card-contents';
import type { Reading } from './reading';

/** What a card is drawn from, made of what the reading of its page gives. */
export function cardProps(contents: CardContents) {
  const { item, reading, onChange, onCorrecting, onCopied, ...others } = contents;
  const { snippet, saved, dismissed = false } = item;
  return {
    ...others,
    snippet,
    saved,
    dismissed,
    changed: changedAt(item, reading),
    page: reading.article.details,
    onCopy: async (text: string) => onCopied(await copyText(text)),
    onCorrect: () => onCorrecting(true),
    onJudge: judging(contents),
    onReset: () => onChange(resetOf(item), 'reset'),
  };
}

/** Claims that were saved where an attribution stands, and whose words are others now: those that no other is more like. */
function changedAt(item: ReadingItem, { items, kept }: Reading): readonly KeptClaim[] {
  return kept.filter(({ state, same }) => {
    const claim = { start: same[0]?.start ?? 0, end: same.at(-1)?.end ?? 0 };
    const likeness = (one: ReadingItem) => shareOf(claim, extentOf(one.snippet.attribution));
    const own = likeness(item);
    return state === 'changed' && own > 0 && items.every((one) => likeness(one) <= own);
  });
}

/** How much of all that two stretches of a text cover they have in common; from 0 to 1. */
function shareOf(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const all = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return Math.max(0, common) / Math.max(1, all);
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
  return {
    snippet: edited,
    dismissed: isOut,
    edit: undoOf(edited, snippet),
    undo: undoOf(snippet, edited),
  };
}

/** An item as it was found. */
function resetOf(item: ReadingItem): ItemChange {
  const { source, kind, category, negated, content } = originalValues(item.snippet);
  const edit = { source, kind, category, negated, content };
  return { ...changeOf(item, { edit }), edit, dismissed: false };
}
