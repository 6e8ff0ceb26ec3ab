import type { KeptClaim } from '../lib/snippets/types';
import { ClippedClaim } from './Claim';
import { familyClass } from './family-class';
import { Icon } from './Icon';
import { PageText } from './PageText';
import { STATE_SIGNS } from './state-signs';
import { useWords } from './words';

/** What was saved from a page beside what is found there: what is not as it was, with the words that changed, and what was saved by hand. */
export function KeptList({ kept }: { kept: readonly KeptClaim[] }) {
  const { t } = useWords();
  const byHand = kept.filter(({ state }) => state === 'found');
  const others = kept.filter(({ state }) => state !== 'found');
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
