import type { RowItem } from '../AttributionRow';
import { ClippedClaim } from '../Claim';
import { atFirstClick } from '../first-click';
import { useWords } from '../words';

/** What the reader says is no attribution, each with its way back. */
export function DismissedList(props: {
  items: readonly RowItem[];
  onBringBack: (id: string) => void;
}) {
  const { t, language } = useWords();
  if (props.items.length === 0) return null;
  return (
    <section class="kept">
      <h2 class="small">{t('panel.dismissed', { count: props.items.length })}</h2>
      <ul dir="rtl" lang="ar">
        {props.items.map(({ snippet }) => (
          <li key={snippet.id} class="row">
            <s class="grow what">
              <ClippedClaim snippet={snippet} />
            </s>
            <button
              type="button"
              class="btn small"
              lang={language}
              onClick={atFirstClick(() => props.onBringBack(snippet.id))}
            >
              {t('correct.bring-back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
