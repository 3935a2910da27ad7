import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat } from '../lib/equal-area-plane.ts';

const require = createRequire(import.meta.url);

export type Neighbour = 'CN' | 'LA' | 'KH';
export type WorldAtlas = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

const VIETNAM = '704';
const COUNTRY_IDS: Record<Neighbour, string> = { CN: '156', LA: '418', KH: '116' };

/** Natural Earth 1:10m as packed by the npm package world-atlas. */
export function readWorldAtlas(): WorldAtlas {
  const path = require.resolve('world-atlas/countries-10m.json');
  return JSON.parse(readFileSync(path, 'utf8')) as WorldAtlas;
}

/** Vietnam's land border with one neighbour, generalised as Natural Earth has it. */
export function readLandBorder(atlas: WorldAtlas, neighbour: Neighbour): LonLat[] {
  const ids = new Set([VIETNAM, COUNTRY_IDS[neighbour]]);
  const lines = mesh(
    atlas,
    atlas.objects.countries,
    (a, b) => a !== b && ids.has(String(a.id)) && ids.has(String(b.id)),
  );
  const [line, ...others] = lines.coordinates;
  if (line === undefined || others.length > 0) throw new Error(`expected one border line with ${neighbour}`);
  return line.map(([lon, lat]) => [lon as number, lat as number]);
}
