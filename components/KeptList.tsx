import type { KeptClaim } from '../lib/snippets/types';
import { ClippedClaim } from './Claim';
import { familyClass } from './family-class';
import { Icon } from './Icon';
import { PageText } from './PageText';
import { STATE_SIGNS } from './state-signs';
import { useWords } from './words';

/** What was saved from a page and does not stand there as it was saved: its state, and the words that changed. */
export function KeptList({ kept }: { kept: readonly KeptClaim[] }) {
  const { t, language } = useWords();
  if (kept.length === 0) return null;
  return (
    <section class="kept">
      <h2 class="small">{t('kept.title', { count: kept.length })}</h2>
      <ul dir="rtl" lang="ar">
        {kept.map(({ snippet, state, changes }) => (
          <li key={snippet.id} class={`rail ${familyClass(snippet)}`}>
            <p class="what">
              <ClippedClaim snippet={snippet} />
            </p>
            <p class="small quiet" lang={language}>
              <Icon of={STATE_SIGNS[state]} /> {t(`state.${state}.row`)}
            </p>
            {changes.map(({ was, is }) => (
              <p key={`${was}:${is}`} class="changed">
                {was !== '' && (
                  <del>
                    <Said text={t('kept.was')} /> <PageText text={was} />
                  </del>
                )}{' '}
                {is !== '' && (
                  <ins>
                    <Said text={t('kept.is')} /> <PageText text={is} />
                  </ins>
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For those who do not see the line through the old words and under the new ones. */
function Said({ text }: { text: string }) {
  const { language } = useWords();
  return (
    <span class="sr" lang={language}>
      {text}
    </span>
  );
}
