import styles from './embed-builder.module.css';
import type { ReactNode } from 'react';

/** Pictures beside words that say the same: hidden from readers of the screen. */
function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={styles['picture']} viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <rect className={styles['sheet']} x="1" y="1" width="238" height="148" rx="6" />
      {children}
    </svg>
  );
}

/** Grey strokes that stand for lines of text. */
function Lines({
  x,
  y,
  widths,
}: {
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
}) {
  return widths.map((width, place) => (
    <rect key={place} className={styles['text']} x={x} y={y + place * 12} width={width} height="5" rx="2" />
  ));
}

export function CopyPicture() {
  return (
    <Picture>
      <Lines x={16} y={16} widths={[90]} />
      <rect className={styles['box']} x="16" y="30" width="208" height="58" rx="4" />
      <text className={styles['code']} x="26" y="52">
        {'<iframe src="…/embed"'}
      </text>
      <text className={styles['code']} x="26" y="72">
        {'title="…"></iframe>'}
      </text>
      <rect className={styles['accent']} x="16" y="102" width="78" height="28" rx="4" />
      <path className={styles['onAccent']} d="M46 109h14v14h-14zM51 109v-3h14v14h-5" />
      <path className={styles['pointer']} d="M84 116l8 20 4-8 8-4z" />
    </Picture>
  );
}

export function PastePicture() {
  const buttons = [16, 40, 64, 88, 112];
  return (
    <Picture>
      <rect className={styles['bar']} x="1" y="1" width="238" height="30" />
      {buttons.map((x) => (
        <rect key={x} className={styles['box']} x={x} y="7" width="18" height="18" rx="3" />
      ))}
      <rect className={styles['accent']} x="150" y="5" width="40" height="22" rx="4" />
      <text className={styles['codeOnAccent']} x="158" y="20">
        {'</>'}
      </text>
      <Lines x={16} y={46} widths={[190, 200, 120]} />
      <rect className={styles['marked']} x="14" y="84" width="212" height="24" rx="3" />
      <text className={styles['code']} x="20" y="100">
        {'<iframe src="…/embed" …>'}
      </text>
      <Lines x={16} y={122} widths={[180]} />
      <path className={styles['pointer']} d="M178 20l8 20 4-8 8-4z" />
    </Picture>
  );
}

export function ResultPicture() {
  return (
    <Picture>
      <rect className={styles['bar']} x="1" y="1" width="238" height="22" />
      <circle className={styles['accent']} cx="18" cy="12" r="6" />
      <Lines x={32} y={10} widths={[110]} />
      <Lines x={16} y={34} widths={[150]} />
      <rect className={styles['ground']} x="16" y="48" width="208" height="88" rx="4" />
      <path className={styles['land']} d="M50 56l40-4 36 12 40-6 34 14-6 34-40 18-52-6-44 4-18-30z" />
      <circle className={styles['accent']} cx="92" cy="80" r="5" />
      <rect className={styles['accent']} x="128" y="92" width="10" height="8" rx="1" />
      <circle className={styles['accent']} cx="164" cy="76" r="5" />
    </Picture>
  );
}
