import type { LonLat } from '#domain/lon-lat.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import { fitScale, moveOnPaper, roundScaleUp, zoomOfScale } from '#map/print/print-scale.ts';

export const dossierMapMm = { widthMm: 108, heightMm: 84 } as const;
/** Of the nation's inset, in the lower right corner. */
export const dossierInsetWidthMm = 34;

const usualScale = 100_000;
const largestScale = 25_000;
const smallestScale = 250_000;
const marginMm = 8;

/** Around the site, in the middle of what the inset leaves free, at 1:100 000; a station with loudspeaker clusters at the scale that shows them all. */
export function frameSite(
  site: Pick<Site, 'id'>,
  centre: LonLat,
  clusters: readonly SpeakerCluster[],
): { readonly centre: LonLat; readonly scale: number } {
  const own = clusters.flatMap((each) =>
    each.siteId === site.id && each.lonLat !== null ? [each.lonLat] : [],
  );
  if (own.length === 0) return besideInset(centre, usualScale);
  // The site stays in the middle: the box reaches as far on each side as its farthest cluster.
  const reachLon = Math.max(...own.map(([lon]) => Math.abs(lon - centre[0])));
  const reachLat = Math.max(...own.map(([, lat]) => Math.abs(lat - centre[1])));
  const fitted = fitScale(
    [centre[0] - reachLon, centre[1] - reachLat, centre[0] + reachLon, centre[1] + reachLat],
    {
      widthMm: dossierMapMm.widthMm - dossierInsetWidthMm - 2 * marginMm,
      heightMm: dossierMapMm.heightMm - 2 * marginMm,
    },
  );
  return besideInset(centre, Math.min(smallestScale, Math.max(largestScale, roundScaleUp(fitted))));
}

function besideInset(centre: LonLat, scale: number): { readonly centre: LonLat; readonly scale: number } {
  return {
    centre: moveOnPaper(centre, zoomOfScale(scale, centre[1]), dossierInsetWidthMm / 2, 0),
    scale,
  };
}
