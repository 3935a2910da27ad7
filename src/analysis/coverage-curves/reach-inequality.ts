/** One commune as inequality of reach sees it. */
export type ReachShare = { readonly people: number; readonly reached: number };

export type ReachInequality = {
  /** From (0, 0) to (1, 1): share of people in the communes with the smallest shares reached, and of all people reached that live there. */
  readonly lorenz: readonly (readonly [people: number, reached: number])[];
  /** 0: every commune is reached to the same share; towards 1: all that are reached live in few. null when nobody is reached. */
  readonly gini: number | null;
  /** Places in the list, by share reached: the least, and the one a tenth of the communes are at or below (nearest rank). */
  readonly least: number | null;
  readonly tenth: number | null;
  /** Places of the communes with people, least share first. */
  readonly order: readonly number[];
};

/** Communes without people take no part. The area under the curve is a sum of trapezia, exact for a curve with corners. */
export function computeReachInequality(communes: readonly ReachShare[]): ReachInequality {
  const shareOf = (place: number): number => shareReached(communes[place]) ?? 0;
  const order = [...communes.keys()]
    .filter((place) => shareReached(communes[place]) !== null)
    .toSorted((a, b) => shareOf(a) - shareOf(b) || a - b);
  const listed = order.flatMap((place) => communes[place] ?? []);
  const people = sum(listed.map((commune) => commune.people));
  const reached = sum(listed.map((commune) => commune.reached));
  const lorenz: (readonly [number, number])[] = [[0, 0]];
  let [x, y, under] = [0, 0, 0];
  for (const commune of listed) {
    const width = commune.people / people;
    const height = reached === 0 ? 0 : commune.reached / reached;
    under += width * (y + height / 2);
    x += width;
    y += height;
    lorenz.push([Math.min(1, x), Math.min(1, y)]);
  }
  return {
    lorenz,
    gini: reached === 0 ? null : Math.max(0, 1 - 2 * under),
    least: order[0] ?? null,
    tenth: order[Math.max(0, Math.ceil(order.length / 10) - 1)] ?? null,
    order,
  };
}

export function shareReached(commune: ReachShare | undefined): number | null {
  return commune === undefined || commune.people <= 0 ? null : commune.reached / commune.people;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
