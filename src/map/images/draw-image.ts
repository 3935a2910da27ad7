import { measurePalette } from '#domain/measure-palette.ts';
import type { MapScheme } from '#domain/map-view.ts';
import { pinPath } from '#domain/symbols.ts';
import { mapPalette, type MapPalette } from '../style/map-palette.ts';
import { drawHamlet, hamletImagePx } from './draw-hamlet.ts';
import { absentImagePx, drawAbsent } from './draw-absent.ts';
import { donutImagePx, drawStatusDonut } from './draw-donut.ts';
import { drawSiteMarker, drawStatusMark, markImagePx, siteImagePx } from './draw-marker.ts';
import type { ImageSpec } from './image-id.ts';

type Paint = { readonly fill?: string; readonly stroke?: string; readonly strokePx?: number };

/** The few strokes that our images need, in CSS pixels; turns run from 0 to 1, clockwise from twelve o'clock. */
export type Pen = {
  readonly path: (data: string, x: number, y: number, scale: number, paint: Paint) => void;
  readonly disc: (x: number, y: number, radius: number, colour: string) => void;
  readonly arc: (
    x: number,
    y: number,
    radius: number,
    fromTurn: number,
    toTurn: number,
    width: number,
    colour: string,
    gap: string,
  ) => void;
};

const hatchPx = 8;
const pinPx = 36;

/** Draws an image of the style, crisp at the given pixel ratio. */
export function drawImage(spec: ImageSpec, pixelRatio: number): ImageData {
  const sizePx = Math.ceil(imagePx(spec) * pixelRatio);
  const context = openSheet(sizePx);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  const pen = createPen(context);
  if (spec.what === 'site') drawSiteMarker(pen, spec);
  if (spec.what === 'mark') drawStatusMark(pen, spec);
  if (spec.what === 'donut') drawStatusDonut(pen, spec);
  if (spec.what === 'absent') drawAbsent(pen, spec);
  if (spec.what === 'hamlet') drawHamlet(pen, spec);
  if (spec.what === 'hatch') drawHatch(pen, mapPalette(spec.scheme).hatch);
  if (spec.what === 'maybe') drawStripes(pen, spec.scheme);
  if (spec.what === 'pin') drawPin(pen, mapPalette(spec.scheme));
  if (spec.what === 'no-value') drawDots(pen, mapPalette(spec.scheme).communeText);
  return context.getImageData(0, 0, sizePx, sizePx);
}

let sheet: OffscreenCanvasRenderingContext2D | null = null;

/** One sheet for all images, kept in the processor's memory: a canvas for each costs more than the drawing. Empty, in its first state. */
function openSheet(sizePx: number): OffscreenCanvasRenderingContext2D {
  sheet ??= new OffscreenCanvas(sizePx, sizePx).getContext('2d', { willReadFrequently: true });
  if (sheet === null) throw new Error('This browser gave no 2d context to draw map symbols in');
  sheet.canvas.width = Math.max(sheet.canvas.width, sizePx);
  sheet.canvas.height = Math.max(sheet.canvas.height, sizePx);
  return sheet;
}

function imagePx(spec: ImageSpec): number {
  if (spec.what === 'site') return siteImagePx(spec.size);
  if (spec.what === 'absent') return absentImagePx(spec);
  if (spec.what === 'mark') return markImagePx(spec.size);
  if (spec.what === 'donut') return donutImagePx(spec.radiusPx);
  if (spec.what === 'hamlet') return hamletImagePx;
  return spec.what === 'pin' ? pinPx : hatchPx;
}

/** Paper and the strongest shade side by side: half reached. */
function drawStripes(pen: Pen, scheme: MapScheme): void {
  pen.path(`M0 0H${hatchPx}V${hatchPx}H0Z`, 0, 0, 1, { fill: mapPalette(scheme).home });
  drawHatch(pen, measurePalette(scheme).shades.at(-1) ?? '', 2);
}

function drawHatch(pen: Pen, colour: string, strokePx = 0.8): void {
  for (const shift of [-hatchPx, 0, hatchPx])
    pen.path(`M${shift} ${hatchPx}L${shift + hatchPx} 0`, 0, 0, 1, { stroke: colour, strokePx });
}

/** Its tip touches the lower edge of the image. */
function drawPin(pen: Pen, { accent, paper }: MapPalette): void {
  pen.path(pinPath, 0, 0, pinPx / 24, { stroke: paper, strokePx: 3 });
  pen.path(pinPath, 0, 0, pinPx / 24, { fill: accent });
}

/** Dots, not strokes: an illustrative outline is hatched already, and both may lie on one commune. */
function drawDots(pen: Pen, colour: string): void {
  for (const [x, y] of [
    [2, 2],
    [6, 6],
  ] as const)
    pen.disc(x, y, 0.7, colour);
}

function createPen(context: OffscreenCanvasRenderingContext2D): Pen {
  return {
    path: (data, x, y, scale, { fill, stroke, strokePx = 1 }) => {
      const path = new Path2D();
      path.addPath(new Path2D(data), new DOMMatrix([scale, 0, 0, scale, x, y]));
      context.lineJoin = 'round';
      if (stroke !== undefined) {
        context.strokeStyle = stroke;
        context.lineWidth = strokePx;
        context.stroke(path);
      }
      if (fill === undefined) return;
      context.fillStyle = fill;
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
      context.fill(path, 'evenodd');
    },
    disc: (x, y, radius, colour) => {
      context.fillStyle = colour;
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fill();
    },
    arc: (x, y, radius, fromTurn, toTurn, width, colour, gap) => {
      context.lineWidth = width;
      context.strokeStyle = colour;
      context.beginPath();
      context.arc(x, y, radius, toAngle(fromTurn), toAngle(toTurn));
      context.stroke();
      if (toTurn - fromTurn >= 1) return;
      context.lineWidth = 1.2;
      context.strokeStyle = gap;
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(
        x + (radius + width) * Math.cos(toAngle(fromTurn)),
        y + (radius + width) * Math.sin(toAngle(fromTurn)),
      );
      context.stroke();
    },
  };
}

function toAngle(turn: number): number {
  return (turn - 0.25) * 2 * Math.PI;
}
