import { scaleLinear } from 'd3-scale';
import styles from './time-bands.module.css';

type TimeBand = {
  /** Years and their fraction. */
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  readonly ink: string;
  /** A sign that tells the band without its colour: SVG path data in a box of 12. */
  readonly mark: string;
  readonly title: string;
};

type TimeBandsProps = {
  readonly bands: readonly TimeBand[];
  readonly from: number;
  readonly to: number;
  readonly textAlternative: string;
};

const width = 380;
const bandHeight = 24;
const height = 48;
const markPx = 12;

/** Stretches of time side by side over an axis of years. */
export function TimeBands({ bands, from, to, textAlternative }: TimeBandsProps) {
  const x = scaleLinear()
    .domain([from, Math.max(to, from + 0.25)])
    .range([1, width - 1]);
  const years = x.ticks(7).filter(Number.isInteger);
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={textAlternative}
    >
      {bands.map((band) => {
        const left = x(band.from);
        const bandWidth = Math.max(1, x(band.to) - left);
        return (
          <g key={band.from}>
            <title>{band.title}</title>
            <rect
              className={styles['band']}
              x={left}
              y={1}
              width={bandWidth}
              height={bandHeight}
              fill={band.fill}
            />
            {bandWidth > markPx + 4 && (
              <path
                d={band.mark}
                fill={band.ink}
                fillRule="evenodd"
                transform={`translate(${left + (bandWidth - markPx) / 2} ${1 + (bandHeight - markPx) / 2})`}
              />
            )}
          </g>
        );
      })}
      {years.map((year) => (
        <g key={year}>
          <line
            className={styles['tick']}
            x1={x(year)}
            x2={x(year)}
            y1={bandHeight + 1}
            y2={bandHeight + 6}
          />
          <text
            x={x(year)}
            y={height - 4}
            textAnchor={x(year) < 14 ? 'start' : x(year) > width - 14 ? 'end' : 'middle'}
          >
            {year}
          </text>
        </g>
      ))}
    </svg>
  );
}
