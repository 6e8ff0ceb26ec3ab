import { plainText } from '../lib/snippets/names';
import type { Snippet } from '../lib/snippets/types';
import { CueToken } from './Claim';
import { familyOfSnippet } from './family-class';
import { PageText } from './PageText';
import { useWords } from './words';

/** How the source stands at this place, where that differs from the name that is shown. */
export function AsWritten({ snippet, name }: { snippet: Snippet; name: string | null }) {
  const { t, parts } = useWords();
  const written = plainText(snippet.words.source.join(' '));
  if (name === null || written === name) return null;
  return (
    <p class="as-written">
      {written === ''
        ? t('card.not-written')
        : parts('card.as-written', {
            words: (
              <q>
                <PageText text={written} />
              </q>
            ),
          })}
    </p>
  );
}

/** The cue, and what it does to the claim in a sentence. */
export function Act({ snippet }: { snippet: Snippet }) {
  const { t } = useWords();
  const family = familyOfSnippet(snippet);
  const { category, negated } = snippet.corrected;
  const isCorrected = category !== undefined || negated !== undefined;
  return (
    <p class="act">
      <CueToken snippet={snippet} />{' '}
      <b class={isCorrected ? 'by-hand' : ''}>{t(`family.${family}`)}:</b>{' '}
      {t(`family.${family}.does`)}
    </p>
  );
}
