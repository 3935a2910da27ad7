import { measurePalette } from '#domain/measure-palette.ts';
import { hamletPath, markBox } from '#domain/symbols.ts';
import { mapPalette } from '../style/map-palette.ts';
import type { Pen } from './draw-image.ts';
import type { ImageSpec } from './image-id.ts';

const housePx = 13;
const edgePx = 2;

export const hamletImagePx = housePx + 2 * edgePx;

/** A hamlet by whether it is reached: one that is not stands out by shape, size of halo and colour. */
export function drawHamlet(pen: Pen, { scheme, reached }: Extract<ImageSpec, { what: 'hamlet' }>): void {
  const { paper, communeText, ink } = mapPalette(scheme);
  const scale = housePx / markBox;
  const path = hamletPath(reached);
  const loud = measurePalette(scheme).shades.at(-1) ?? ink;
  pen.path(hamletPath('yes'), edgePx, edgePx, scale, { fill: paper, stroke: paper, strokePx: 3 });
  pen.path(path, edgePx, edgePx, scale, { fill: reached === 'yes' ? communeText : loud });
}
