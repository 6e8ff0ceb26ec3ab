import { scaleLinear } from 'd3-scale';
import type { Family } from '../../lib/snippets/types';
import type { Part } from '../../lib/summary/pictures';
import { useWords } from '../words';
import { ChartRow } from './ChartRow';
import { Figure } from './Figure';
import { familyPath } from './family-line';
import { BAR_WIDTH, towardsReading } from './measures';

/** What the cues do: each family by its own line, as long as it has claims. */
export function FamilyChart(props: {
  parts: readonly Part<Family>[];
  chosen: readonly Family[];
  onToggle: (family: Family) => void;
}) {
  const { t, format, direction } = useWords();
  const { parts, chosen } = props;
  const length = scaleLinear([0, Math.max(1, ...parts.map(({ count }) => count))], [0, BAR_WIDTH]);
  const rows = parts.map(
    ({ value, count }) => [t(`family.${value}`), format.number(count)] as const,
  );
  return (
    <Figure title={t('chart.families')} measure={t('chart.table.count')} rows={rows}>
      <ul>
        {parts.map(({ value, count }) => (
          <ChartRow
            key={value}
            label={t('chart.filter', { name: t(`family.${value}`), count })}
            pressed={chosen.includes(value)}
            onPress={() => props.onToggle(value)}
            name={t(`family.${value}`)}
            drawing={
              <svg class={`stroke f-${value}`} width={BAR_WIDTH} height="10" aria-hidden="true">
                <g transform={towardsReading(direction)}>
                  <path d={familyPath(value, Math.max(8, length(count)))} />
                </g>
              </svg>
            }
            figure={format.number(count)}
          />
        ))}
      </ul>
    </Figure>
  );
}
