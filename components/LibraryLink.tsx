import { LibraryBig } from 'lucide-preact';
import { Icon } from './Icon';
import { useWords } from './words';

/** Leads to the library page, in a tab of its own, with the search that is on. */
export function LibraryLink(props: { query?: string }) {
  const { t } = useWords();
  const query = props.query?.trim() ?? '';
  const search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
  return (
    <a class="btn" href={`/library.html${search}`} target="_blank" rel="noreferrer">
      <Icon of={LibraryBig} />
      {t('library.open')}
    </a>
  );
}
