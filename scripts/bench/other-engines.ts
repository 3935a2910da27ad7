import { area } from '@turf/area';
import { bbox } from '@turf/bbox';
import { featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { union } from '@turf/union';
import Flatbush from 'flatbush';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import polygonClipping, {
  type MultiPolygon as ClipPolygons,
  type Polygon as ClipPolygon,
} from 'polygon-clipping';
import { computeTurfAreaM2 } from '#analysis/coverage-turf/turf-commune-area.ts';
import { toTurfDisk, type TurfDisk } from '#analysis/coverage-turf/turf-disk.ts';
import type { BenchScenario } from './bench-scenario.ts';
import { timeOnce } from './measure-time.ts';

/** Time for all communes, projected from those that were computed; and the shares these came to. */
export type Sampled = {
  readonly ms: number;
  readonly shares: ReadonlyMap<number, number>;
  readonly sampled: number;
};

function drawDisks({ disks }: BenchScenario): readonly TurfDisk[] {
  return Array.from({ length: disks.count }, (_, i) =>
    toTurfDisk([disks.lon[i] as number, disks.lat[i] as number], disks.radiusM[i] as number, 1),
  );
}

type FindNear = (shape: Polygon | MultiPolygon) => readonly TurfDisk[];

function indexDisks(disks: readonly TurfDisk[]): FindNear {
  const index = new Flatbush(disks.length);
  for (const { box } of disks) index.add(box[0], box[1], box[2], box[3]);
  index.finish();
  return (shape) => {
    const [west, south, east, north] = bbox(shape);
    return index.search(west, south, east, north).flatMap((i) => disks[i] ?? []);
  };
}

function runSample(
  scenario: BenchScenario,
  sample: readonly number[],
  once: () => (shape: Polygon | MultiPolygon) => number,
): Sampled {
  const shares = new Map<number, number>();
  const measures: ReturnType<typeof once>[] = [];
  const setUpMs = timeOnce(() => void measures.push(once()));
  const [measure] = measures;
  const sampleMs = timeOnce(() => {
    for (const commune of sample) {
      const shape = scenario.shapes[commune];
      if (shape !== undefined && measure !== undefined) shares.set(commune, measure(shape) / area(shape));
    }
  });
  return {
    ms: setUpMs + (sampleMs * scenario.shapes.length) / sample.length,
    shares,
    sampled: sample.length,
  };
}

/** An index of the disks first, then union and intersection commune by commune. */
export function runTurf(scenario: BenchScenario, sample: readonly number[]): Sampled {
  return runSample(scenario, sample, () => {
    const findNear = indexDisks(drawDisks(scenario));
    return (shape) => computeTurfAreaM2(shape, findNear(shape), 1)[0] ?? 0;
  });
}

/** One union of all disks, then an intersection with each commune. */
export function runTurfNaive(scenario: BenchScenario, sample: readonly number[]): Sampled {
  return runSample(scenario, sample, () => {
    const all = union(featureCollection(drawDisks(scenario).map(({ outline }) => outline)));
    return (shape) => {
      const ground: Feature<Polygon | MultiPolygon> = { type: 'Feature', properties: {}, geometry: shape };
      const common =
        all === null ? null : intersect(featureCollection<Polygon | MultiPolygon>([all, ground]));
      return common === null ? 0 : area(common);
    };
  });
}

/** The same order of work as the well-written Turf, with polygon-clipping in floating point. */
export function runPolygonClipping(scenario: BenchScenario, sample: readonly number[]): Sampled {
  return runSample(scenario, sample, () => {
    const findNear = indexDisks(drawDisks(scenario));
    return (shape) => {
      const [first, ...rest] = findNear(shape).map(({ outline }) => toClip(outline.geometry.coordinates));
      if (first === undefined) return 0;
      const ground: ClipPolygons = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map(
        toClip,
      );
      const common = polygonClipping.intersection(polygonClipping.union(first, ...rest), ground);
      return area({ type: 'MultiPolygon', coordinates: common });
    };
  });
}

function toClip(rings: readonly Position[][]): ClipPolygon {
  return rings.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]));
}
