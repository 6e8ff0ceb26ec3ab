import { FileDiff, type LucideIcon, Unlink } from 'lucide-preact';
import { plainText } from '../lib/snippets/names';
import type { PageState, SnippetWithPage } from '../lib/snippets/types';
import { excerptAround } from './excerpt';
import { hostOf } from './host';
import { Icon } from './Icon';
import { type HitFinder, Marked } from './Marked';
import { STATUS_ICONS } from './status-icons';
import { useWords } from './words';

/** What is worth a word beside a claim: that its page is as it was is not. */
const STATE_ICONS: Partial<Readonly<Record<PageState, LucideIcon>>> = {
  changed: FileDiff,
  lost: Unlink,
};

/**
 * What is known of a claim under its words: the verdict, where it is from and of when, what became of its page, its tags,
 * and what a search hits of what the row does not show.
 */
export function RowMeta(props: {
  item: SnippetWithPage;
  hits: HitFinder | undefined;
  /** Whether the sign of the verdict stands before it. */
  signed?: boolean;
}) {
  const { t, format } = useWords();
  const { item, hits } = props;
  const { snippet, page } = item;
  const { status, tags, seen } = snippet;
  const state = seen?.state;
  const stateIcon = state && STATE_ICONS[state];
  return (
    <p class="meta">
      <span class="status">
        {props.signed && <Icon of={STATUS_ICONS[status]} />}
        {t(`status.${status}`)}
      </span>{' '}
      <Marked text={page.outlet ?? hostOf(page.url)} hits={hits} />{' '}
      <span>{format.day(page.published ?? snippet.savedAt)}</span>{' '}
      {state && stateIcon && (
        <span class="status">
          <Icon of={stateIcon} />
          {t(`state.${state}.row`)}
        </span>
      )}{' '}
      {tags.map((tag) => (
        <span key={tag} class="tag">
          <Marked text={tag} hits={hits} />
        </span>
      ))}
      {hits && <Elsewhere name={t('detail.note')} text={snippet.note} hits={hits} />}
      {hits && <Elsewhere name={t('detail.article')} text={page.title ?? ''} hits={hits} />}
    </p>
  );
}

/** Words that a row shows only because a search hits them. */
function Elsewhere(props: { name: string; text: string; hits: HitFinder }) {
  const text = plainText(props.text);
  const [first] = props.hits(text);
  if (!first) return null;
  return (
    <span class="elsewhere">
      {props.name}: <Marked text={excerptAround(text, first.start)} hits={props.hits} />
    </span>
  );
}
