import { scaleLinear } from 'd3-scale';
import { area, curveLinear, curveStepAfter, line } from 'd3-shape';
import type { CurveBand, CurveLook, CurvePoint, CurveSpec } from './curve-spec.ts';

export type ChartShape =
  | {
      readonly kind: 'path';
      readonly look: CurveLook | 'band' | 'grid' | 'base' | 'mark';
      readonly d: string;
    }
  | {
      readonly kind: 'text';
      readonly look: 'tick' | 'mark';
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
    };

export type ChartLayout = {
  readonly shapes: readonly ChartShape[];
  readonly xOf: (value: number) => number;
  /** The amount at a place across the drawing. */
  readonly valueAt: (x: number) => number;
  readonly top: number;
  readonly bottom: number;
};

const margin = { top: 22, right: 10, bottom: 36, left: 44 };
const textHeight = 4;

/** A chart as shapes, so that the screen, a picture and a printer draw the same. */
export function layoutCurves(spec: CurveSpec, width: number, height: number): ChartLayout {
  const x = scaleLinear()
    .domain([spec.x.from, Math.max(spec.x.to, spec.x.from + 1e-9)])
    .range([margin.left, width - margin.right]);
  const y = scaleLinear()
    .domain([0, spec.y.top > 0 ? spec.y.top : 1])
    .nice(4)
    .range([height - margin.bottom, margin.top]);
  const right = width - margin.right;
  const shapes: ChartShape[] = [];
  for (const tick of y.ticks(4)) {
    shapes.push({
      kind: 'path',
      look: tick === 0 ? 'base' : 'grid',
      d: `M${margin.left} ${y(tick)}H${right}`,
    });
    shapes.push(label(margin.left - 6, y(tick) + textHeight, 'end', spec.y.format(tick)));
  }
  for (const tick of x.ticks(width < 400 ? 4 : 8)) {
    const anchor = x(tick) > width - 16 ? 'end' : 'middle';
    shapes.push(label(x(tick), height - margin.bottom + 15, anchor, spec.x.format(tick)));
  }
  shapes.push(label(right, height - 4, 'end', spec.x.label), label(0, 11, 'start', spec.y.label));
  for (const band of spec.bands) shapes.push({ kind: 'path', look: 'band', d: drawBand(band) });
  for (const { look, points, isStepped } of spec.series) {
    const draw = line<CurvePoint>(
      (point) => round(x(point.x)),
      (point) => round(y(point.y)),
    ).curve(isStepped ? curveStepAfter : curveLinear);
    shapes.push({ kind: 'path', look, d: draw([...points]) ?? '' });
  }
  for (const mark of spec.marks) {
    const at = x(mark.x);
    shapes.push({ kind: 'path', look: 'mark', d: `M${at} ${margin.top - 4}V${height - margin.bottom}` });
    const isLate = at > (margin.left + right) / 2;
    shapes.push({
      ...label(at + (isLate ? -5 : 5), margin.top + 6, isLate ? 'end' : 'start', mark.label),
      look: 'mark',
    });
  }
  return {
    shapes,
    xOf: x,
    valueAt: (place) => x.invert(place),
    top: margin.top,
    bottom: height - margin.bottom,
  };

  function drawBand({ points, isStepped }: CurveBand): string {
    const draw = area<CurveBand['points'][number]>()
      .x((point) => round(x(point.x)))
      .y0((point) => round(y(point.low)))
      .y1((point) => round(y(point.high)))
      .curve(isStepped ? curveStepAfter : curveLinear);
    return draw([...points]) ?? '';
  }
}

function label(
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  text: string,
): Extract<ChartShape, { kind: 'text' }> {
  return { kind: 'text', look: 'tick', x: round(x), y: round(y), anchor, text };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
