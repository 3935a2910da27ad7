import { length } from '@turf/length';
import { lineLengthKm, toPlane, type LonLat } from '../lib/equal-area-plane.ts';
import type { BorderStretch } from './build-border-stretch.ts';
import { toLonLat, type ShapedArc } from './build-geography.ts';
import { FOREIGN } from './land-grid.ts';
import type { Neighbour } from './neighbour-lines.ts';

type BorderProperties = {
  neighbour: Neighbour;
  province_code: string | null;
  name_vi: string;
  length_km: number;
  provenance: 'derived' | 'illustrative';
  source: string;
};

const NEIGHBOUR_NAMES: Record<Neighbour, string> = { CN: 'Trung Quốc', LA: 'Lào', KH: 'Campuchia' };
const NATURAL_EARTH = 'Natural Earth 1:10m, world-atlas 2.0.2';

function round5(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

function feature(line: readonly LonLat[], properties: Omit<BorderProperties, 'length_km'>): object {
  const coordinates = line.map(([lon, lat]) => [round5(lon), round5(lat)]);
  const geometry = { type: 'LineString' as const, coordinates };
  const lengthKm =
    properties.provenance === 'illustrative'
      ? lineLengthKm(line.map(toPlane))
      : length({ type: 'Feature', properties: {}, geometry });
  return {
    type: 'Feature',
    properties: { ...properties, length_km: Math.round(lengthKm * 10) / 10 },
    geometry,
  };
}

/** The communes' own border arcs, joined from the south-west to the north-east. */
export function joinBorderArcs(arcs: readonly ShapedArc[], border: BorderStretch): LonLat[] {
  const pieces = arcs
    .filter(({ left, right }) => left === FOREIGN || right === FOREIGN)
    .map(({ left, points }) => (left === FOREIGN ? points : points.toReversed()));
  const byStart = new Map(pieces.map((piece) => [String(piece[0]), piece]));
  const ends = new Set(pieces.map((piece) => String(piece.at(-1))));
  let piece = pieces.find((candidate) => !ends.has(String(candidate[0])));
  const line: LonLat[] = [];
  while (piece !== undefined) {
    line.push(...piece.slice(line.length === 0 ? 0 : 1).map(toLonLat));
    piece = byStart.get(String(piece.at(-1)));
  }
  if (line.length !== border.line.length)
    throw new Error(`the border has ${line.length} vertices, not ${border.line.length}`);
  return line;
}

/** Vietnam's land border: the illustrative stretch of Bình Phước, the rest as Natural Earth has it. */
export function writeBorderLines(
  arcs: readonly ShapedArc[],
  border: BorderStretch,
  others: Record<Exclude<Neighbour, 'KH'>, readonly LonLat[]>,
): string {
  const home = joinBorderArcs(arcs, border);
  const [first, last] = [home[0] as LonLat, home.at(-1) as LonLat];
  const rest = (neighbour: Neighbour, line: readonly LonLat[]): object =>
    feature(line, {
      neighbour,
      province_code: null,
      name_vi: `Biên giới Việt Nam – ${NEIGHBOUR_NAMES[neighbour]}`,
      provenance: 'derived',
      source: NATURAL_EARTH,
    });
  const features = [
    feature(home, {
      neighbour: 'KH',
      province_code: '75',
      name_vi: 'Biên giới Việt Nam – Campuchia, đoạn Bình Phước (cũ)',
      provenance: 'illustrative',
      source: `Minh họa: uốn theo ${NATURAL_EARTH} cho đủ chiều dài`,
    }),
    rest('KH', [...border.before.slice(0, -1), first]),
    rest('KH', [last, ...border.after.slice(1)]),
    rest('LA', others.LA),
    rest('CN', others.CN),
  ];
  return `{"type":"FeatureCollection","features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}
