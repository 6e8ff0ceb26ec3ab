import { sourceName } from '../../lib/snippets/names';
import type { Snippet } from '../../lib/snippets/types';
import { ClippedClaim } from '../Claim';
import { familyClass } from '../family-class';
import { PageText } from '../PageText';
import { useWords } from '../words';

/** Claims that are drawn; an article with more is one search away. */
const MOST = 12;

/** What else was saved from the same article, in the order of its text; each opens. */
export function SameArticle(props: { snippets: readonly Snippet[]; onOpen: (id: string) => void }) {
  const { t, format } = useWords();
  if (props.snippets.length === 0) return null;
  return (
    <section class="same">
      <h3>
        {t('detail.same')} <span class="num">{format.number(props.snippets.length)}</span>
      </h3>
      <ul>
        {props.snippets.slice(0, MOST).map((snippet) => (
          <li key={snippet.id}>
            <button
              type="button"
              class={`rail ${familyClass(snippet)}`}
              dir="rtl"
              lang="ar"
              onClick={() => props.onOpen(snippet.id)}
            >
              <span class="faint small">
                <PageText text={sourceName(snippet) ?? t('source.unstated')} />
              </span>{' '}
              <ClippedClaim snippet={snippet} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
