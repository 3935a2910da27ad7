import type { LonLat } from '#domain/lon-lat.ts';
import type { LonLatBounds } from '#domain/map-view.ts';

const equatorM = 40_075_016.686;
const tilePx = 512;
const mmPerCssPx = 25.4 / 96;

/** Denominators that a reader of maps expects, times powers of ten. */
const roundSteps = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8] as const;

/** MapLibre's zoom at which one millimetre of paper is `denominator` millimetres of ground at a latitude. */
export function zoomOfScale(denominator: number, latitude: number): number {
  const metresPerPx = (denominator * mmPerCssPx) / 1000;
  return Math.log2((equatorM * cosine(latitude)) / (tilePx * metresPerPx));
}

/** The inverse of `zoomOfScale`. */
export function scaleOfZoom(zoom: number, latitude: number): number {
  const metresPerPx = (equatorM * cosine(latitude)) / (tilePx * 2 ** zoom);
  return (metresPerPx * 1000) / mmPerCssPx;
}

/** The roundest denominator that is no smaller: what fitted still fits. */
export function roundScaleUp(denominator: number): number {
  const power = 10 ** Math.floor(Math.log10(denominator));
  const step = [...roundSteps, 10].find((each) => each * power >= denominator * (1 - 1e-9)) ?? 10;
  return Math.round(step * power);
}

/** The scale at which a box just fits a frame; also where the box is no more than a point. */
export function fitScale(
  [west, south, east, north]: LonLatBounds,
  frame: { readonly widthMm: number; readonly heightMm: number },
): number {
  const latitude = middleLatitude(south, north);
  const worldPx = Math.min(
    (frame.widthMm / mmPerCssPx) * (360 / Math.max(1e-9, east - west)),
    (frame.heightMm / mmPerCssPx) * (360 / Math.max(1e-9, toMercator(north) - toMercator(south))),
  );
  return scaleOfZoom(Math.log2(worldPx / tilePx), latitude);
}

/** The middle of a box as the map sees it, not as degrees do. */
export function centreOf([west, south, east, north]: LonLatBounds): LonLat {
  return [(west + east) / 2, middleLatitude(south, north)];
}

/** What a frame of paper shows around a place. */
export function boundsOnPaper(
  [lon, lat]: LonLat,
  denominator: number,
  frame: { readonly widthMm: number; readonly heightMm: number },
): LonLatBounds {
  const degreesPerMm = 360 / (tilePx * 2 ** zoomOfScale(denominator, lat)) / mmPerCssPx;
  const halfWidth = (frame.widthMm * degreesPerMm) / 2;
  const halfHeight = (frame.heightMm * degreesPerMm) / 2;
  const middle = toMercator(lat);
  return [
    lon - halfWidth,
    fromMercator(middle - halfHeight),
    lon + halfWidth,
    fromMercator(middle + halfHeight),
  ];
}

/** A place moved by millimetres of paper, east and south. */
export function moveOnPaper([lon, lat]: LonLat, zoom: number, eastMm: number, southMm: number): LonLat {
  const degreesPerMm = 360 / (tilePx * 2 ** zoom) / mmPerCssPx;
  return [lon + eastMm * degreesPerMm, fromMercator(toMercator(lat) - southMm * degreesPerMm)];
}

function middleLatitude(south: number, north: number): number {
  return fromMercator((toMercator(south) + toMercator(north)) / 2);
}

function cosine(latitude: number): number {
  return Math.cos((latitude * Math.PI) / 180);
}

function toMercator(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}

function fromMercator(y: number): number {
  return (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;
}
