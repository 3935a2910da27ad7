import { distanceKm, toPlane, type XyKm } from '../lib/equal-area-plane.ts';
import type { Commune2024Fact, NamedPlace } from '../lib/read-facts.ts';
import { valueNoise } from '../lib/value-noise.ts';
import { balanceRegions, UNITS_A_KM } from './balance-regions.ts';
import { cleanLabels } from './clean-labels.ts';
import { buildTerritory, NO_REGION } from './grow-regions.ts';
import { CELL_KM, cellCentre, FOREIGN, sideNeighbours, type LandGrid } from './land-grid.ts';
import { joinSeeds, nearestLandCell } from './plant-seeds.ts';

export type RegionFacts = {
  communes2024: readonly Commune2024Fact[];
  neighbours: readonly NamedPlace[];
};

/** Land that is slow to cross in ridges, so that regions meet along crooked lines. */
function buildCrossingCost(grid: LandGrid): Uint16Array {
  const noises = [7, 3.2, 1.4, 0.7].map((lambda) => ({ lambda, noise: valueNoise(`ridge ${lambda}`) }));
  return Uint16Array.from({ length: grid.land.length }, (_, cell) => {
    const [x, y] = cellCentre(grid, cell);
    let ridge = 0;
    for (const { lambda, noise } of noises)
      ridge += (1 - Math.abs(noise(x / lambda, y / lambda)) * 2) / noises.length;
    return Math.round(UNITS_A_KM * CELL_KM * Math.max(0.45, 1 + 1.5 * ridge));
  });
}

function nearestIndex(grid: LandGrid, places: readonly XyKm[]): Int16Array {
  return Int16Array.from({ length: grid.land.length }, (_, cell) => {
    if (grid.land[cell] !== 1) return NO_REGION;
    const centre = cellCentre(grid, cell);
    let best = 0;
    let bestKm = Infinity;
    places.forEach((place, i) => {
      const km = distanceKm(centre, place);
      if (km < bestKm) {
        bestKm = km;
        best = i;
      }
    });
    return best;
  });
}

/** Cells that each region holds from the start: its stretch of border, its seat, and the paths that keep it and its successor whole. */
function plantRegions(
  grid: LandGrid,
  strips: Int16Array,
  cost: Uint16Array,
  { communes2024, neighbours }: RegionFacts,
): Int16Array {
  const outside = communes2024.length;
  const ownerOfOrder = new Map(
    communes2024.flatMap(({ borderOrder }, i) => (borderOrder === null ? [] : [[borderOrder - 1, i]])),
  );
  const nearest = nearestIndex(
    grid,
    [...communes2024, ...neighbours].map(({ lonLat }) => toPlane(lonLat)),
  );
  const price =
    (owners: readonly number[]) =>
    (cell: number): number =>
      (cost[cell] as number) * (owners.includes(nearest[cell] as number) ? 1 : 5);
  const seeds = Int16Array.from(strips, (order, cell) =>
    grid.land[cell] !== 1 || order === NO_REGION ? NO_REGION : (ownerOfOrder.get(order) ?? outside),
  );
  const seats = communes2024.map(({ lonLat }, i) => {
    const seat = nearestLandCell(grid, lonLat, (cell) => seeds[cell] === NO_REGION || seeds[cell] === i);
    seeds[seat] = i;
    return seat;
  });
  for (const { lonLat } of neighbours) {
    seeds[nearestLandCell(grid, lonLat, (cell) => seeds[cell] === NO_REGION || seeds[cell] === outside)] =
      outside;
  }
  seats.forEach((seat, i) => {
    const strip = nearestStripCell(grid, strips, communes2024[i]?.borderOrder ?? null, seat);
    if (strip !== null) joinSeeds(grid, seeds, i, [seat, strip], price([i]));
  });
  for (const siblings of groupBySuccessor(communes2024)) {
    const [first] = siblings;
    if (first === undefined || siblings.length === 1) continue;
    const family = seeds.map((region) => (siblings.includes(region) ? first : region));
    joinSeeds(
      grid,
      family,
      first,
      siblings.map((i) => seats[i] as number),
      price(siblings),
    );
    shareOut(grid, seeds, siblings, (cell) => family[cell] === first);
  }
  widen(grid, seeds, strips);
  return seeds;
}

/** A path of one cell would be a thread on the map: it takes the free cells beside it. */
function widen(grid: LandGrid, seeds: Int16Array, strips: Int16Array): void {
  const before = Int16Array.from(seeds);
  before.forEach((region, cell) => {
    if (region === NO_REGION || strips[cell] !== NO_REGION) return;
    for (const next of sideNeighbours(grid, cell)) {
      if (grid.land[next] === 1 && seeds[next] === NO_REGION) seeds[next] = region;
    }
  });
}

function groupBySuccessor(communes2024: readonly Commune2024Fact[]): number[][] {
  const groups = new Map<string, number[]>();
  communes2024.forEach(({ code2025 }, i) => groups.set(code2025, [...(groups.get(code2025) ?? []), i]));
  return [...groups.values()];
}

/** Gives the new cells of a family to the siblings, each the cells nearest to it along the family's own ground. */
function shareOut(
  grid: LandGrid,
  seeds: Int16Array,
  siblings: readonly number[],
  isFamily: (cell: number) => boolean,
): void {
  const queue: number[] = [];
  seeds.forEach((region, cell) => {
    if (siblings.includes(region)) queue.push(cell);
  });
  for (const cell of queue) {
    for (const next of sideNeighbours(grid, cell)) {
      if (seeds[next] !== NO_REGION || !isFamily(next)) continue;
      seeds[next] = seeds[cell] as number;
      queue.push(next);
    }
  }
}

/** The raster of the communes of 2024: index into `communes2024`, its length for the land outside, FOREIGN beyond the border. */
export function buildRegions(
  grid: LandGrid,
  strips: Int16Array,
  facts: RegionFacts,
  targetsKm2: readonly number[],
  rounds: number,
): Int16Array {
  const { communes2024 } = facts;
  const outside = communes2024.length;
  const cost = buildCrossingCost(grid);
  const seeds = plantRegions(grid, strips, cost, facts);
  const reaches = communes2024.map(({ lonLat, areaKm2 }) => ({
    place: toPlane(lonLat),
    km: 6 + Math.sqrt(areaKm2),
  }));
  const isOpen = (cell: number): boolean => {
    if (grid.land[cell] !== 1) return false;
    const centre = cellCentre(grid, cell);
    return seeds[cell] !== NO_REGION || reaches.some(({ place, km }) => distanceKm(place, centre) < km);
  };
  const territory = buildTerritory(grid, isOpen, seeds, cost);
  const balance = balanceRegions(
    territory,
    targetsKm2,
    [...targetsKm2.map((km2) => 200 - 0.5 * UNITS_A_KM * Math.sqrt(km2)), 0],
    rounds,
  );
  const labels = Int16Array.from(grid.land, (land) => (land === 1 ? outside : FOREIGN));
  balance.labels.forEach((region, i) => {
    if (region !== NO_REGION) labels[territory.cells[i] as number] = region;
  });
  cleanLabels(grid, labels, (cell, label) => seeds[cell] === NO_REGION || seeds[cell] === label);
  return labels;
}

function nearestStripCell(
  grid: LandGrid,
  strips: Int16Array,
  borderOrder: number | null,
  seat: number,
): number | null {
  if (borderOrder === null) return null;
  const place = cellCentre(grid, seat);
  let best: number | null = null;
  let bestKm = Infinity;
  strips.forEach((order, cell) => {
    if (order !== borderOrder - 1 || grid.land[cell] !== 1) return;
    const km = distanceKm(cellCentre(grid, cell), place);
    if (km >= bestKm) return;
    bestKm = km;
    best = cell;
  });
  return best;
}
