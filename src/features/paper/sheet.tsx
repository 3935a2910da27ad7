import { createContext, useContext, type ReactNode } from 'react';
import { sheetMm } from './sheet-mm.ts';
import type { Orientation, SheetSize } from '#state/paper.ts';
import styles from './paper.module.css';

/** How much smaller than on paper sheets are on the screen. */
const ScaleContext = createContext(1);
export const PreviewScaleProvider = ScaleContext.Provider;

type SheetProps = {
  readonly label: string;
  readonly size: SheetSize;
  readonly orientation: Orientation;
  readonly children: ReactNode;
};

/** A sheet of paper in its true size, made smaller on the screen where that is narrower; printed on a page of its own. */
export function Sheet({ label, size, orientation, children }: SheetProps) {
  const scale = useContext(ScaleContext);
  const { widthMm, heightMm } = sheetMm(size, orientation);
  return (
    <div
      className={styles['frame']}
      style={{ width: `${widthMm * scale}mm`, height: `${heightMm * scale}mm` }}
    >
      <article
        aria-label={label}
        className={styles['sheet']}
        data-sheet={`${size}-${orientation}`}
        style={{ transform: `scale(${scale})` }}
      >
        {children}
      </article>
    </div>
  );
}
