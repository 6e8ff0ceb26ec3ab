import { scaleLinear } from 'd3-scale';
import type { Kind } from '../../lib/core/types';
import { isNamed } from '../../lib/summary/named';
import type { Part } from '../../lib/summary/pictures';
import { KindShape } from '../KindBadge';
import { useWords } from '../words';
import { ChartRow } from './ChartRow';
import { Figure } from './Figure';
import { BAR_WIDTH, towardsReading } from './measures';

/** Who speaks, by kind of source: full bars have a name, hollow ones have none. */
export function KindChart(props: {
  parts: readonly Part<Kind>[];
  chosen: readonly Kind[];
  onToggle: (kind: Kind) => void;
}) {
  const { t, format, direction } = useWords();
  const { parts, chosen } = props;
  const length = scaleLinear([0, Math.max(1, ...parts.map(({ count }) => count))], [0, BAR_WIDTH]);
  const rows = parts.map(({ value, count }) => [t(`kind.${value}`), format.number(count)] as const);
  return (
    <Figure title={t('chart.kinds')} measure={t('chart.table.count')} rows={rows}>
      <ul>
        {parts.map(({ value, count }) => (
          <ChartRow
            key={value}
            label={t('chart.filter', { name: t(`kind.${value}`), count })}
            pressed={chosen.includes(value)}
            onPress={() => props.onToggle(value)}
            name={
              <>
                <KindShape kind={value} /> {t(`kind.${value}`)}
              </>
            }
            drawing={
              <svg class="bar" width={BAR_WIDTH} height="10" aria-hidden="true">
                <rect
                  class={isNamed(value) ? 'full' : 'hollow'}
                  transform={towardsReading(direction)}
                  x="0.5"
                  y="1.5"
                  width={Math.max(3, length(count) - 1)}
                  height="7"
                />
              </svg>
            }
            figure={format.number(count)}
          />
        ))}
      </ul>
    </Figure>
  );
}
