import { glyphBox, markBox, siteBodyPath, statusMarkPath } from '#domain/symbols.ts';
import { mapPalette } from '../style/map-palette.ts';
import type { Pen } from './draw-image.ts';
import type { ImageSpec } from './image-id.ts';

type AbsentImage = Extract<ImageSpec, { what: 'absent' }>;

const clusterBody = 'M12 3A9 9 0 1 1 12 21A9 9 0 1 1 12 3Z';
const edgePx = 3;

function bodyPx({ kind }: AbsentImage): number {
  return kind === 'cluster' ? 9 : 18;
}

export function absentImagePx(spec: AbsentImage): number {
  return bodyPx(spec) + 2 * edgePx;
}

/** What does not stand on the date: the bare outline of its kind, crossed when it is gone. */
export function drawAbsent(pen: Pen, spec: AbsentImage): void {
  const { paper, communeText } = mapPalette(spec.scheme);
  const path = spec.kind === 'cluster' ? clusterBody : siteBodyPath(spec.kind);
  const body = bodyPx(spec);
  const scale = body / glyphBox;
  pen.path(path, edgePx, edgePx, scale, { stroke: paper, strokePx: 3 });
  pen.path(path, edgePx, edgePx, scale, { stroke: communeText, strokePx: 1.2 });
  if (spec.absence !== 'gone') return;
  const mark = body * 0.55;
  const inset = edgePx + (body - mark) / 2;
  pen.path(statusMarkPath('retired'), inset, inset, mark / markBox, { fill: communeText });
}
