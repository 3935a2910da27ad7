import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { measureCommunes, type CommuneMeasure, type MeasureValue } from '#domain/commune-measures.ts';
import { groupByUnit } from '#domain/group-by-unit.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { computeClasses, type MeasureClasses } from '#domain/measure-classes.ts';
import { askedVintage } from './asked-vintage.ts';
import type { Choices } from './choices.ts';
import type { ChoicesStore } from './choices-store.ts';
import type { DatedStore } from './dated-store.ts';
import { listMeasuredCommunes } from './list-measured-communes.ts';
import { shownVintage, type Network, type NetworkStore } from './network-store.ts';
import type { Visible, VisibleStore } from './visible-store.ts';

/** The communes by the chosen measure: the one answer behind the map's colours, the legend and the ranked list. */
export type Measured = MeasureClasses & {
  readonly measure: CommuneMeasure;
  /** ISO date of the figures. */
  readonly onDate: string;
  readonly values: ReadonlyMap<AdminUnitUid, MeasureValue>;
};

/** `measured` is null while no measure is chosen or nothing is loaded to measure. */
export type MeasuredState = { readonly measured: Measured | null };

export type MeasuredStore = ReturnType<typeof createMeasuredStore>;

type Ground = Pick<Network, 'units' | 'sites' | 'investments'>;
type Asked = Pick<Choices, 'measure' | 'vintage' | 'filter'>;

export function createMeasuredStore(
  network: NetworkStore,
  choices: ChoicesStore,
  dated: DatedStore,
  visible: VisibleStore,
) {
  const compute = (): MeasuredState => ({
    measured: computeMeasured(
      network.getState(),
      choices.getState(),
      visible.getState(),
      dated.getState().onDate,
    ),
  });
  const measured = createStore<MeasuredState>()(subscribeWithSelector(compute));
  const refresh = () => {
    if (choices.getState().measure === null && measured.getState().measured === null) return;
    measured.setState(compute());
  };
  visible.subscribe(refresh);
  network.subscribe(({ investments }) => investments, refresh);
  choices.subscribe(({ measure, vintage }) => `${measure} ${vintage}`, refresh);
  return measured;
}

function computeMeasured(
  { units, sites, investments }: Ground,
  { measure, vintage: chosen, filter }: Asked,
  visible: Pick<Visible, 'asOf' | 'sites' | 'clusters'>,
  onDate: string,
): Measured | null {
  const vintage = shownVintage(units, askedVintage(units, chosen, visible.asOf));
  if (measure === null || vintage === null) return null;
  const communes = listMeasuredCommunes({ units, sites }, vintage, filter.unit);
  const groups = groupByUnit({ sites: visible.sites, clusters: visible.clusters, investments }, vintage);
  const values = measureCommunes(measure, communes, groups, onDate);
  return { measure, onDate, values, ...computeClasses(measure, values.values()) };
}
