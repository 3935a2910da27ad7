import type { Network } from '#state/network-store.ts';

/** Everything that a printed map shows has come, or will not come by itself any more. */
export function isNetworkReady({ load, loaded }: Pick<Network, 'load' | 'loaded'>): boolean {
  if (!loaded.has('sites') || !loaded.has('units')) return false;
  if (load.kind !== 'loading') return true;
  return (['status', 'clusters', 'geometry', 'borderLines', 'basemap'] as const).every((part) =>
    loaded.has(part),
  );
}
