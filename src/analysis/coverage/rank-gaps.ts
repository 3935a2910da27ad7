export type Gap = {
  readonly people: number;
  readonly unreachedPeople: number;
  readonly nearestOperatingM: number | null;
};

/**
 * 1 is where to go first: most unreached people, then the smaller share reached, then the farther operating source (none at all
 * is farthest), then the order of the list.
 */
export function rankGaps(gaps: readonly Gap[]): readonly number[] {
  const order = gaps.map((_, i) => i).toSorted((a, b) => compareGaps(gaps[a], gaps[b]) || a - b);
  const ranks = gaps.map(() => 0);
  order.forEach((gap, place) => {
    ranks[gap] = place + 1;
  });
  return ranks;
}

function compareGaps(a: Gap | undefined, b: Gap | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return (
    b.unreachedPeople - a.unreachedPeople ||
    shareReached(a) - shareReached(b) ||
    compareDistances(b.nearestOperatingM ?? Infinity, a.nearestOperatingM ?? Infinity)
  );
}

function shareReached({ people, unreachedPeople }: Gap): number {
  return people === 0 ? 1 : (people - unreachedPeople) / people;
}

function compareDistances(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
