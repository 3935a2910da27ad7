import { foldText } from '#domain/fold-text.ts';

/** The names under which files carry a field, folded and without separators. The person may name another: `--map code=XA_ID`. */
export const propertyAliases = {
  code: ['code', 'ma', 'maxa', 'madvhc', 'wardcode', 'communecode', 'gsocode'],
  name: ['name', 'namevi', 'ten', 'tenxa', 'wardname', 'communename'],
  kind: ['type', 'loai', 'capxa'],
  areaKm2: ['areakm2', 'dientich', 'dientichkm2'],
  population: ['population', 'population2019', 'danso', 'pop'],
  populationSource: ['popsrc', 'populationsource', 'populationbasis'],
  border: ['border', 'bordercommune', 'isborder', 'xabiengioi'],
  borderKm: ['borderkm', 'chieudaibiengioi'],
  provinceCode: ['provincecode', 'matinh'],
  districtCode: ['districtcode', 'mahuyen'],
  districtName: ['district', 'districtname', 'tenhuyen'],
  successor: ['code2025', 'successorcode', 'newcode', 'mamoi'],
  mergedFrom: ['mergedfrom', 'sapnhaptu', 'truocsapnhap'],
  oldProvince: ['oldprovince', 'tinhcu'],
  geometryQuality: ['geom', 'geometryquality'],
  neighbour: ['neighbor', 'neighbour', 'border', 'giap'],
  lengthKm: ['lengthkm', 'chieudaikm'],
  class: ['class', 'gateclass', 'kind', 'loaicuakhau', 'featurecla'],
  rank: ['rank', 'level', 'scalerank'],
  counterpart: ['counterpart', 'cuakhaudoidien'],
  shortName: ['short', 'shortname'],
  coordQuality: ['coordquality', 'dochinhxac'],
  coordErrorKm: ['coorderrorkm', 'saisokm'],
  communeCode: ['commune2025', 'communecode', 'maxa'],
  communeName: ['commune2025name', 'communename', 'tenxa'],
  fromCode: ['fromcode', 'oldcode', 'code2024', 'macu', 'oldwardcode', 'code'],
  toCode: ['tocode', 'newcode', 'code2025', 'mamoi', 'newwardcode'],
  fromVintage: ['fromvintage'],
  toVintage: ['tovintage'],
  shareArea: ['sharearea', 'tyledientich'],
  sharePopulation: ['sharepopulation', 'tyledanso'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x', 'kinhdo'],
  lat: ['lat', 'latitude', 'y', 'vido'],
  group: ['group', 'quandao'],
  country: ['country', 'quocgia'],
  province: ['province', 'tinh', 'provincename'],
} as const satisfies Record<string, readonly string[]>;

type PropertyName = keyof typeof propertyAliases;
export type PropertyMap = Readonly<Partial<Record<PropertyName, string>>>;

export type PropertyReader = {
  has(name: PropertyName): boolean;
  text(name: PropertyName): string | null;
  number(name: PropertyName): number | null;
  /** The value as the file has it. */
  raw(name: PropertyName): unknown;
};

/** Finds fields by any of their names. A column named by the person wins. */
export function createPropertyReader(
  properties: Readonly<Record<string, unknown>>,
  map: PropertyMap = {},
): PropertyReader {
  const byAlias = new Map(Object.entries(properties).map(([key, value]) => [toAlias(key), value]));
  const raw = (name: PropertyName): unknown => {
    const chosen = map[name];
    if (chosen !== undefined) return properties[chosen];
    const alias = propertyAliases[name].find((candidate) => byAlias.has(candidate));
    return alias === undefined ? undefined : byAlias.get(alias);
  };
  return {
    raw,
    has: (name) => raw(name) !== undefined && raw(name) !== null && raw(name) !== '',
    text: (name) => toText(raw(name)),
    number: (name) => toNumber(raw(name)),
  };
}

function toAlias(key: string): string {
  return foldText(key).replaceAll(/[^a-z0-9]/g, '');
}

function toText(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).normalize('NFC').trim();
  return text === '' ? null : text;
}

function toNumber(value: unknown): number | null {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && value.trim() !== ''
        ? Number(value.trim())
        : Number.NaN;
  return Number.isFinite(number) ? number : null;
}
