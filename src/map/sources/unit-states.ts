import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AdminUnitUid } from '#domain/id.ts';
import { fedSources } from '../style/source-ids.ts';

/** The third door of the units: which is selected or pointed at, and each one's shade. Outlines are not sent for it. */
export type UnitStates = {
  readonly select: (uid: AdminUnitUid | null) => void;
  readonly highlight: (uid: AdminUnitUid | null) => void;
  readonly measure: (shades: ReadonlyMap<AdminUnitUid, number | null>) => void;
  /** Says to the map what changed since the last time. */
  readonly flush: (map: MapLibreMap) => void;
};

/** What feature state says of a commune that has no value. */
const noValueShade = -1;

type State = 'selected' | 'highlight' | 'measure';
type Told = ReadonlyMap<AdminUnitUid, number | true>;

export function createUnitStates(): UnitStates {
  const wanted: Record<State, Told> = { selected: new Map(), highlight: new Map(), measure: new Map() };
  const drawn = { ...wanted };
  return {
    select: (uid) => void (wanted.selected = one(uid)),
    highlight: (uid) => void (wanted.highlight = one(uid)),
    measure: (shades) => {
      wanted.measure = new Map([...shades].map(([uid, shade]) => [uid, shade ?? noValueShade]));
    },
    flush: (map) => {
      for (const state of ['selected', 'highlight', 'measure'] as const) {
        const before = drawn[state];
        const after = wanted[state];
        if (before === after) continue;
        drawn[state] = after;
        for (const uid of before.keys())
          if (!after.has(uid)) map.removeFeatureState({ source: fedSources.units, id: uid }, state);
        for (const [uid, value] of after)
          if (before.get(uid) !== value)
            map.setFeatureState({ source: fedSources.units, id: uid }, { [state]: value });
      }
    },
  };
}

function one(uid: AdminUnitUid | null): Told {
  return new Map(uid === null ? [] : [[uid, true]]);
}
