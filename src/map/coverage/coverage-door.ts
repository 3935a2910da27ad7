import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CoverageOverlay } from '#domain/coverage-overlay.ts';
import type { FeatureFeed } from '../sources/feature-feed.ts';
import { fedSources } from '../style/source-ids.ts';
import { type CoverageFeatures, keepCoverageFeatures } from './coverage-features.ts';
import { coverageLayers } from './coverage-layers.ts';

/** Puts overlays into their sources, and shows their layers only while there is one. */
export type CoverageDoor = {
  readonly put: (overlay: CoverageOverlay | null) => void;
  /** Says to the map what changed since the last time. */
  readonly flush: (map: MapLibreMap) => void;
};

const parts = [
  ['ground', fedSources.coverageGround],
  ['disks', fedSources.coverageDisks],
  ['tried', fedSources.coverageTried],
  ['hamlets', fedSources.coverageHamlets],
  ['border', fedSources.coverageBorder],
] as const;

export function createCoverageDoor(feed: FeatureFeed): CoverageDoor {
  const build = keepCoverageFeatures();
  let put: CoverageFeatures = build(null);
  let isWanted = false;
  let isShown = false;
  return {
    put(overlay) {
      isWanted = overlay !== null;
      const features = build(overlay);
      for (const [part, source] of parts) {
        const list = features[part];
        if (list === put[part]) continue;
        put = { ...put, [part]: list };
        feed.put(source, () => list);
      }
    },
    flush(map) {
      if (isWanted === isShown) return;
      for (const layer of coverageLayers)
        map.setLayoutProperty(layer, 'visibility', isWanted ? 'visible' : 'none');
      isShown = isWanted;
    },
  };
}
