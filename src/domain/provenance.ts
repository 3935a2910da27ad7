export const provenances = [
  'official',
  'surveyed',
  'reported',
  'derived',
  'illustrative',
  'synthetic',
] as const;

export type Provenance = (typeof provenances)[number];

/** Illustrative and synthetic rows must say so wherever they are shown. */
export function isInvented(provenance: Provenance): boolean {
  return provenance === 'illustrative' || provenance === 'synthetic';
}
