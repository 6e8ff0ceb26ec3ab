import type { KeptClaim } from '../lib/snippets/types';
import { Changes } from './Changes';
import { ClippedClaim } from './Claim';
import { familyClass } from './family-class';
import { Icon } from './Icon';
import { STATE_SIGNS } from './state-signs';
import { useWords } from './words';

/** What was saved from a page beside what is found there: what is not as it was, with the words that changed, and what was saved by hand. */
export function KeptList({ kept }: { kept: readonly KeptClaim[] }) {
  const { t } = useWords();
  const isOther = ({ state }: KeptClaim) => state === 'changed' || state === 'lost';
  const others = kept.filter(isOther);
  const byHand = kept.filter((one) => !isOther(one));
  return (
    <>
      <Part title={t('kept.title', { count: others.length })} kept={others} />
      <Part title={t('kept.found', { count: byHand.length })} kept={byHand} />
    </>
  );
}

function Part({ title, kept }: { title: string; kept: readonly KeptClaim[] }) {
  const { t, language } = useWords();
  if (kept.length === 0) return null;
  return (
    <section class="kept">
      <h2 class="small">{title}</h2>
      <ul dir="rtl" lang="ar">
        {kept.map(({ snippet, state, changes }) => (
          <li key={snippet.id} class={`rail ${familyClass(snippet)}`}>
            <p class="what">
              <ClippedClaim snippet={snippet} />
            </p>
            <p class="small quiet" lang={language}>
              <Icon of={STATE_SIGNS[state]} /> {t(`state.${state}.row`)}
            </p>
            <Changes changes={changes} />
          </li>
        ))}
      </ul>
    </section>
  );
}
