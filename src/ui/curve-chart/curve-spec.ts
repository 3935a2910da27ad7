export type CurvePoint = { readonly x: number; readonly y: number };

/** How a line is told from others without colour. */
export type CurveLook = 'solid' | 'dashed' | 'dotted' | 'faint';

type CurveSeries = {
  readonly key: string;
  readonly look: CurveLook;
  readonly label: string;
  readonly points: readonly CurvePoint[];
  /** An amount holds until the next point, and is not led to it. */
  readonly isStepped: boolean;
};

/** Between two amounts that are both possible. */
export type CurveBand = {
  readonly key: string;
  readonly label: string;
  readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[];
  readonly isStepped: boolean;
};

export type CurveSpec = {
  readonly series: readonly CurveSeries[];
  readonly bands: readonly CurveBand[];
  /** A place of the axis that means something. */
  readonly marks: readonly { readonly x: number; readonly label: string }[];
  readonly x: {
    readonly from: number;
    readonly to: number;
    readonly label: string;
    readonly format: (value: number) => string;
  };
  readonly y: { readonly top: number; readonly label: string; readonly format: (value: number) => string };
};
