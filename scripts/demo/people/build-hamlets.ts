import {
  buildGround,
  edgeDistanceKm,
  isOnGround,
  randomPlace,
  toRoundedLonLat,
  widestPlace,
  type Ground,
} from '../geography/commune-ground.ts';
import type { ShapedArc } from '../geography/build-geography.ts';
import { distanceKm, toPlane, type XyKm } from '../lib/equal-area-plane.ts';
import { splitWhole } from '../lib/largest-remainder.ts';
import type { Commune2024Fact, CommuneFact } from '../lib/read-facts.ts';
import { seededRandom } from '../lib/seeded-random.ts';

/** One place of settlement, with its name and people in each vintage. */
export type Hamlet = {
  commune2024: string;
  name2024: string;
  name2025: string;
  place: XyKm;
  people2024: number;
  people2025: number;
};
export type CommuneGround = { commune: Commune2024Fact; ground: Ground; seat: XyKm };

const PEOPLE_A_HAMLET = 1150;
/** Districts whose hamlets are called thôn; elsewhere ấp. */
const THON_DISTRICTS = new Set(['691', '696', '698']);

export function buildCommuneGrounds(
  arcs: readonly ShapedArc[],
  communes: readonly Commune2024Fact[],
): CommuneGround[] {
  return communes.map((commune, i) => {
    const ground = buildGround(arcs, (region) => region === i);
    const seat = toPlane(commune.lonLat);
    const good = isOnGround(ground, seat) && edgeDistanceKm(ground, seat) > 0.3;
    return { commune, ground, seat: good ? seat : widestPlace(ground) };
  });
}

function hamletWord(kind: string, districtCode: string): string {
  if (kind !== 'Xã') return 'Khu phố';
  return THON_DISTRICTS.has(districtCode) ? 'Thôn' : 'Ấp';
}

/** Places spread over the commune, the first at its seat. */
function spreadPlaces({ commune, ground, seat }: CommuneGround, count: number): XyKm[] {
  const random = seededRandom(`hamlets ${commune.code}`);
  const places = [seat];
  while (places.length < count) {
    const candidates = Array.from({ length: 8 }, () => randomPlace(ground, random));
    const scored = candidates.map((place) => ({
      place,
      score:
        Math.min(2.5, edgeDistanceKm(ground, place) * 3, ...places.map((other) => distanceKm(other, place))) -
        0.05 * distanceKm(place, seat),
    }));
    const [best] = scored.toSorted((a, b) => b.score - a.score);
    if (best !== undefined) places.push(best.place);
  }
  return places;
}

/** Numbered hamlets whose people sum to the commune's, in the commune of 2024 and in its successor. */
export function buildHamlets(
  grounds: readonly CommuneGround[],
  communes2025: readonly CommuneFact[],
): Hamlet[] {
  const hamlets = grounds.flatMap((one): Hamlet[] => {
    const { commune } = one;
    const random = seededRandom(`hamlet people ${commune.code}`);
    const count = Math.min(16, Math.max(4, Math.round(commune.population / PEOPLE_A_HAMLET)));
    const places = spreadPlaces(one, count);
    const people = splitWhole(
      commune.population,
      places.map((_, i) => (i === 0 ? 1.6 : 0.6 + random.next())),
    );
    const word = hamletWord(commune.kind, commune.districtCode);
    return places.map((place, i) => ({
      commune2024: commune.code,
      name2024: `${word} ${i + 1}`,
      name2025: '',
      place,
      people2024: people[i] as number,
      people2025: 0,
    }));
  });
  const districtOf = new Map(grounds.map(({ commune }) => [commune.code, commune.districtCode]));
  for (const successor of communes2025) {
    const parts = new Set(
      grounds.filter(({ commune }) => commune.code2025 === successor.code).map(({ commune }) => commune.code),
    );
    const own = hamlets.filter(({ commune2024 }) => parts.has(commune2024));
    const people = splitWhole(
      successor.population,
      own.map(({ people2024 }) => people2024),
    );
    own.forEach((hamlet, i) => {
      hamlet.name2025 = `${hamletWord(successor.kind, districtOf.get(hamlet.commune2024) ?? '')} ${i + 1}`;
      hamlet.people2025 = people[i] as number;
    });
  }
  return hamlets;
}

export function hamletRow({
  commune2024,
  name2024,
  name2025,
  place,
  people2024,
  people2025,
}: Hamlet): Record<string, string | number> {
  const [lon, lat] = toRoundedLonLat(place);
  return {
    commune_2024: commune2024,
    name_2024: name2024,
    name_2025: name2025,
    lon,
    lat,
    people_2024: people2024,
    people_2025: people2025,
  };
}
