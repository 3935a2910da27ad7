import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AdminUnitUid } from '#domain/id.ts';
import { fedSources } from '../style/source-ids.ts';
import { unitMeasureLayers } from '../style/unit-layers.ts';

/** The third door of the units: each one's shade. Outlines are not sent for it. */
export type UnitStates = {
  readonly measure: (shades: ReadonlyMap<AdminUnitUid, number | null>) => void;
  /** Says to the map what changed since the last time. */
  readonly flush: (map: MapLibreMap) => void;
};

/** What feature state says of a commune that has no value. */
const noValueShade = -1;

type Told = ReadonlyMap<AdminUnitUid, number>;

export function createUnitStates(): UnitStates {
  let wanted: Told = new Map();
  let drawn: Told = wanted;
  return {
    measure: (shades) => {
      wanted = new Map([...shades].map(([uid, shade]) => [uid, shade ?? noValueShade]));
    },
    flush: (map) => {
      if (wanted === drawn) return;
      for (const uid of drawn.keys())
        if (!wanted.has(uid)) map.removeFeatureState({ source: fedSources.units, id: uid }, 'measure');
      for (const [uid, measure] of wanted)
        if (drawn.get(uid) !== measure)
          map.setFeatureState({ source: fedSources.units, id: uid }, { measure });
      if (wanted.size > 0 !== drawn.size > 0)
        for (const layer of unitMeasureLayers)
          map.setLayoutProperty(layer, 'visibility', wanted.size > 0 ? 'visible' : 'none');
      drawn = wanted;
    },
  };
}
