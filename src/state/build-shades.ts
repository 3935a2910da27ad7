import type { AdminUnitUid } from '#domain/id.ts';
import { findClass } from '#domain/measure-classes.ts';
import type { Measured } from './measured-store.ts';

/** Each measured commune's shade on the map; null where it has no value. Empty when nothing is measured. */
export function buildShades(measured: Measured | null): ReadonlyMap<AdminUnitUid, number | null> {
  if (measured === null) return new Map();
  const { values, classes } = measured;
  return new Map(
    [...values].map(([uid, { value }]) => {
      const index = value === null ? null : findClass(classes, value);
      return [uid, index === null ? null : (classes[index]?.shade ?? null)];
    }),
  );
}
