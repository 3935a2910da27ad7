import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { parseCsv } from '../lib/csv.ts';

export type DemoRow = Record<string, string | null>;

type Outlines = Topology<Record<string, GeometryCollection<{ code: string }>>>;
type BorderFeature = {
  properties: {
    neighbour: string;
    province_code: string | null;
    name_vi: string;
    length_km: number;
    provenance: string;
    source: string;
  };
  geometry: { coordinates: [number, number][] };
};

const FOLDER = new URL('../../../supabase/demo/', import.meta.url);

function readText(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

export function readDemoTable(name: string): DemoRow[] {
  return parseCsv(readText(`${name}.csv`));
}

function toEwkt(polygons: readonly (readonly (readonly number[][])[])[]): string {
  const text = polygons.map(
    (rings) =>
      `(${rings.map((ring) => `(${ring.map((point) => point.map((value) => value.toFixed(5)).join(' ')).join(',')})`).join(',')})`,
  );
  return `SRID=4326;MULTIPOLYGON(${text.join(',')})`;
}

/** Outlines as EWKT by `code@vintage`. */
export function readOutlines(): Map<string, string> {
  const topology = JSON.parse(readText('communes.topojson')) as Outlines;
  const outlines = new Map<string, string>();
  for (const [name, collection] of Object.entries(topology.objects)) {
    const vintage = name.slice(-4);
    for (const geometry of collection.geometries) {
      if (geometry.type !== 'Polygon') throw new Error(`${name} holds a ${geometry.type}`);
      const shape = feature(topology, geometry);
      outlines.set(`${shape.properties.code}@${vintage}`, toEwkt([shape.geometry.coordinates]));
    }
  }
  return outlines;
}

export function readBorderLines(): (BorderFeature['properties'] & { geom: string })[] {
  const { features } = JSON.parse(readText('border-line.geojson')) as { features: BorderFeature[] };
  return features.map(({ properties, geometry }) => ({
    ...properties,
    geom: `SRID=4326;MULTILINESTRING((${geometry.coordinates.map(([lon, lat]) => `${lon} ${lat}`).join(',')}))`,
  }));
}

export function pointEwkt(lon: string | null | undefined, lat: string | null | undefined): string | null {
  return lon === null || lon === undefined || lat === null || lat === undefined
    ? null
    : `SRID=4326;POINT(${lon} ${lat})`;
}
