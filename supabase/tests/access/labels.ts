import { idOf } from '../id-of.ts';
import { places, visibilities } from '../plant-geography.ts';

export const none: readonly string[] = [];
/** Labels `place visibility`. */
export const inScope = ['in public', 'in internal'];
export const inScopeAll = [...inScope, 'in restricted'];
export const everywhere = [...inScope, 'out public', 'out internal'];
export const all = places.flatMap((place) => visibilities.map((visibility) => `${place} ${visibility}`));
export const publicOnly = ['in public', 'out public'];

/** Rows planted under `prefix place visibility`, labelled without the prefix. */
export function plantedAs(prefix: string, labels: readonly string[] = all): Record<string, string> {
  return Object.fromEntries(labels.map((label) => [label, idOf(`${prefix} ${label}`)]));
}

/** Rows planted under their own label. */
export function planted(...labels: string[]): Record<string, string> {
  return Object.fromEntries(labels.map((label) => [label, idOf(label)]));
}
