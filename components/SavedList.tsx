import { Trash2 } from 'lucide-preact';
import { sourceName } from '../lib/snippets/names';
import type { SnippetWithPage } from '../lib/snippets/types';
import { ClippedClaim } from './Claim';
import { familyClass } from './family-class';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { type HitFinder, Marked } from './Marked';
import { nameOfRow } from './name-of-row';
import { RowMeta } from './RowMeta';
import { STATUS_ICONS } from './status-icons';
import { useWords } from './words';

/** The saved claims in the order given, each with its source, its cue, where it is from and when it was published. */
export function SavedList(props: {
  items: readonly SnippetWithPage[];
  /** Finds what the search hits, to mark it. */
  hits?: HitFinder | undefined;
  onDelete: (id: string) => void;
}) {
  const { t } = useWords();
  return (
    <ul aria-label={t('saved.list')}>
      {props.items.map((item) => (
        <SavedRow key={item.snippet.id} item={item} hits={props.hits} onDelete={props.onDelete} />
      ))}
    </ul>
  );
}

function SavedRow(props: {
  item: SnippetWithPage;
  hits: HitFinder | undefined;
  onDelete: (id: string) => void;
}) {
  const { hits } = props;
  const { t, language } = useWords();
  const { snippet } = props.item;
  const name = sourceName(snippet);
  return (
    <li class="saved">
      <Icon of={STATUS_ICONS[snippet.status]} />
      <div>
        <p class="who" dir="rtl" lang="ar">
          {name === null ? (
            <bdi lang={language}>{t('source.unstated')}</bdi>
          ) : (
            <Marked text={name} hits={hits} />
          )}
        </p>
        <p class={`claim rail ${familyClass(snippet)}`} dir="rtl" lang="ar">
          <ClippedClaim snippet={snippet} hits={hits} />
        </p>
        <RowMeta item={props.item} hits={hits} />
      </div>
      <IconButton
        of={Trash2}
        once
        label={t('action.delete', { words: nameOfRow(snippet, t('source.unstated')) })}
        onClick={() => props.onDelete(snippet.id)}
      />
    </li>
  );
}
