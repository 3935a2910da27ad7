import type { LonLat } from '#domain/lon-lat.ts';
import type { LonLatBounds } from '#domain/map-view.ts';
import type { Site } from '#domain/site.ts';
import { boundsOnPaper, centreOf, fitScale, roundScaleUp, scaleOfZoom } from '#map/print/print-scale.ts';
import { boundsOfNetwork } from '#state/bounds-of-network.ts';
import type { Choices } from '#state/choices.ts';
import type { Network } from '#state/network-store.ts';

type Frame = { readonly widthMm: number; readonly heightMm: number };
type Aim = { readonly centre: LonLat; readonly scale: number };

const mmPerCssPx = 25.4 / 96;
const nearZoom = 12;
const smallestScale = 40_000_000;

/**
 * Where a sheet looks so that it holds what the screen shows, whose free part has this many CSS pixels; `scale` is kept
 * when it is given, else it is the roundest that holds everything.
 */
export function frameView(
  { view }: Pick<Choices, 'view'>,
  network: Pick<Network, 'sites' | 'units' | 'geometry' | 'status'>,
  selected: Site | null,
  screenPx: { readonly width: number; readonly height: number },
  frame: Frame,
  scale: number | null,
): Aim {
  const bounds =
    boundsOfScreen(view ?? nearSite(selected), screenPx) ?? grown(boundsOfNetwork(network) ?? nation);
  const fitted = Math.min(smallestScale, roundScaleUp(fitScale(bounds, frame)));
  return { centre: centreOf(bounds), scale: scale ?? fitted };
}

/** Vietnam with its archipelagos. */
const nation: LonLatBounds = [102, 6, 117.5, 23.6];

function nearSite(site: Site | null): Choices['view'] {
  return site?.lonLat ? { lonLat: site.lonLat, zoom: nearZoom } : null;
}

function boundsOfScreen(
  view: Choices['view'],
  { width, height }: { readonly width: number; readonly height: number },
): LonLatBounds | null {
  if (view === null) return null;
  return boundsOnPaper(view.lonLat, scaleOfZoom(view.zoom, view.lonLat[1]), {
    widthMm: width * mmPerCssPx,
    heightMm: height * mmPerCssPx,
  });
}

function grown([west, south, east, north]: LonLatBounds): LonLatBounds {
  const [marginLon, marginLat] = [(east - west) * 0.03 + 0.01, (north - south) * 0.03 + 0.01];
  return [west - marginLon, south - marginLat, east + marginLon, north + marginLat];
}
