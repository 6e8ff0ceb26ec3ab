import { scaleLinear } from 'd3-scale';
import { symbol, symbolCircle } from 'd3-shape';
import type { OutletShare } from '../../lib/summary/pictures';
import { PageText } from '../PageText';
import { useWords } from '../words';
import { ChartRow } from './ChartRow';
import { Figure } from './Figure';
import { BAR_WIDTH, towardsReading } from './measures';

/** Half a dot, and its area, in CSS pixels. */
const HALF = 5;
const DOT = symbol(symbolCircle, 52)() ?? '';

/** Which share of an outlet's claims has a source without a name: the further on, the more. */
export function OutletChart(props: {
  outlets: readonly OutletShare[];
  chosen: readonly string[];
  onToggle: (outlet: string) => void;
}) {
  const { t, format, direction } = useWords();
  const { outlets, chosen } = props;
  const most = Math.max(0.5, ...outlets.map(({ unnamed }) => unnamed));
  const place = scaleLinear([0, most], [HALF, BAR_WIDTH - HALF]);
  const nameOf = ({ value, name }: OutletShare) => (value === '' ? t('facet.none.outlet') : name);
  const rows = outlets.map((outlet) => [nameOf(outlet), format.percent(outlet.unnamed)] as const);
  return (
    <Figure title={t('chart.outlets')} measure={t('chart.table.share')} rows={rows}>
      <ul>
        {outlets.map((outlet) => (
          <ChartRow
            key={outlet.value}
            label={t('chart.share', {
              name: nameOf(outlet),
              share: format.percent(outlet.unnamed),
              count: outlet.count,
            })}
            pressed={chosen.includes(outlet.value)}
            onPress={() => props.onToggle(outlet.value)}
            name={outlet.value === '' ? nameOf(outlet) : <PageText text={outlet.name} />}
            drawing={
              <svg class="dots" width={BAR_WIDTH} height="12" aria-hidden="true">
                <g transform={towardsReading(direction)}>
                  <line x1="0" x2={BAR_WIDTH} y1="6" y2="6" />
                  <path d={DOT} transform={`translate(${place(outlet.unnamed)} 6)`} />
                </g>
              </svg>
            }
            figure={format.percent(outlet.unnamed)}
          />
        ))}
      </ul>
    </Figure>
  );
}
