import { ArrowDown } from 'lucide-preact';
import type { Kind } from '../lib/core/types';
import { Icon } from './Icon';
import { KindShape } from './KindBadge';
import { PageText } from './PageText';
import { useWords } from './words';

/** What a chain shows: the page, everyone the words passed through, and who is behind them. */
export interface ChainProps {
  /** The outlet, or the host where the page does not name one. */
  readonly outlet: string;
  /** Outermost first, which is nearest to the reader. */
  readonly relay: readonly string[];
  /** Null where the text never says. */
  readonly source: string | null;
  readonly kind: Kind;
}

/** Through whom the words came, nearest first. Of a relay only its part is known, so it has an arrow and no shape. */
export function Chain({ outlet, relay, source, kind }: ChainProps) {
  const { t } = useWords();
  return (
    <>
      <h3>{t('card.chain')}</h3>
      <ol class="chain" aria-label={t('card.chain.label')}>
        <li>
          <KindShape kind="media" named />
          <span>
            <PageText text={outlet} /> <span class="faint">{t('card.chain.this-page')}</span>
          </span>
        </li>
        {relay.map((name) => (
          <li key={name}>
            <Icon of={ArrowDown} />
            <span>
              <PageText text={name} />
            </span>
          </li>
        ))}
        <li>
          <KindShape kind={kind} named />
          <span>{source === null ? t('source.unstated') : <PageText text={source} />}</span>
        </li>
      </ol>
    </>
  );
}
