import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { FedSource } from '../style/source-ids.ts';
import { diffFeatures } from './diff-features.ts';

/** Remembers what each source shows and sends it only what changed. */
export type FeatureFeed = {
  readonly put: (source: FedSource, build: () => readonly Feature[]) => void;
  /** Sends what was put since the last time; of several puts to one source only the last is built. */
  readonly flush: (map: MapLibreMap) => void;
};

export function createFeatureFeed(): FeatureFeed {
  const shown = new Map<FedSource, readonly Feature[]>();
  const waiting = new Map<FedSource, () => readonly Feature[]>();
  return {
    put: (source, build) => void waiting.set(source, build),
    flush: (map) => {
      for (const [source, build] of waiting) {
        const features = build();
        send(map.getSource<GeoJSONSource>(source), shown.get(source) ?? [], features);
        shown.set(source, features);
      }
      waiting.clear();
    },
  };
}

function send(
  source: GeoJSONSource | undefined,
  before: readonly Feature[],
  after: readonly Feature[],
): void {
  if (source === undefined) throw new Error('A fed source is missing from the style');
  const hasIds = [before, after].every((features) => features.every(({ id }) => id !== undefined));
  if (before.length === 0 || !hasIds) {
    if (before.length + after.length > 0)
      void source.setData({ type: 'FeatureCollection', features: [...after] });
    return;
  }
  const diff = diffFeatures(before, after);
  if (diff !== null) void source.updateData(diff);
}
