import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CoverageOverlay } from '#domain/coverage-overlay.ts';
import type { FeatureFeed } from '../sources/feature-feed.ts';
import { fedSources } from '../style/source-ids.ts';
import { keepCoverageFeatures } from './coverage-features.ts';
import { coverageLayers } from './coverage-layers.ts';

/** Puts overlays into their sources, and shows their layers only while there is one. */
export type CoverageDoor = {
  readonly put: (overlay: CoverageOverlay | null) => void;
  /** Says to the map what changed since the last time. */
  readonly flush: (map: MapLibreMap) => void;
};

export function createCoverageDoor(feed: FeatureFeed): CoverageDoor {
  const build = keepCoverageFeatures();
  let isWanted = false;
  let isShown = false;
  return {
    put(overlay) {
      isWanted = overlay !== null;
      const features = build(overlay);
      feed.put(fedSources.coverageGround, () => features.ground);
      feed.put(fedSources.coverageDisks, () => features.disks);
      feed.put(fedSources.coverageHamlets, () => features.hamlets);
      feed.put(fedSources.coverageBorder, () => features.border);
    },
    flush(map) {
      if (isWanted === isShown) return;
      for (const layer of coverageLayers)
        map.setLayoutProperty(layer, 'visibility', isWanted ? 'visible' : 'none');
      isShown = isWanted;
    },
  };
}
