import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import styles from './stacked-bars.module.css';

export type StackedBar = {
  readonly label: string;
  /** What is done: drawn solid, at the bottom. */
  readonly done: number;
  /** What is left of the whole: drawn open, above it. */
  readonly left: number;
};

type StackedBarsProps = {
  readonly bars: readonly StackedBar[];
  readonly textAlternative: string;
  readonly formatTick: (value: number) => string;
};

const width = 380;
const height = 148;
const margin = { top: 8, right: 4, bottom: 20, left: 48 };
const parts = ['done', 'left'] as const;

/** A small column chart of two parts of a whole. */
export function StackedBars({ bars, textAlternative, formatTick }: StackedBarsProps) {
  const top = Math.max(1, ...bars.map((bar) => bar.done + bar.left));
  const x = scaleBand()
    .domain(bars.map((bar) => bar.label))
    .range([margin.left, width - margin.right])
    .paddingInner(0.35)
    .paddingOuter(0.2);
  const y = scaleLinear()
    .domain([0, top])
    .nice(3)
    .range([height - margin.bottom, margin.top]);
  const series = stack<StackedBar, (typeof parts)[number]>()
    .keys(parts)
    .value((bar, part) => bar[part])([...bars]);
  const barWidth = Math.min(x.bandwidth(), 28);
  const labelEvery = Math.ceil(bars.length / 8);
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={textAlternative}
    >
      {y.ticks(3).map((tick) => (
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
      {series.map((part) =>
        part.map(([from, to], index) => {
          const left = (x(bars[index]?.label ?? '') ?? 0) + (x.bandwidth() - barWidth) / 2;
          return to > from ? (
            <rect
              key={`${part.key} ${bars[index]?.label}`}
              className={part.key === 'done' ? styles['solid'] : styles['open']}
              x={left}
              width={barWidth}
              y={y(to)}
              height={Math.max(1, y(from) - y(to))}
            />
          ) : null;
        }),
      )}
      {bars.map((bar, index) =>
        index % labelEvery === 0 ? (
          <text
            key={bar.label}
            x={(x(bar.label) ?? 0) + x.bandwidth() / 2}
            y={height - 4}
            textAnchor="middle"
          >
            {bar.label}
          </text>
        ) : null,
      )}
    </svg>
  );
}
