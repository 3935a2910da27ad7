import type { PrintedNetwork } from '#map/print/map-printer.ts';
import { buildUnitShapes } from '#state/build-unit-shapes.ts';
import { askedVintage } from '#state/asked-vintage.ts';
import { shownVintage, type Network } from '#state/network-store.ts';
import type { Visible } from '#state/visible-store.ts';

/** What the map on the screen is told, for the map on paper. */
export function buildPrintedNetwork(
  network: Network,
  vintage: number | null,
  { asOf, sites, clusters }: Pick<Visible, 'asOf' | 'sites' | 'clusters'>,
): PrintedNetwork {
  return {
    sites,
    clusters,
    units: buildUnitShapes(network, shownVintage(network.units, askedVintage(network.units, vintage, asOf))),
    borderLines: network.borderLines,
    basemapFeatures: network.basemap,
  };
}
