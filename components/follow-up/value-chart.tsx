/** Published values of an indicator over time, one line a place, and the same as a table. */
import type { IndicatorValue } from '../../lib/catalogue/indicator.ts';
import { NATIONAL_LAYER } from '../../lib/catalogue/overlay.ts';
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import { type Chart, chartOf, type Series } from '../../lib/followup/chart.ts';
import { Icon } from '../icon.tsx';
import type { FollowUpText } from '../text/follow-up-text.ts';
import { formatsOf } from '../text/text.ts';

interface ValueChartProps {
  readonly name: string;
  readonly values: readonly IndicatorValue[];
  /** The place looked for: a unit, or the reader's region. */
  readonly own: string | undefined;
  readonly text: FollowUpText;
}

export function ValueChart({ name, values, own, text }: ValueChartProps) {
  const series = seriesOf(values, own, text);
  const chart = chartOf(series);
  if (chart === undefined) return null;
  const isMade = values.some(({ origin }) => origin === 'made');
  const unit = values[0]?.unit ?? '';
  return (
    <figure class="values">
      {isMade && <figcaption class="made">{text('followup.values.made')}</figcaption>}
      <Drawing
        chart={chart}
        unit={unit}
        label={text('followup.values.label', { indicator: name })}
      />
      <details class="fold">
        <summary>
          <Icon name="chevron" />
          {text('followup.values.table')}
        </summary>
        <ValueTable chart={chart} unit={unit} text={text} />
      </details>
    </figure>
  );
}

function seriesOf(
  values: readonly IndicatorValue[],
  own: string | undefined,
  text: FollowUpText,
): readonly Series[] {
  const places = [...new Set(values.map(({ place }) => place))];
  return places.map((place) => ({
    name:
      place === NATIONAL_LAYER
        ? text('followup.values.country')
        : (regionOfLayer(place)?.name ?? place),
    isOwn: place === own,
    points: values
      .filter((value) => value.place === place)
      .map(({ period, value }) => ({ period, value: Number(value) })),
  }));
}

interface DrawingProps {
  readonly chart: Chart;
  readonly unit: string;
  readonly label: string;
}

function Drawing({ chart, unit, label }: DrawingProps) {
  return (
    <svg viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={label}>
      {chart.ticks.map(({ y, value }) => (
        <g key={value}>
          <line class="chart-tick" x1="34" x2={chart.width - 96} y1={y} y2={y} />
          <text class="chart-axis end" x="30" y={y + 4}>
            {`${value} ${unit}`}
          </text>
        </g>
      ))}
      {chart.periods.map(({ x, name }) => (
        <text key={name} class="chart-axis middle" x={x} y={chart.height - 8}>
          {name}
        </text>
      ))}
      {chart.lines.map(({ series, path, dots, label: at }) => (
        <g key={series.name} class={series.isOwn ? 'chart-line own' : 'chart-line'}>
          <path d={path} />
          {dots.map(({ x, y }) => (
            <circle key={x} cx={x} cy={y} r="3" />
          ))}
          <text x={at.x} y={at.y + 4}>
            {series.name}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface ValueTableProps {
  readonly chart: Chart;
  readonly unit: string;
  readonly text: FollowUpText;
}

function ValueTable({ chart, unit, text }: ValueTableProps) {
  const number = new Intl.NumberFormat(formatsOf[text.locale]);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text('followup.values.place')}</th>
          {chart.periods.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.lines.map(({ series }) => (
          <tr key={series.name}>
            <th scope="row">{series.name}</th>
            {chart.periods.map(({ name }) => {
              const point = series.points.find(({ period }) => period === name);
              return <td key={name}>{point && `${number.format(point.value)} ${unit}`}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
