import type { AdminUnitUid } from '#domain/id.ts';
import { noValueReasons, type MeasureValue, type NoValueReason } from '#domain/commune-measures.ts';
import { findClass, type MeasureClass } from '#domain/measure-classes.ts';

export type ClassCounts = {
  /** Communes in each class, in the order of the classes. */
  readonly inClass: readonly number[];
  /** Communes without a value by reason; only reasons that occur. */
  readonly without: readonly (readonly [NoValueReason, number])[];
};

/** How many communes each line of the legend stands for; together they are all that is measured. */
export function countClasses(
  values: ReadonlyMap<AdminUnitUid, MeasureValue>,
  classes: readonly MeasureClass[],
): ClassCounts {
  const inClass = classes.map(() => 0);
  const without = new Map<NoValueReason, number>();
  for (const measured of values.values()) {
    if (measured.value === null) without.set(measured.reason, (without.get(measured.reason) ?? 0) + 1);
    else {
      const index = findClass(classes, measured.value);
      if (index !== null) inClass[index] = (inClass[index] ?? 0) + 1;
    }
  }
  return {
    inClass,
    without: noValueReasons.flatMap((reason) => {
      const count = without.get(reason);
      return count === undefined ? [] : [[reason, count] as const];
    }),
  };
}
