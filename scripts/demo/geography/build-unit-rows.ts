import { toPlane } from '../lib/equal-area-plane.ts';
import type { Commune2024Fact, CommuneFact, DistrictFact } from '../lib/read-facts.ts';
import type { ShapedArc } from './build-geography.ts';
import { buildGround, edgeDistanceKm, isOnGround, toRoundedLonLat, widestPlace } from './commune-ground.ts';

export type UnitRow = {
  code: string;
  vintage: number;
  level: 'province' | 'district' | 'commune';
  kind: string;
  name_vi: string;
  parent_code: string | null;
  area_km2: number;
  population: number;
  is_border: boolean;
  border_km: number | null;
  valid_from: string;
  valid_to: string | null;
  legal_basis: string;
  label_lon: number;
  label_lat: number;
  source: string;
};

export const UNIT_COLUMNS = [
  'code',
  'vintage',
  'level',
  'kind',
  'name_vi',
  'parent_code',
  'area_km2',
  'population',
  'is_border',
  'border_km',
  'valid_from',
  'valid_to',
  'legal_basis',
  'label_lon',
  'label_lat',
  'source',
] as const;

const KINDS: Record<string, string> = {
  Phường: 'phuong',
  Xã: 'xa',
  'Thị trấn': 'thi_tran',
  Huyện: 'huyen',
  'Thị xã': 'thi_xa',
  'Thành phố': 'thanh_pho',
};

const BASIS_2024 = 'Đơn vị hành chính trước ngày 01/7/2025';
const BASIS_2025 = 'Nghị quyết 202/2025/QH15; Nghị quyết 1662/NQ-UBTVQH15';
const REFORM = '2025-07-01';
const OUTLINE = 'Ranh giới minh họa; tên, mã, diện tích, dân số là số liệu thật';
const OFFICIAL_BORDER_KM = 258.939;

function kindOf(word: string): string {
  const kind = KINDS[word];
  if (kind === undefined) throw new Error(`no kind for ${word}`);
  return kind;
}

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((a, b) => a + b, 0) * 100) / 100;
}

function atBorder(borderKm: number): Pick<UnitRow, 'is_border' | 'border_km'> {
  return borderKm > 0 ? { is_border: true, border_km: borderKm } : { is_border: false, border_km: null };
}

/** Province, districts and communes of both vintages with their true figures. */
export function buildUnitRows(
  arcs: readonly ShapedArc[],
  communes2024: readonly Commune2024Fact[],
  communes2025: readonly CommuneFact[],
  districts2024: readonly DistrictFact[],
): UnitRow[] {
  const label = (
    belongs: (commune: Commune2024Fact) => boolean,
    seat: CommuneFact | null,
  ): Pick<UnitRow, 'label_lon' | 'label_lat'> => {
    const ground = buildGround(
      arcs,
      (region) => communes2024[region] !== undefined && belongs(communes2024[region]),
    );
    const place = seat === null ? null : toPlane(seat.lonLat);
    const fits = place !== null && isOnGround(ground, place) && edgeDistanceKm(ground, place) > 0.6;
    const [lon, lat] = toRoundedLonLat(fits ? place : widestPlace(ground));
    return { label_lon: lon, label_lat: lat };
  };
  const old = {
    vintage: 2024,
    valid_from: '1997-01-01',
    valid_to: REFORM,
    legal_basis: BASIS_2024,
    source: OUTLINE,
  } as const;
  const now = {
    vintage: 2025,
    valid_from: REFORM,
    valid_to: null,
    legal_basis: BASIS_2025,
    source: OUTLINE,
  } as const;
  const province2024: UnitRow = {
    ...old,
    code: '70',
    level: 'province',
    kind: 'tinh',
    name_vi: 'Tỉnh Bình Phước',
    parent_code: null,
    area_km2: sum(communes2024.map(({ areaKm2 }) => areaKm2)),
    population: sum(communes2024.map(({ population }) => population)),
    ...atBorder(OFFICIAL_BORDER_KM),
    ...label(() => true, null),
  };
  const province2025: UnitRow = {
    ...now,
    code: '75',
    level: 'province',
    kind: 'thanh_pho_tw',
    name_vi: 'Thành phố Đồng Nai',
    parent_code: null,
    area_km2: 12737.18,
    population: 4491408,
    ...atBorder(OFFICIAL_BORDER_KM),
    ...label(() => true, null),
    source: 'Ranh giới minh họa, chỉ phần Bình Phước (cũ): 40 trong 95 xã, phường',
  };
  const districts = districts2024.map(({ code, kind, nameVi }): UnitRow => {
    const own = communes2024.filter(({ districtCode }) => districtCode === code);
    return {
      ...old,
      code,
      level: 'district',
      kind: kindOf(kind),
      name_vi: `${kind} ${nameVi}`,
      parent_code: '70',
      area_km2: sum(own.map(({ areaKm2 }) => areaKm2)),
      population: sum(own.map(({ population }) => population)),
      ...atBorder(sum(own.map(({ borderKm }) => borderKm))),
      ...label((commune) => commune.districtCode === code, null),
    };
  });
  const commune = (
    fact: CommuneFact,
  ): Pick<
    UnitRow,
    'code' | 'level' | 'kind' | 'name_vi' | 'area_km2' | 'population' | 'is_border' | 'border_km'
  > => ({
    code: fact.code,
    level: 'commune',
    kind: kindOf(fact.kind),
    name_vi: `${fact.kind} ${fact.nameVi}`,
    area_km2: fact.areaKm2,
    population: fact.population,
    ...atBorder(fact.borderKm),
  });
  return [
    province2024,
    province2025,
    ...districts,
    ...communes2024.map((fact): UnitRow => ({
      ...old,
      ...commune(fact),
      parent_code: fact.districtCode,
      ...label((one) => one.code === fact.code, fact),
    })),
    ...communes2025.map((fact): UnitRow => ({
      ...now,
      ...commune(fact),
      parent_code: '75',
      ...label((one) => one.code2025 === fact.code, fact),
    })),
  ];
}
