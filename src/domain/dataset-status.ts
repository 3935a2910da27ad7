import type { Provenance } from './provenance.ts';

export const geographyStates = ['illustrative', 'real', 'mixed', 'empty'] as const;
export type GeographyState = (typeof geographyStates)[number];

type LoadedDataset = {
  readonly layer: string;
  readonly provenance: Provenance;
  readonly source: string;
  readonly rowCount: number;
  /** Came from a file that somebody loaded, not with the product. */
  readonly isFromFile: boolean;
};

/** What is loaded and whether it is real. */
export type DatasetStatus = {
  readonly geography: GeographyState;
  readonly homeCodes: ReadonlyMap<number, string>;
  readonly datasets: readonly LoadedDataset[];
};

/** Where the loaded layers come from, each source once: what the map has to name beside its own. */
export function listLoadedSources(status: DatasetStatus | null): readonly string[] {
  const loaded = status?.datasets.filter(({ isFromFile }) => isFromFile) ?? [];
  return [...new Set(loaded.map(({ source }) => source))];
}

/** True when the network itself (sites, clusters, decisions) is invented. */
export function isNetworkSynthetic(status: DatasetStatus): boolean {
  return status.datasets.some((dataset) => dataset.layer === 'network' && dataset.provenance === 'synthetic');
}
