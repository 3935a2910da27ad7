import type { Hamlet } from '#domain/hamlet.ts';
import type { AdminUnitUid, HamletId } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { PopulationCell } from '#domain/population-cell.ts';
import { readingsOf, type SiteSet, siteSetReadings } from '#domain/site-set.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { depthOf, type MeasureShown } from './measures-shown.ts';

/** yes: part of the number for sure; maybe: only with unknown as working (of what is lost: as silent); no: not part of it. */
export const rowStates = ['yes', 'maybe', 'no'] as const;
export type RowState = (typeof rowStates)[number];

/** One row behind a number: its amounts for sure and at most add up to the number. */
export type FigureRow = {
  readonly id: string;
  readonly unitUid: AdminUnitUid;
  readonly name: string | null;
  readonly lonLat: LonLat | null;
  readonly state: RowState;
  readonly low: number;
  readonly high: number;
  readonly whole: number;
};

type People = {
  readonly hamlets: ReadonlyMap<HamletId, Hamlet>;
  readonly cells: readonly PopulationCell[];
};

/** The hamlets, population cells or communes that a number is made of. */
export function listFigureRows(
  answer: CoverageAnswer,
  measure: MeasureShown,
  siteSet: SiteSet,
  people: People,
): readonly FigureRow[] {
  const isOfGround = measure === 'area' || measure === 'border';
  if (isOfGround) return listCommuneRows(answer, measure, siteSet);
  const { ground, hamletDepths, cellDepths, params } = answer;
  const isOfCells = measure !== 'hamlets' && cellDepths !== null;
  const depths = isOfCells ? cellDepths : hamletDepths;
  const cellOf = isOfCells ? new Map(people.cells.map((cell) => [cell.id, cell])) : null;
  const points = isOfCells
    ? ground.cellIds.map((id) => cellOf?.get(id))
    : ground.hamletIds.map((id) => people.hamlets.get(id));
  const k = depthOf(measure, params.k);
  return points.flatMap((point, at): readonly FigureRow[] => {
    if (point === undefined || depths === null) return [];
    const isReached = (reading: number): boolean => (depths[at * siteSetReadings.length + reading] ?? 0) >= k;
    const { low, high } = readingsOf[siteSet];
    const isBuilt = isReached(readingsOf.nominal.low);
    const state =
      measure === 'lost'
        ? stateOf(isBuilt && !isReached(high), isBuilt && !isReached(low))
        : stateOf(isReached(low), isReached(high));
    const amount = measure === 'hamlets' ? 1 : point.population;
    return [
      {
        id: point.id,
        unitUid: point.unitUid,
        name: 'nameVi' in point ? point.nameVi : null,
        lonLat: point.lonLat,
        state,
        low: state === 'yes' ? amount : 0,
        high: state === 'no' ? 0 : amount,
        whole: point.population,
      },
    ];
  });
}

function listCommuneRows(
  { result, params }: CoverageAnswer,
  measure: 'area' | 'border',
  siteSet: SiteSet,
): readonly FigureRow[] {
  return result.communes.map((commune) => {
    const set = commune.sets[siteSet];
    const part = measure === 'area' ? set.areaReachedM2AtLeast[params.k - 1] : set.border?.reachedM;
    const { low, high } = part ?? { low: 0, high: 0 };
    return {
      id: commune.uid,
      unitUid: commune.uid,
      name: null,
      lonLat: null,
      state: stateOf(low > 0, high > 0),
      low,
      high,
      whole: measure === 'area' ? commune.areaM2 : commune.borderM,
    };
  });
}

function stateOf(isSure: boolean, isPossible: boolean): RowState {
  return isSure ? 'yes' : isPossible ? 'maybe' : 'no';
}
