import { isOnGround, toRoundedLonLat } from '../geography/commune-ground.ts';
import { distanceKm, type XyKm } from '../lib/equal-area-plane.ts';
import { splitWhole } from '../lib/largest-remainder.ts';
import type { CommuneFact } from '../lib/read-facts.ts';
import type { CommuneGround, Hamlet } from './build-hamlets.ts';

export type Cell = { commune2024: string; centre: XyKm; people2024: number; people2025: number };

const CELL_SIZE_KM = 1;
const SPREAD_KM = 0.9;

function cellCentres({ ground }: CommuneGround): XyKm[] {
  const centres: XyKm[] = [];
  for (let x = Math.floor(ground.left) + 0.5; x < ground.right; x += CELL_SIZE_KM) {
    for (let y = Math.floor(ground.bottom) + 0.5; y < ground.top; y += CELL_SIZE_KM) {
      if (isOnGround(ground, [x, y])) centres.push([x, y]);
    }
  }
  return centres;
}

/** People around their hamlets on a kilometre grid, summing to each commune of both vintages. Empty cells are left out. */
export function buildCells(
  grounds: readonly CommuneGround[],
  hamlets: readonly Hamlet[],
  communes2025: readonly CommuneFact[],
): Cell[] {
  const cells = grounds.flatMap((one): Cell[] => {
    const own = hamlets.filter(({ commune2024 }) => commune2024 === one.commune.code);
    const centres = cellCentres(one);
    const weights = centres.map((centre) => {
      let weight = 0.4;
      for (const { place, people2024 } of own) {
        const km = distanceKm(place, centre);
        weight += people2024 * Math.exp((-km * km) / (2 * SPREAD_KM * SPREAD_KM));
      }
      return weight;
    });
    const people = splitWhole(one.commune.population, weights);
    return centres.map((centre, i) => ({
      commune2024: one.commune.code,
      centre,
      people2024: people[i] as number,
      people2025: 0,
    }));
  });
  for (const { code, population } of communes2025) {
    const parts = new Set(
      grounds.filter(({ commune }) => commune.code2025 === code).map(({ commune }) => commune.code),
    );
    const own = cells.filter(({ commune2024 }) => parts.has(commune2024));
    splitWhole(
      population,
      own.map(({ people2024 }) => people2024),
    ).forEach((people, i) => ((own[i] as Cell).people2025 = people));
  }
  return cells.filter(({ people2024, people2025 }) => people2024 + people2025 > 0);
}

export function cellRow({
  commune2024,
  centre,
  people2024,
  people2025,
}: Cell): Record<string, string | number> {
  const [lon, lat] = toRoundedLonLat(centre);
  return { commune_2024: commune2024, lon, lat, people_2024: people2024, people_2025: people2025 };
}
