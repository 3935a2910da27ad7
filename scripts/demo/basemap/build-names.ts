import { readFactRows } from '../lib/read-facts.ts';
import { ARCHIPELAGOS } from './build-land.ts';
import { readCities } from './read-cities.ts';
import { feature, type BasemapFeature } from './write-collection.ts';

const HOME = { west: 106.3, south: 11.2, east: 107.6, north: 12.4 };
const FIRST_RANK_CITIES = new Set(['Hà Nội', 'Thành phố Hồ Chí Minh']);

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

function labelPoint(
  lon: number,
  lat: number,
  nameVi: string,
  nameEn: string,
  more: Record<string, string | number> = {},
): BasemapFeature {
  return feature(
    { type: 'Point', coordinates: [round(lon), round(lat)] },
    { name_vi: nameVi.normalize('NFC'), name_en: nameEn.normalize('NFC'), ...more },
  );
}

function rankOf(featureCode: string, population: number, nameVi: string): number {
  if (FIRST_RANK_CITIES.has(nameVi)) return 1;
  if (featureCode === 'PPLC' || (featureCode === 'PPLA' && population >= 100_000)) return 2;
  if (featureCode === 'PPLA') return 3;
  return population >= 30_000 ? 4 : 5;
}

/** Towns of GeoNames, none on the archipelagos, whose names are our own: all of Vietnam's seats, and of its neighbours those that have a Vietnamese name in our facts. */
export function buildPlaces(): BasemapFeature[] {
  const names = new Map(
    readFactRows('place-names').map((row) => [`${row['country']} ${row['geonames_name']}`, row]),
  );
  const found: { id: number; rank: number; point: BasemapFeature }[] = [];
  for (const city of readCities()) {
    const { lat, lon, population } = city;
    if (ARCHIPELAGOS.some((box) => lon > box.west && lon < box.east && lat > box.south && lat < box.north))
      continue;
    const named = names.get(`${city.countryCode} ${city.name}`);
    const inVietnam = city.countryCode === 'VN';
    if (!inVietnam && (named === undefined || population < 15_000)) continue;
    const inHome = lon > HOME.west && lon < HOME.east && lat > HOME.south && lat < HOME.north;
    if (!/^PPL(C|A|A2)$/.test(city.featureCode) && !inHome && !(named !== undefined && !inVietnam)) continue;
    const plain = city.name.replaceAll('Ð', 'Đ').replace(/^Thị Trấn /i, '');
    const nameVi = named?.['name_vi'] ?? plain;
    const rank = inVietnam
      ? rankOf(city.featureCode, population, nameVi)
      : city.featureCode === 'PPLC'
        ? 2
        : 3;
    const point = labelPoint(lon, lat, nameVi, named?.['name_en'] ?? plain, { rank });
    found.push({ id: city.id, rank, point });
  }
  return found.toSorted((a, b) => a.rank - b.rank || a.id - b.id).map(({ point }) => point);
}

export function buildProvinceNames(): BasemapFeature[] {
  return readFactRows('provinces-2025').map((row) => {
    const short = (row['name_vi'] ?? '').replace(/^(Tỉnh|Thành phố) /, '');
    const nameVi = short === 'Hồ Chí Minh' ? 'Thành phố Hồ Chí Minh' : short;
    return labelPoint(Number(row['lon']), Number(row['lat']), nameVi, short, { code: row['code'] ?? '' });
  });
}

/** Names of countries, seas and archipelagos, from our own facts. */
export function buildMapNames(file: string): BasemapFeature[] {
  return readFactRows('map-names')
    .filter((row) => row['file'] === file)
    .map((row) =>
      labelPoint(Number(row['lon']), Number(row['lat']), row['name_vi'] ?? '', row['name_en'] ?? '', {
        rank: Number(row['rank']),
        class: file === 'archipelagos' ? 'archipelago' : 'name',
      }),
    );
}

/** The two archipelagos by name, their islands and reefs, and the larger islands off the coast. */
export function buildIslands(): BasemapFeature[] {
  const islands = readFactRows('islands').map((row) => {
    const nameVi = row['name_vi'] ?? '';
    return labelPoint(Number(row['lon']), Number(row['lat']), nameVi, nameVi, {
      class: row['class'] ?? '',
      archipelago: row['archipelago'] ?? '',
    });
  });
  return [...buildMapNames('archipelagos'), ...islands];
}
