import type { Summary } from '../lib/summary/summary';
import { KindBadge } from './KindBadge';
import { useWords } from './words';

/** How much of the text is attributed, to how many sources, and how many of them are named. */
export function SummaryLine(props: { summary: Summary }) {
  const { t, parts, format } = useWords();
  const { share, sources } = props.summary;
  const bold = (text: string) => <b>{text}</b>;
  return (
    <p>
      {sources === 0
        ? parts('summary.nameless', { share: bold(format.percent(share)) })
        : parts('summary.attributed', {
            share: bold(format.percent(share)),
            sources: bold(t('summary.sources', { count: sources })),
            named: <Named summary={props.summary} />,
          })}
    </p>
  );
}

/** Of what kinds the sources are, most first. */
export function SourceKinds(props: { kinds: Summary['kinds'] }) {
  if (props.kinds.length === 0) return null;
  return (
    <div class="kinds">
      {props.kinds.map(({ kind, count }) => (
        <KindBadge key={kind} kind={kind} count={count} />
      ))}
    </div>
  );
}

const OF_TWO = ['summary.named.neither', 'summary.named.one-of-two', 'summary.named.both'] as const;

/** One and two sources have sentences of their own, as Arabic counts; and so has every number that is all. */
function Named({ summary: { sources, named } }: { summary: Summary }) {
  const { t } = useWords();
  if (sources === 1) return <>{t(named === 1 ? 'summary.named.only' : 'summary.named.not')}</>;
  if (sources === 2) return <>{t(OF_TWO[named] ?? 'summary.named.both')}</>;
  return <>{named === sources ? t('summary.named.all') : t('summary.named', { count: named })}</>;
}
