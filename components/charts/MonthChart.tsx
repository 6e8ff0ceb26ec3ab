// biome-ignore-all lint/a11y/useSemanticElements: bars and their group are parts of one drawing
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: nothing in the axis takes the focus; the bars say its months
import { axisBottom } from 'd3-axis';
import { type ScaleBand, scaleBand, scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { lastMonths, type MonthPart } from '../../lib/summary/pictures';
import { useWords } from '../words';
import { Figure } from './Figure';

const WIDTH = 264;
const HEIGHT = 84;
const AXIS = 22;
/** Room of a month at the most. */
const WIDEST = 76;
/** Months that have room; those before them are in the table and the filters. */
const MOST = 24;

/** Claims over time, along the reading direction; each month filters the list. */
export function MonthChart(props: {
  /** The oldest first; those without a claim may be left out. */
  months: readonly MonthPart[];
  isChosen: (month: string) => boolean;
  onChoose: (month: string) => void;
}) {
  const { t, format, direction } = useWords();
  const months = lastMonths(props.months, MOST);
  // Few months stand side by side where reading begins.
  const reach = Math.min(WIDTH, months.length * WIDEST);
  const across = direction === 'rtl' ? [WIDTH, WIDTH - reach] : [0, reach];
  const x = scaleBand(
    months.map(({ month }) => month),
    across,
  ).padding(0.35);
  const y = scaleLinear([0, Math.max(1, ...months.map(({ count }) => count))], [HEIGHT, 4]);
  const rows = props.months.map(
    ({ month, count }) => [format.month(month), format.number(count)] as const,
  );
  const width = Math.min(22, x.bandwidth());
  return (
    <Figure title={t('chart.saved')} measure={t('chart.table.count')} rows={rows}>
      <svg
        class="months"
        width={WIDTH}
        height={HEIGHT + AXIS}
        role="group"
        aria-label={t('chart.saved')}
      >
        {months
          .filter(({ count }) => count > 0)
          .map(({ month, count }) => (
            <g
              key={month}
              role="button"
              tabindex={0}
              aria-pressed={props.isChosen(month)}
              aria-label={t('chart.filter', { name: format.month(month), count })}
              onClick={() => props.onChoose(month)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                props.onChoose(month);
              }}
            >
              <rect class="reach" x={x(month)} y="0" width={x.bandwidth()} height={HEIGHT} />
              <rect
                class={props.isChosen(month) ? 'full' : 'hollow'}
                x={(x(month) ?? 0) + (x.bandwidth() - width) / 2}
                y={y(count)}
                width={width}
                height={HEIGHT - y(count)}
              />
            </g>
          ))}
        <Axis scale={x} format={format.month} />
      </svg>
    </Figure>
  );
}

/** The axis is drawn by its library into a group of its own, which nothing else touches. */
function Axis(props: { scale: ScaleBand<string>; format: (month: string) => string }) {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (!group.current) return;
    const months = props.scale.domain();
    const named = [...new Set([months[0], months.at(-1)])].flatMap((month) => month ?? []);
    const shown = months.length < 5 ? months : named;
    select(group.current).call(
      axisBottom(props.scale).tickValues(shown).tickSize(0).tickPadding(6).tickFormat(props.format),
    );
    // Many months are narrow: the first and the last of them are named inwards.
    if (shown === named && named.length > 1)
      select(group.current)
        .selectAll('text')
        .attr('text-anchor', (_, at) => (at === 0 ? 'start' : 'end'));
    // The sheet says which type and colour it has.
    for (const name of ['fill', 'font-size', 'font-family']) group.current.removeAttribute(name);
  });
  return <g ref={group} class="axis" aria-hidden="true" transform={`translate(0 ${HEIGHT})`} />;
}
