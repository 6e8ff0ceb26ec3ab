import { ArrowRight, History as HistoryIcon } from 'lucide-preact';
import type { Translator } from '../../lib/i18n/translator';
import { GAP } from '../../lib/snippets/claim';
import { plainText } from '../../lib/snippets/names';
import type { Change, Snippet } from '../../lib/snippets/types';
import { Icon } from '../Icon';
import { useWords } from '../words';

/** What the reader changed, the newest first: what it was, what it became, and when. */
export function History({ snippet }: { snippet: Snippet }) {
  const words = useWords();
  const { t, format } = words;
  const { history } = snippet;
  return (
    <details class="why history">
      <summary>
        <Icon of={HistoryIcon} />
        {t('detail.history')}{' '}
        <span class="faint num">
          {history.length === 0 ? t('detail.history.none') : format.number(history.length)}
        </span>
      </summary>
      <ol>
        {history.toReversed().map((change) => (
          <li key={`${change.at}:${change.field}`}>
            <span class="faint">{t(`change.${change.field}`)}:</span>{' '}
            <bdi>
              <del>{valueWords(words, change, 'from')}</del>
            </bdi>{' '}
            <Icon of={ArrowRight} points />
            <span class="sr">{t('change.became')}</span>{' '}
            <bdi>
              <ins>{valueWords(words, change, 'to')}</ins>
            </bdi>{' '}
            <span class="faint">{format.day(change.at)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** One side of a change in words. */
export function valueWords({ t, format }: Translator, change: Change, side: 'from' | 'to'): string {
  switch (change.field) {
    case 'kind':
      return t(`kind.${change[side]}`);
    case 'category':
      return t(`category.${change[side]}`);
    case 'status':
      return t(`status.${change[side]}`);
    case 'negated':
      return t(change[side] ? 'change.yes' : 'change.no');
    case 'content':
      return plainText(change[side].map(({ text }) => text).join(GAP)) || t('change.nothing');
    case 'tags':
      return plainText(format.list(change[side])) || t('change.nothing');
    default:
      return plainText(change[side] ?? '') || t('change.nothing');
  }
}
