import type { LonLat } from '#domain/lon-lat.ts';

/** About eleven metres: nearer than that, markers cannot be told apart at any zoom. */
const cellDegrees = 1e-4;

/** Where a marker is pushed on the screen, by its slot: 0 alone, 1–2 a pair, 3–8 a ring. */
export const spreadOffsetsPx: readonly (readonly [number, number])[] = [
  [0, 0],
  [-15, 0],
  [15, 0],
  ...[0, 1, 2, 3, 4, 5].map(
    (step) =>
      [round(24 * Math.sin((step * Math.PI) / 3)), round(-24 * Math.cos((step * Math.PI) / 3))] as const,
  ),
];

/** A slot for each place, so that markers at one spot stand side by side instead of on top of each other. */
export function spreadCoincident(places: readonly LonLat[]): readonly number[] {
  const groups = new Map<string, number[]>();
  for (const [index, [lon, lat]] of places.entries()) {
    const key = `${Math.round(lon / cellDegrees)},${Math.round(lat / cellDegrees)}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const slots = places.map(() => 0);
  for (const members of groups.values()) {
    for (const [order, index] of members.entries()) slots[index] = slotOf(order, members.length);
  }
  return slots;
}

function slotOf(order: number, groupSize: number): number {
  if (groupSize === 1) return 0;
  return groupSize === 2 ? 1 + order : 3 + (order % 6);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
