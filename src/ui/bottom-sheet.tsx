import { ChevronDown, ChevronUp } from 'lucide-react';
import { useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './bottom-sheet.module.css';

const sheetHeights = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

const peekPx = 132;

/** How tall the sheet is in a room of this height. */
export function sheetHeightPx(height: SheetHeight, roomPx: number): number {
  if (height === 'peek') return Math.min(peekPx, roomPx);
  return Math.round(height === 'half' ? roomPx * 0.48 : roomPx - 64);
}

type BottomSheetProps = {
  readonly label: string;
  readonly tallerLabel: string;
  readonly lowerLabel: string;
  readonly height: SheetHeight;
  readonly roomPx: number;
  readonly onHeightChange: (height: SheetHeight) => void;
  readonly children: ReactNode;
};

/** A panel that comes up from the bottom at three heights; by finger, by button or by key. */
export function BottomSheet({
  label,
  tallerLabel,
  lowerLabel,
  height,
  roomPx,
  onHeightChange,
  children,
}: BottomSheetProps) {
  const [dragPx, setDragPx] = useState<number | null>(null);
  const start = useRef({ y: 0, px: 0 });
  const restingPx = sheetHeightPx(height, roomPx);
  const step = sheetHeights.indexOf(height);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { y: event.clientY, px: restingPx };
    setDragPx(restingPx);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (dragPx === null) return;
    const wantedPx = start.current.px + start.current.y - event.clientY;
    setDragPx(Math.max(sheetHeightPx('peek', roomPx), Math.min(sheetHeightPx('full', roomPx), wantedPx)));
  };
  const onPointerUp = () => {
    if (dragPx === null) return;
    const nearest = sheetHeights.toSorted(
      (a, b) => Math.abs(sheetHeightPx(a, roomPx) - dragPx) - Math.abs(sheetHeightPx(b, roomPx) - dragPx),
    )[0];
    setDragPx(null);
    if (nearest) onHeightChange(nearest);
  };
  const move = (by: number) => {
    const next = sheetHeights[step + by];
    if (next) onHeightChange(next);
  };

  return (
    <section
      aria-label={label}
      className={dragPx === null ? styles['sheet'] : `${styles['sheet']} ${styles['dragged']}`}
      style={{ height: dragPx ?? restingPx }}
      data-height={height}
    >
      <div
        className={styles['grip']}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
      >
        <Button
          look="icon"
          className={styles['step']}
          aria-label={lowerLabel}
          disabled={step === 0}
          onClick={() => move(-1)}
        >
          <ChevronDown size={20} aria-hidden="true" />
        </Button>
        <Button
          look="icon"
          className={styles['step']}
          aria-label={tallerLabel}
          disabled={step === sheetHeights.length - 1}
          onClick={() => move(1)}
        >
          <ChevronUp size={20} aria-hidden="true" />
        </Button>
      </div>
      <div className={styles['body']}>{children}</div>
    </section>
  );
}
