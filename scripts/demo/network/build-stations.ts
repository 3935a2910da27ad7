import { placeNear, toRoundedLonLat } from '../geography/commune-ground.ts';
import type { SeededRandom } from '../lib/seeded-random.ts';
import { seededRandom } from '../lib/seeded-random.ts';
import type { CommuneGround } from '../people/build-hamlets.ts';
import { randomDay } from './calendar-days.ts';
import { SYNTHETIC_SOURCE, type Row, type SiteRow, type Technology } from './network-rows.ts';

export type Station = { site: SiteRow; technology: Technology; facts: Row; commune: CommuneGround };

const BY_YEAR: readonly (readonly [year: number, weight: number])[] = [
  [2016, 10],
  [2017, 16],
  [2018, 20],
  [2019, 18],
  [2020, 14],
  [2021, 12],
  [2022, 10],
];

function pickTechnology(year: number, random: SeededRandom): Technology {
  if (year >= 2020)
    return random.weighted([
      ['ip', 7],
      ['fm', 2],
      ['hybrid', 2],
    ] as const);
  return random.weighted([
    ['wired', 9],
    ['fm', 11],
    ['hybrid', 3],
    ['ip', 1],
    ['unknown', 1],
  ] as const);
}

function technologyFacts(technology: Technology, random: SeededRandom): Row {
  if (technology === 'fm' || technology === 'hybrid') {
    return {
      technology,
      frequency_mhz: random.int(540, 680) / 10,
      power_w: random.pick([30, 50, 100]),
      link_radius_m: random.pick([8000, 10000, 12000, 15000]),
    };
  }
  return {
    technology,
    frequency_mhz: null,
    power_w: technology === 'wired' ? random.pick([300, 500, 1000]) : null,
    link_radius_m: null,
  };
}

/** One station a commune of 2024; border communes were equipped first, in 2014 and 2015. */
export function buildStations(communes: readonly CommuneGround[]): Station[] {
  return communes.map((one) => {
    const { commune, ground, seat } = one;
    const random = seededRandom(`station ${commune.code}`);
    const year = commune.borderOrder === null ? random.weighted(BY_YEAR) : random.pick([2014, 2014, 2015]);
    const technology = pickTechnology(year, random);
    const [lon, lat] = toRoundedLonLat(placeNear(ground, seat, 0.1, 0.6, random));
    const kind = commune.kind.toLowerCase();
    const site: SiteRow = {
      code: `DT-${commune.code}`,
      kind: 'radio_station',
      name_vi: `Đài truyền thanh ${kind} ${commune.nameVi}`,
      name_en: `${commune.nameVi} commune radio station`,
      commune_2024: commune.code,
      lon,
      lat,
      position_method: 'synthetic',
      position_accuracy_m: null,
      managing_organisation: `Ủy ban nhân dân ${kind} ${commune.nameVi}`,
      commissioned_on: randomDay(year, random, `${year}-11-30`),
      visibility: 'public',
      provenance: 'synthetic',
      source: SYNTHETIC_SOURCE,
      note: null,
    };
    return {
      site,
      technology,
      facts: { site_code: site.code, ...technologyFacts(technology, random) },
      commune: one,
    };
  });
}
