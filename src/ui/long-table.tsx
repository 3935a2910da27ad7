import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './long-table.module.css';

type LongTableProps = {
  /** Said aloud of the whole. */
  readonly label: string;
  /** The cells of the head: `th` elements. */
  readonly head: ReactNode;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** The cells of a line; the one control by which it is opened carries `data-line=""`. */
  readonly renderLine: (index: number) => ReactNode;
  readonly isCurrent?: (index: number) => boolean;
  readonly onPoint?: (index: number | null) => void;
};

const linePx = 44;

/** A table of any length of which only the lines in sight are drawn. Arrows, Page, Home and End walk its lines. */
export function LongTable({ label, head, count, keyOf, renderLine, isCurrent, onPoint }: LongTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  const lines = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => linePx,
    getItemKey: keyOf,
    overscan: 6,
    initialRect: { width: 360, height: 480 },
  });
  const drawn = lines.getVirtualItems();
  const beforePx = drawn[0]?.start ?? 0;
  const afterPx = lines.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  const focusWanted = () => {
    const line = box.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-line]`);
    if (wanted.current === null || !line) return;
    wanted.current = null;
    line.focus({ preventScroll: true });
  };
  // A line far away is drawn some frames after one has scrolled to it.
  useEffect(focusWanted);
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    const to = at === null ? null : targetOf(event.key, Number(at.dataset['index']), count);
    if (to === null) return;
    event.preventDefault();
    wanted.current = to;
    lines.scrollToIndex(to);
    focusWanted();
  };
  const pointAt = (target: EventTarget) => {
    const at = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    onPoint?.(at === null ? null : Number(at.dataset['index']));
  };
  return (
    <div
      ref={box}
      role="presentation"
      className={styles['box']}
      onKeyDown={walk}
      onFocus={({ target }) => pointAt(target)}
      onBlur={() => onPoint?.(null)}
      onMouseOver={({ target }) => pointAt(target)}
      onMouseLeave={() => onPoint?.(null)}
    >
      <table aria-label={label} aria-rowcount={count + 1}>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>
          {beforePx > 0 && <tr aria-hidden="true" style={{ height: beforePx }} />}
          {drawn.map(({ index, key }) => (
            <tr
              key={String(key)}
              ref={lines.measureElement}
              data-index={index}
              aria-rowindex={index + 2}
              data-current={isCurrent?.(index) === true || undefined}
            >
              {renderLine(index)}
            </tr>
          ))}
          {afterPx > 0 && <tr aria-hidden="true" style={{ height: afterPx }} />}
        </tbody>
      </table>
    </div>
  );
}

function targetOf(key: string, index: number, count: number): number | null {
  const wanted = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + 10,
    PageUp: index - 10,
    Home: 0,
    End: count - 1,
  }[key];
  return wanted === undefined ? null : Math.max(0, Math.min(count - 1, wanted));
}
