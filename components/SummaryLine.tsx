import type { Summary } from '../lib/summary/summary';
import { KindBadge } from './KindBadge';
import { useWords } from './words';

/** How much of the text is attributed, to how many sources, how many of them named; and of what kinds they are. */
export function SummaryLine(props: { summary: Summary }) {
  const { t, parts, format } = useWords();
  const { share, sources, kinds } = props.summary;
  const bold = (text: string) => <b>{text}</b>;
  return (
    <>
      <p>
        {sources === 0
          ? parts('summary.nameless', { share: bold(format.percent(share)) })
          : parts('summary.attributed', {
              share: bold(format.percent(share)),
              sources: bold(t('summary.sources', { count: sources })),
              named: <Named summary={props.summary} />,
            })}
      </p>
      {kinds.length > 0 && (
        <div class="kinds">
          {kinds.map(({ kind, count }) => (
            <KindBadge key={kind} kind={kind} count={count} />
          ))}
        </div>
      )}
    </>
  );
}

/** One and two sources have sentences of their own, as Arabic counts; and so has every number that is all. */
function Named({ summary: { sources, named } }: { summary: Summary }) {
  const { t } = useWords();
  if (sources === 1) return <>{t(named === 1 ? 'summary.named.only' : 'summary.named.not')}</>;
  if (sources === 2 && named === 2) return <>{t('summary.named.both')}</>;
  if (sources === 2 && named === 0) return <>{t('summary.named.neither')}</>;
  return <>{named === sources ? t('summary.named.all') : t('summary.named', { count: named })}</>;
}
