import type { WordChange } from '../lib/snippets/types';
import { PageText } from './PageText';
import { useWords } from './words';

/** Words of a claim that were others when it was saved: the old ones and the new. */
export function Changes({ changes }: { changes: readonly WordChange[] }) {
  const { t } = useWords();
  return (
    <>
      {changes.map(({ was, is }) => (
        <p key={`${was}:${is}`} class="changed" dir="rtl" lang="ar">
          {was !== '' && (
            <del>
              <Said text={t('changed.was')} /> <PageText text={was} />
            </del>
          )}{' '}
          {is !== '' && (
            <ins>
              <Said text={t('changed.is')} /> <PageText text={is} />
            </ins>
          )}
        </p>
      ))}
    </>
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
