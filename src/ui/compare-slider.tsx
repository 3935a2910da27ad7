import { useState } from 'react';
import styles from './compare-slider.module.css';

type Side = { readonly url: string; readonly alt: string; readonly caption: string };

type CompareSliderProps = {
  readonly before: Side;
  readonly after: Side;
  readonly label: string;
  /** What the slider says of itself, from the percentage of the first picture that is shown. */
  readonly formatValue: (percent: number) => string;
  /** Height over width of both pictures. */
  readonly ratio: number;
  readonly onError: () => void;
};

/** Two pictures laid over each other; the boundary is moved by finger, mouse or arrow keys. */
export function CompareSlider({ before, after, label, formatValue, ratio, onError }: CompareSliderProps) {
  const [percent, setPercent] = useState(50);
  return (
    <div className={styles['frame']} style={{ aspectRatio: 1 / ratio }}>
      <img className={styles['picture']} src={after.url} alt={after.alt} onError={onError} />
      <img
        className={styles['picture']}
        src={before.url}
        alt={before.alt}
        style={{ clipPath: `inset(0 ${100 - percent}% 0 0)` }}
        onError={onError}
      />
      <span className={`${styles['caption']} ${styles['start']}`} aria-hidden="true">
        {before.caption}
      </span>
      <span className={`${styles['caption']} ${styles['end']}`} aria-hidden="true">
        {after.caption}
      </span>
      <span className={styles['boundary']} style={{ left: `${percent}%` }} aria-hidden="true" />
      <input
        type="range"
        className={styles['range']}
        min={0}
        max={100}
        step={1}
        value={percent}
        aria-label={label}
        aria-valuetext={formatValue(percent)}
        onChange={(event) => setPercent(Number(event.target.value))}
      />
    </div>
  );
}
