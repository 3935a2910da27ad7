import type { DemandInput } from '#analysis/coverage-input/prepare-demand.ts';
import type { GroundData } from '#analysis/coverage-input/prepare-ground.ts';
import type { Hamlet } from '#domain/hamlet.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { PopulationCell } from '#domain/population-cell.ts';
import type { BorderLineShape } from '#domain/unit-shape.ts';
import type { CoverageGround } from '#state/coverage-store.ts';
import { listMeasuredCommunes } from '#state/list-measured-communes.ts';
import type { Network } from '#state/network-store.ts';
import { remember } from './remember.ts';

/** What the worker is sent once, and the order in which it answers. */
export type SessionGround = { readonly order: CoverageGround; readonly data: GroundData };

/**
 * Communes of the scope, their people and the border line; null while a part is on its way. Hamlets and cells are those of the
 * vintage: of another one they would count in communes that are not there.
 */
export function createGroundBuilder(): (
  network: Network,
  cells: readonly PopulationCell[],
  vintage: number,
  scope: AdminUnitUid | null,
) => SessionGround | null {
  const listCommunes = remember(
    (units: Network['units'], sites: Network['sites'], vintage: number, scope: AdminUnitUid | null) =>
      listMeasuredCommunes({ units, sites }, vintage, scope).map(({ uid }) => uid),
  );
  const sameOrder = keepEqual<AdminUnitUid>();
  const sameShapes = keepEqual<GroundData['communes'][number]['geometry']>();
  const build = remember(joinGround);
  return (network, cells, vintage, scope) => {
    const { units, sites, geometry, geometryVintages, hamlets, borderLines, loaded } = network;
    if (!neededParts.every((part) => loaded.has(part))) return null;
    const uids = sameOrder(listCommunes(units, sites, vintage, scope));
    const shapes = uids.map((uid) => geometry.get(uid) ?? null);
    if (shapes.includes(null) && !geometryVintages.has(vintage)) return null;
    return build(uids, sameShapes(shapes), hamlets, cells, borderLines, vintage, scope);
  };
}

const neededParts = ['sites', 'clusters', 'borderLines', 'hamlets'] as const;

/** A list that holds the same things as the last one is the last one. */
function keepEqual<Value>(): (list: readonly Value[]) => readonly Value[] {
  let last: readonly Value[] = [];
  return (list) => {
    if (list.length !== last.length || list.some((value, at) => value !== last[at])) last = list;
    return last;
  };
}

function joinGround(
  communeUids: readonly AdminUnitUid[],
  shapes: readonly GroundData['communes'][number]['geometry'][],
  allHamlets: readonly Hamlet[],
  allCells: readonly PopulationCell[],
  borderLines: readonly BorderLineShape[],
  vintage: number,
  scope: AdminUnitUid | null,
): SessionGround {
  const inScope = new Set(communeUids);
  const hamlets = allHamlets.filter(({ unitUid }) => inScope.has(unitUid));
  const cells = allCells.filter(({ unitUid }) => inScope.has(unitUid));
  return {
    order: {
      vintage,
      scope,
      communeUids,
      hamletIds: hamlets.map(({ id }) => id),
      cellIds: cells.map(({ id }) => id),
    },
    data: {
      communes: communeUids.map((uid, at) => ({ uid, geometry: shapes[at] ?? null })),
      hamlets: orNull(hamlets.map(toDemand)),
      cells: orNull(cells.map(toDemand)),
      border: orNull(borderLines.flatMap(listPaths)),
      ownBorderOnly: true,
    },
  };
}

function toDemand({ id, lonLat, population, unitUid }: Hamlet | PopulationCell): DemandInput {
  return { id, lonLat, people: population, communeUid: unitUid };
}

function listPaths({ geometry }: BorderLineShape): readonly (readonly LonLat[])[] {
  const paths = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return paths.map((path) => path.map(([lon = NaN, lat = NaN]): LonLat => [lon, lat]));
}

function orNull<Value>(values: readonly Value[]): readonly Value[] | null {
  return values.length === 0 ? null : values;
}
