/** How much is made. The whole nation by DESIGN.md: 12,000 stations with 60,000 loudspeaker clusters. */
export type NationalScale = {
  readonly stations: number;
  readonly clustersPerStation: number;
  readonly hamletsPerCommune: number;
};

export const nationalScale: NationalScale = {
  stations: 12_000,
  clustersPerStation: 5,
  hamletsPerCommune: 5,
};
