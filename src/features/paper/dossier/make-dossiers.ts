import type { LonLatBounds } from '#domain/map-view.ts';
import type { Site } from '#domain/site.ts';
import type { PrintProblem } from '#map/print/when-whole.ts';
import type { Loaded } from '#state/details-store.ts';

/** Why the rows of a dossier could not be read. */
export type ReadError = Extract<Loaded<unknown>, { readonly kind: 'failed' }>['error'];

export type DossierMap =
  | {
      readonly kind: 'drawn';
      /** An object URL: whoever holds the dossier revokes it. */
      readonly url: string;
      readonly scale: number;
      readonly bounds: LonLatBounds;
      readonly isIllustrative: boolean;
    }
  | { readonly kind: 'missing'; readonly why: PrintProblem | 'no-position' };

export type DossierOutcome =
  | { readonly kind: 'made'; readonly site: Site; readonly map: DossierMap }
  | { readonly kind: 'failed'; readonly site: Site; readonly error: ReadError };

export type DossierWork = {
  /** Reads what only a dossier needs; null when all of it is there. */
  readonly readDetails: (site: Site) => Promise<ReadError | null>;
  readonly drawMap: (site: Site) => Promise<DossierMap>;
};

/** Makes dossiers one after another, so that one picture at a time is in memory. One that fails keeps none of the others. */
export async function makeDossiers(
  sites: readonly Site[],
  { readDetails, drawMap }: DossierWork,
  onOutcome: (outcome: DossierOutcome) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const site of sites) {
    if (signal.aborted) return;
    const error = await readDetails(site);
    if (signal.aborted) return;
    if (error !== null) {
      onOutcome({ kind: 'failed', site, error });
      continue;
    }
    const map = await drawMap(site);
    if (!signal.aborted) onOutcome({ kind: 'made', site, map });
    else if (map.kind === 'drawn') URL.revokeObjectURL(map.url);
  }
}
