import { type PointerEvent, useId } from 'react';
import styles from './curve-chart.module.css';
import type { CurveSpec } from './curve-spec.ts';
import { layoutCurves } from './layout-curves.ts';

type CurveChartProps = {
  readonly spec: CurveSpec;
  readonly textAlternative: string;
  /** Places of the axis that can be read, ascending; and which of them is. */
  readonly stops: readonly number[];
  readonly stop: number;
  readonly onStop: (stop: number) => void;
  readonly readLabel: string;
  /** What is read there: the place, and an amount for every line and band in their order. */
  readonly readout: { readonly place: string; readonly amounts: readonly string[] };
};

const width = 320;
const height = 210;

/** Lines over an axis, read by pointing, by keyboard and by touch: the key under it tells the amounts at the chosen place. */
export function CurveChart({
  spec,
  textAlternative,
  stops,
  stop,
  onStop,
  readLabel,
  readout,
}: CurveChartProps) {
  const id = useId();
  const { shapes, xOf, valueAt, top, bottom } = layoutCurves(spec, width, height);
  const at = stops[stop];
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    if (box.width > 0) onStop(findNearest(stops, valueAt(((event.clientX - box.left) / box.width) * width)));
  };
  const entries = [
    ...spec.series.map(({ key, label, look }) => ({ key, label, look })),
    ...spec.bands.map(({ key, label }) => ({ key, label, look: 'band' as const })),
  ];
  return (
    <div className={styles['chart']}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={textAlternative}
        onPointerMove={point}
        onPointerDown={point}
      >
        {shapes.map((shape, i) =>
          shape.kind === 'path' ? (
            <path key={i} className={styles[shape.look]} d={shape.d} />
          ) : (
            <text
              key={i}
              className={styles[`${shape.look}Text`]}
              x={shape.x}
              y={shape.y}
              textAnchor={shape.anchor}
            >
              {shape.text}
            </text>
          ),
        )}
        {at !== undefined && <path className={styles['cursor']} d={`M${xOf(at)} ${top}V${bottom}`} />}
      </svg>
      <label className={styles['read']} htmlFor={id}>
        {readLabel} <output htmlFor={id}>{readout.place}</output>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(0, stops.length - 1)}
        value={stop}
        onChange={(event) => onStop(Number(event.target.value))}
        aria-valuetext={[
          readout.place,
          ...entries.map(({ label }, i) => `${label}: ${readout.amounts[i] ?? ''}`),
        ].join('; ')}
      />
      <dl className={styles['key']}>
        {entries.map(({ key, label, look }, i) => (
          <div key={key}>
            <dt>
              <svg viewBox="0 0 28 10" aria-hidden="true">
                <path className={styles[look]} d={look === 'band' ? 'M0 1H28V9H0Z' : 'M0 5H28'} />
              </svg>
              {label}
            </dt>
            <dd>{readout.amounts[i]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function findNearest(stops: readonly number[], value: number): number {
  let best = 0;
  stops.forEach((stop, i) => {
    if (Math.abs(stop - value) < Math.abs((stops[best] ?? Infinity) - value)) best = i;
  });
  return best;
}
