import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDotDashed,
  CircleMinus,
  CircleX,
  type LucideIcon,
  Trash2,
} from 'lucide-preact';
import { sourceName } from '../lib/snippets/names';
import type { SnippetWithPage, Status } from '../lib/snippets/types';
import { ClaimLine } from './Claim';
import { familyClass } from './family-class';
import { hostOf } from './host';
import { Icon } from './Icon';
import { PageText } from './PageText';
import { useWords } from './words';

const STATUS_ICONS: Readonly<Record<Status, LucideIcon>> = {
  new: Circle,
  checking: CircleDotDashed,
  confirmed: CircleCheck,
  refuted: CircleX,
  misleading: CircleAlert,
  dropped: CircleMinus,
};

/** The saved claims in the order given, each with its source, its cue, where it is from and when it was published. */
export function SavedList(props: {
  items: readonly SnippetWithPage[];
  onDelete: (id: string) => void;
}) {
  const { t } = useWords();
  return (
    <ul aria-label={t('saved.list')}>
      {props.items.map((item) => (
        <SavedRow key={item.snippet.id} item={item} onDelete={props.onDelete} />
      ))}
    </ul>
  );
}

function SavedRow(props: { item: SnippetWithPage; onDelete: (id: string) => void }) {
  const { t, format, language } = useWords();
  const { snippet, page } = props.item;
  const name = sourceName(snippet);
  return (
    <li class="saved">
      <Icon of={STATUS_ICONS[snippet.status]} />
      <div>
        <p class="who" dir="rtl" lang="ar">
          {name === null ? (
            <bdi lang={language}>{t('source.unstated')}</bdi>
          ) : (
            <PageText text={name} />
          )}
        </p>
        <p class={`claim rail clip ${familyClass(snippet)}`} dir="rtl" lang="ar">
          <ClaimLine snippet={snippet} />
        </p>
        <p class="meta">
          <span>{t(`status.${snippet.status}`)}</span>{' '}
          <PageText text={page.outlet ?? hostOf(page.url)} />{' '}
          <span>{format.day(page.published ?? snippet.savedAt)}</span>
        </p>
      </div>
      <button
        type="button"
        class="btn btn-icon"
        aria-label={t('action.delete')}
        onClick={() => props.onDelete(snippet.id)}
      >
        <Icon of={Trash2} />
      </button>
    </li>
  );
}
