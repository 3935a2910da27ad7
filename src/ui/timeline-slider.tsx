import type { KeyboardEvent } from 'react';
import styles from './timeline-slider.module.css';

/** A column over the stretch of the slider that it belongs to; `done` is the part of `whole` on this side of the value. */
type TimelineBar = {
  readonly from: number;
  readonly to: number;
  readonly whole: number;
  readonly done: number;
  readonly title: string;
};

type TimelineTick = { readonly at: number; readonly label: string };

type TimelineSliderProps = {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  /** What the value is in words. */
  readonly valueText: string;
  readonly ticks: readonly TimelineTick[];
  readonly bars: readonly TimelineBar[];
  readonly barsLabel: string;
  readonly onChange: (value: number) => void;
  readonly onStep: (size: 'small' | 'large', direction: 1 | -1) => void;
  /** The pointer took hold of it, or let it go. */
  readonly onHold: (isHeld: boolean) => void;
  readonly onFocus: () => void;
};

const steps: Readonly<Record<string, readonly ['small' | 'large', 1 | -1]>> = {
  ArrowRight: ['small', 1],
  ArrowUp: ['small', 1],
  ArrowLeft: ['small', -1],
  ArrowDown: ['small', -1],
  PageUp: ['large', 1],
  PageDown: ['large', -1],
};

/** A slider along a line of time, with columns above it. Its steps by key are the caller's. */
export function TimelineSlider(props: TimelineSliderProps) {
  const { label, min, max, value, valueText, ticks, bars, barsLabel, onChange, onStep, onHold, onFocus } =
    props;
  const top = Math.max(1, ...bars.map(({ whole }) => whole));
  const toPercent = (at: number) => `${((Math.min(max, Math.max(min, at)) - min) / (max - min)) * 100}%`;
  const takeKey = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    if (step === undefined) onChange(event.key === 'Home' ? min : max);
    else onStep(...step);
  };
  return (
    <div className={styles['slider']}>
      {bars.length > 0 && (
        <div className={styles['bars']} role="img" aria-label={barsLabel}>
          {bars.map(({ from, to, whole, done, title }) => (
            <span
              key={from}
              title={title}
              className={styles['bar']}
              style={{
                left: toPercent(from),
                right: `calc(100% - ${toPercent(to)})`,
                height: `${Math.max(whole > 0 ? 6 : 0, (whole / top) * 100)}%`,
              }}
            >
              <span style={{ height: `${whole === 0 ? 0 : (done / whole) * 100}%` }} />
            </span>
          ))}
        </div>
      )}
      <input
        type="range"
        className={styles['range']}
        aria-label={label}
        aria-valuetext={valueText}
        min={min}
        max={max}
        step={1}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
        onKeyDown={takeKey}
        onFocus={onFocus}
        onPointerDown={() => onHold(true)}
        onPointerUp={() => onHold(false)}
        onPointerCancel={() => onHold(false)}
      />
      <div className={styles['ticks']} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick.at} style={{ left: toPercent(tick.at) }}>
            {tick.label}
          </span>
        ))}
      </div>
    </div>
  );
}
