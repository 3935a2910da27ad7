import type { PrintedNetwork } from '#map/print/map-printer.ts';
import { buildUnitShapes } from '#state/build-unit-shapes.ts';
import { shownVintage, type Network } from '#state/network-store.ts';
import type { Visible } from '#state/visible-store.ts';

/** What the map on the screen is told, for the map on paper. */
export function buildPrintedNetwork(
  network: Network,
  vintage: number | null,
  { sites, clusters }: Pick<Visible, 'sites' | 'clusters'>,
): PrintedNetwork {
  return {
    sites,
    clusters,
    units: buildUnitShapes(network, shownVintage(network.units, vintage)),
    borderLines: network.borderLines,
    basemapFeatures: network.basemap,
  };
}
