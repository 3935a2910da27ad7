import { geodesicDistanceM } from '#analysis/coverage/geodesic-distance.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { readingsOf } from '#domain/site-set.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';

type Peopled = { readonly lonLat: LonLat | null; readonly population: number };

export type SiteReach = {
  /** Sources of the site that the analysis knows, and those of them that operate for sure. */
  readonly sourceCount: number;
  readonly operatingCount: number;
  /** Radii of the sources that take part. */
  readonly radiiM: { readonly least: number; readonly most: number } | null;
  /** People within the radius of any of them, however it works; and of those that operate. */
  readonly peopleBuilt: number;
  readonly peopleOperating: number;
  /** Who loses cover when the whole site fails. */
  readonly peopleLost: number;
};

/** What one site covers, of the demand that stands for the people. Words of officers on hamlets are not in it. */
export function computeSiteReach(
  { sources, disks, result }: CoverageAnswer,
  siteId: string,
  people: readonly Peopled[],
): SiteReach {
  const own = new Set(sources.flatMap((source) => (source.siteId === siteId ? [source.id] : [])));
  const standing = disks.filter(
    ({ sourceId, setMask, radiusM }) => own.has(sourceId) && setMask !== 0 && radiusM > 0,
  );
  const operating = standing.filter(({ setMask }) => (setMask >> readingsOf.operating.low) & 1);
  const radii = standing.map(({ radiusM }) => radiusM);
  const count = (within: typeof disks): number =>
    people.reduce(
      (sum, { lonLat, population }) =>
        sum + (lonLat !== null && within.some((disk) => isWithin(disk, lonLat)) ? population : 0),
      0,
    );
  return {
    sourceCount: own.size,
    operatingCount: operating.length,
    radiiM: radii.length === 0 ? null : { least: Math.min(...radii), most: Math.max(...radii) },
    peopleBuilt: count(standing),
    peopleOperating: count(operating),
    peopleLost: result.criticalSites.find(({ id }) => id === siteId)?.peopleLost ?? 0,
  };
}

const metresPerDegree = 110_573;

function isWithin({ lonLat, radiusM }: CoverageAnswer['disks'][number], [lon, lat]: LonLat): boolean {
  if (lonLat === null || Math.abs(lonLat[1] - lat) * metresPerDegree > radiusM) return false;
  return geodesicDistanceM(lon, lat, ...lonLat) <= radiusM;
}
