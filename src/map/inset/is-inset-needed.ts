import type { LonLat } from '#domain/lon-lat.ts';
import { sovereigntyNames } from '#domain/sovereignty.ts';

/** Whether a name that every map must show lies outside of what is seen; `isSeen` tells of one place. */
export function isInsetNeeded(isSeen: (lonLat: LonLat) => boolean): boolean {
  return sovereigntyNames.some(({ lonLat }) => !isSeen(lonLat));
}
