import { useWords } from '../../components/words';
import { whole } from './index-state';
import { OpenClaim } from './parts';
import { opened } from './records-state';

/** The claim that is open, or what this place is for. */
export function DetailColumn() {
  const { t } = useWords();
  const item = opened.value;
  if (item) return <OpenClaim item={item} />;
  return (
    <aside class="detail is-empty" aria-label={t('library.detail')}>
      {whole.value > 0 && <p class="quiet">{t('empty.detail')}</p>}
    </aside>
  );
}
