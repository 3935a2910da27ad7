import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import styles from './step-chart.module.css';

type StepPoint = { readonly x: number; readonly y: number };

type StepSeries = {
  readonly key: string;
  readonly look: 'solid' | 'dashed' | 'area';
  readonly points: readonly StepPoint[];
};

type StepChartProps = {
  readonly series: readonly StepSeries[];
  /** Years: from the first to the end of what is known. */
  readonly from: number;
  readonly to: number;
  readonly textAlternative: string;
  readonly formatTick: (value: number) => string;
};

const width = 380;
const height = 124;
const margin = { top: 8, right: 4, bottom: 20, left: 48 };

/** Amounts that hold from one moment to the next, over an axis of years. */
export function StepChart({ series, from, to, textAlternative, formatTick }: StepChartProps) {
  const top = Math.max(1, ...series.flatMap(({ points }) => points.map((point) => point.y)));
  const end = Math.max(to, from + 1);
  const x = scaleLinear()
    .domain([from, end])
    .range([margin.left, width - margin.right]);
  const y = scaleLinear()
    .domain([0, top])
    .nice(3)
    .range([height - margin.bottom, margin.top]);
  const toEnd = (points: readonly StepPoint[]) => {
    const last = points.at(-1);
    return last === undefined ? [] : [...points, { x: end, y: last.y }];
  };
  const drawLine = line<StepPoint>(
    (point) => x(point.x),
    (point) => y(point.y),
  ).curve(curveStepAfter);
  const drawArea = area<StepPoint>()
    .x((point) => x(point.x))
    .y0(y(0))
    .y1((point) => y(point.y))
    .curve(curveStepAfter);
  const ticks = y.ticks(3).filter((tick) => top > 3 || Number.isInteger(tick));
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={textAlternative}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles['base'] : styles['grid']}
            x1={margin.left}
            x2={width}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text x={margin.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      {series.map(({ key, look, points }) => (
        <path
          key={key}
          className={styles[look]}
          d={(look === 'area' ? drawArea(toEnd(points)) : drawLine(toEnd(points))) ?? ''}
        />
      ))}
      {x
        .ticks(5)
        .filter(Number.isInteger)
        .map((year) => (
          <text key={year} x={x(year)} y={height - 4} textAnchor={x(year) > width - 14 ? 'end' : 'middle'}>
            {year}
          </text>
        ))}
    </svg>
  );
}
