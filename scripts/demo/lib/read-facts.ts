import { readFileSync } from 'node:fs';
import { parseCsv } from './csv.ts';
import type { LonLat } from './equal-area-plane.ts';

export type CommuneFact = {
  code: string;
  kind: string;
  nameVi: string;
  areaKm2: number;
  population: number;
  borderKm: number;
  lonLat: LonLat;
};
/** A commune before 1 July 2025; `borderOrder` counts border communes from the south-west to the north-east. */
export type Commune2024Fact = CommuneFact & {
  districtCode: string;
  borderOrder: number | null;
  code2025: string;
};
export type NamedPlace = { code: string; nameVi: string; lonLat: LonLat };
export type DistrictFact = { code: string; kind: string; nameVi: string };

type Row = Record<string, string | null>;

/** The rows of a facts file, as text. */
export function readFactRows(name: string): Row[] {
  return parseCsv(readFileSync(new URL(`../facts/${name}.csv`, import.meta.url), 'utf8'));
}

function text(row: Row, column: string): string {
  const value = row[column];
  if (value === null || value === undefined) throw new Error(`no ${column} in ${JSON.stringify(row)}`);
  return value;
}

function number(row: Row, column: string): number {
  const value = Number(text(row, column));
  if (!Number.isFinite(value)) throw new Error(`${column} is not a number in ${JSON.stringify(row)}`);
  return value;
}

function lonLat(row: Row): LonLat {
  return [number(row, 'lon'), number(row, 'lat')];
}

function commune(row: Row): CommuneFact {
  return {
    code: text(row, 'code'),
    kind: text(row, 'kind'),
    nameVi: text(row, 'name_vi'),
    areaKm2: number(row, 'area_km2'),
    population: number(row, 'population'),
    borderKm: number(row, 'border_km'),
    lonLat: lonLat(row),
  };
}

export function readCommunes2025(): CommuneFact[] {
  return readFactRows('communes-2025').map(commune);
}

export function readCommunes2024(): Commune2024Fact[] {
  return readFactRows('communes-2024').map((row) => ({
    ...commune(row),
    districtCode: text(row, 'district_code'),
    borderOrder: row['border_order'] === null ? null : number(row, 'border_order'),
    code2025: text(row, 'code_2025'),
  }));
}

export function readDistricts2024(): DistrictFact[] {
  return readFactRows('districts-2024').map((row) => ({
    code: text(row, 'code'),
    kind: text(row, 'kind'),
    nameVi: text(row, 'name_vi'),
  }));
}

export function readNeighbours(): NamedPlace[] {
  return readFactRows('neighbours').map((row) => ({
    code: text(row, 'code'),
    nameVi: text(row, 'name_vi'),
    lonLat: lonLat(row),
  }));
}
