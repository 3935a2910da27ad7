import { placeNear, toRoundedLonLat } from '../geography/commune-ground.ts';
import { splitWhole } from '../lib/largest-remainder.ts';
import { seededRandom, type SeededRandom } from '../lib/seeded-random.ts';
import type { Hamlet } from '../people/build-hamlets.ts';
import { randomDay, yearOf } from './calendar-days.ts';
import type { Station } from './build-stations.ts';
import type { ClusterRow, Technology } from './network-rows.ts';

/** What the province counted in 2022. */
const CLUSTER_TOTAL = 1734;
const SPEAKER_TOTAL = 3468;

type Sound = Pick<ClusterRow, 'power_w' | 'sound_level_db' | 'sound_distance_m' | 'radius_m'>;

function pickSound(speakers: number, random: SeededRandom): Sound {
  const power = random.pick([25, 30, 30, 50]) * speakers;
  const known = random.weighted([
    ['radius', 30],
    ['level', 30],
    ['power', 30],
    ['nothing', 10],
  ] as const);
  return {
    power_w: known === 'nothing' ? null : power,
    sound_level_db: known === 'level' ? random.int(112, 122) : null,
    sound_distance_m: known === 'level' ? 1 : null,
    radius_m: known === 'radius' ? random.int(6, 14) * 50 : null,
  };
}

/** Two speakers each on average: what one cluster lacks another has. */
function speakerCounts(count: number): number[] {
  const random = seededRandom('speakers');
  const counts = Array.from({ length: count }, () => SPEAKER_TOTAL / CLUSTER_TOTAL);
  for (let swap = 0; swap < count * 0.45; swap++) {
    const from = random.int(0, count - 1);
    const to = random.int(0, count - 1);
    if ((counts[from] as number) <= 1 || (counts[to] as number) >= 6 || from === to) continue;
    counts[from] = (counts[from] as number) - 1;
    counts[to] = (counts[to] as number) + 1;
  }
  return counts;
}

function clusterTechnology(station: Technology, random: SeededRandom): Technology {
  return station === 'hybrid'
    ? random.weighted([
        ['wired', 4],
        ['fm', 3],
        ['ip', 3],
      ] as const)
    : station;
}

/** A few places are known only by the commune, and a few not at all, as in any real list. */
function pickPosition(
  station: Station,
  hamlet: Hamlet,
  random: SeededRandom,
): Pick<ClusterRow, 'lon' | 'lat' | 'position_method' | 'position_accuracy_m'> {
  const { ground, seat } = station.commune;
  const known = random.weighted([
    ['place', 955],
    ['centre', 35],
    ['nowhere', 10],
  ] as const);
  if (known === 'nowhere')
    return { lon: null, lat: null, position_method: 'unknown', position_accuracy_m: null };
  const [lon, lat] = toRoundedLonLat(
    known === 'centre' ? seat : placeNear(ground, hamlet.place, 0, 0.7, random),
  );
  return known === 'centre'
    ? { lon, lat, position_method: 'commune_centre', position_accuracy_m: 3000 }
    : { lon, lat, position_method: 'synthetic', position_accuracy_m: null };
}

/** 1,734 clusters at the hamlets, shared out by people. */
export function buildClusters(stations: readonly Station[], hamlets: readonly Hamlet[]): ClusterRow[] {
  const perStation = splitWhole(
    CLUSTER_TOTAL - 4 * stations.length,
    stations.map(
      ({ commune: { commune } }) =>
        Math.sqrt(commune.population * (20 + commune.areaKm2)) * (commune.borderOrder === null ? 1 : 1.25),
    ),
  ).map((count) => count + 4);
  const speakers = speakerCounts(CLUSTER_TOTAL);
  let serial = 0;
  return stations.flatMap((station, s) => {
    const own = hamlets.filter(({ commune2024 }) => commune2024 === station.site.commune_2024);
    const random = seededRandom(`clusters ${station.site.commune_2024}`);
    const byPeople = own.toSorted((a, b) => b.people2024 - a.people2024);
    const builtIn = yearOf(station.site.commissioned_on ?? '2018-01-01');
    return Array.from({ length: perStation[s] as number }, (_, i): ClusterRow => {
      const hamlet = byPeople[i % Math.max(1, Math.ceil(byPeople.length * 0.8))] as Hamlet;
      const speakerCount = speakers[serial++] as number;
      const year = i < (perStation[s] as number) * 0.6 ? builtIn : random.int(builtIn, 2022);
      const first = year === builtIn ? (station.site.commissioned_on ?? '') : '';
      const day = randomDay(year, random, `${year}-12-20`);
      return {
        code: `CL-${station.site.commune_2024}-${String(i + 1).padStart(2, '0')}`,
        site_code: station.site.code,
        hamlet: hamlet.name2024,
        place_vi: `${hamlet.name2024}, cụm ${Math.floor(i / Math.max(1, Math.ceil(byPeople.length * 0.8))) + 1}`,
        ...pickPosition(station, hamlet, random),
        technology: clusterTechnology(station.technology, random),
        speaker_count: speakerCount,
        ...pickSound(speakerCount, random),
        installed_on: day > first ? day : first,
        retired_on: null,
        visibility: 'public',
      };
    });
  });
}
