import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { CoverageOverlay } from '#domain/coverage-overlay.ts';
import type { PrintedNetwork, PrintRequest } from '#map/print/map-printer.ts';
import { buildShades } from '#state/build-shades.ts';
import { useStores } from '#state/stores.ts';
import { buildPrintedNetwork } from '../printed-network.ts';
import { frameView } from './frame-view.ts';
import type { MapSheetPlan } from './plan-map-sheet.ts';

export type MapRequest = { readonly network: PrintedNetwork; readonly print: PrintRequest };

/** What to draw for a sheet: what the screen shows, where it shows it; null until all of it is loaded. */
export function useMapRequest(
  isReady: boolean,
  coverage: CoverageOverlay | null,
  plan: MapSheetPlan,
  scale: number | null,
): MapRequest | null {
  const { choices, measured, network, stage, visible } = useStores();
  const view = useStore(choices, (now) => now.view);
  const vintage = useStore(choices, (now) => now.vintage);
  const selection = useStore(choices, (now) => now.selection);
  const shown = useStore(visible);
  const measure = useStore(measured, (now) => now.measured);
  return useMemo(() => {
    if (!isReady) return null;
    const now = network.getState();
    const selected =
      selection?.kind === 'site' ? (shown.sites.find(({ code }) => code === selection.code) ?? null) : null;
    const { insets } = stage.getState();
    const screenPx = {
      width: window.innerWidth - insets.left - insets.right,
      height: window.innerHeight - insets.top - insets.bottom,
    };
    const frame = { widthMm: plan.map.width, heightMm: plan.map.height };
    return {
      network: {
        ...buildPrintedNetwork(now, vintage, shown),
        shades: coverage?.shades ?? buildShades(measure),
        coverage,
        ...(stage.getState().hidesAbsent ? {} : { absent: shown.absent }),
      },
      print: { ...frameView({ view }, now, selected, screenPx, frame, scale), ...frame, focus: selected },
    };
  }, [isReady, network, stage, view, vintage, selection, shown, measure, coverage, plan, scale]);
}
