type Anchor = 'start' | 'middle' | 'end';

type Ink = {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeMm?: number;
};

/**
 * One thing on a drawn sheet, in millimetres from its upper left corner. The same list is shown as SVG, printed as SVG
 * and painted into a picture, so that all three say the same.
 */
export type SheetItem =
  | (Ink & {
      readonly what: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    })
  /** SVG path data in a box of its own, put at (x, y) and made `scale` times as large; filled by the even-odd rule. */
  | (Ink & {
      readonly what: 'path';
      readonly path: string;
      readonly x: number;
      readonly y: number;
      readonly scale: number;
    })
  | {
      readonly what: 'text';
      readonly text: string;
      readonly x: number;
      /** Of the base line. */
      readonly y: number;
      readonly sizeMm: number;
      readonly weight?: 400 | 600;
      readonly italic?: boolean;
      readonly anchor?: Anchor;
      readonly fill?: string;
    }
  /** The map itself. */
  | {
      readonly what: 'picture';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** How wide a text is in millimetres. */
export type MeasureText = (text: string, sizeMm: number, weight?: 400 | 600) => number;

export const paperInk = '#1b2220';
export const paperSoftInk = '#454d4a';
