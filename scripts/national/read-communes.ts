import { existsSync, readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readDemoTable, readOutlines } from '../demo/seed/read-demo-files.ts';

type CommuneRow = {
  readonly code: string;
  readonly kind: 'xa' | 'phuong' | 'dac_khu';
  readonly name_vi: string;
  readonly province_code: string;
  readonly province_name: string;
  readonly area_km2: number | null;
  readonly population: number | null;
  /** EWKT or GeoJSON text: what PostGIS reads. */
  readonly geom: string;
};

export type Communes = {
  readonly isReal: boolean;
  readonly source: string;
  readonly rows: readonly CommuneRow[];
};

type Properties = {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly province_code: string;
  readonly province: string;
  readonly area_km2: number | null;
  readonly population: number | null;
};

const kinds = { Xã: 'xa', Phường: 'phuong', 'Đặc khu': 'dac_khu' } as const;

/** The communes of 2025: the nation's from a TopoJSON file when it is there, else those of the demonstration. */
export function readCommunes(path: string): Communes {
  return existsSync(path) ? readNation(path) : readDemonstration();
}

function readNation(path: string): Communes {
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
    communes: GeometryCollection<Properties>;
  }>;
  const rows = feature(topology, topology.objects.communes).features.flatMap(({ properties, geometry }) => {
    const kind = kinds[properties.type as keyof typeof kinds];
    if (geometry === null || kind === undefined) return [];
    return [
      {
        code: properties.code,
        kind,
        name_vi: properties.name.normalize('NFC'),
        province_code: properties.province_code,
        province_name: properties.province.normalize('NFC'),
        area_km2: properties.area_km2,
        population: properties.population,
        geom: JSON.stringify(geometry),
      },
    ];
  });
  return { isReal: true, source: 'vn-communes-2025.topojson', rows };
}

function readDemonstration(): Communes {
  const outlines = readOutlines();
  const units = readDemoTable('admin-unit').filter(({ vintage }) => vintage === '2025');
  const provinces = new Map(
    units.filter(({ level }) => level === 'province').map(({ code, name_vi }) => [code, name_vi]),
  );
  const rows = units
    .filter(({ level }) => level === 'commune')
    .map(({ code, kind, name_vi, parent_code, area_km2, population }) => ({
      code: code ?? '',
      kind: (kind ?? 'xa') as CommuneRow['kind'],
      name_vi: name_vi ?? '',
      province_code: parent_code ?? '',
      province_name: provinces.get(parent_code ?? null) ?? '',
      area_km2: area_km2 === null || area_km2 === undefined ? null : Number(area_km2),
      population: population === null || population === undefined ? null : Number(population),
      geom: outlines.get(`${code}@2025`) ?? '',
    }));
  return { isReal: false, source: 'supabase/demo', rows };
}
