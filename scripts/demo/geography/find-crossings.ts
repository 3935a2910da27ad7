/** Whole-number positions, so that the arithmetic below is exact. */
export type GridPoint = readonly [x: number, y: number];

const BUCKET = 500;

type Segment = { line: number; index: number; a: GridPoint; b: GridPoint };

/** Lines that cross or touch another line, or themselves, anywhere but at common end points. */
export function findCrossings(lines: readonly (readonly GridPoint[])[]): Set<number> {
  const buckets = new Map<string, Segment[]>();
  const found = new Set<number>();
  lines.forEach((points, line) => {
    for (let index = 1; index < points.length; index++) {
      const a = points[index - 1] as GridPoint;
      const b = points[index] as GridPoint;
      const segment = { line, index, a, b };
      if (a[0] === b[0] && a[1] === b[1]) found.add(line);
      for (
        let x = Math.floor(Math.min(a[0], b[0]) / BUCKET);
        x <= Math.floor(Math.max(a[0], b[0]) / BUCKET);
        x++
      ) {
        for (
          let y = Math.floor(Math.min(a[1], b[1]) / BUCKET);
          y <= Math.floor(Math.max(a[1], b[1]) / BUCKET);
          y++
        ) {
          const key = `${x},${y}`;
          const bucket = buckets.get(key);
          if (bucket === undefined) buckets.set(key, [segment]);
          else bucket.push(segment);
        }
      }
    }
  });
  for (const bucket of buckets.values()) {
    bucket.forEach((one, i) => {
      for (const two of bucket.slice(i + 1)) {
        if (!conflict(one, two)) continue;
        found.add(one.line);
        found.add(two.line);
      }
    });
  }
  return found;
}

function same(p: GridPoint, q: GridPoint): boolean {
  return p[0] === q[0] && p[1] === q[1];
}

function turn(a: GridPoint, b: GridPoint, c: GridPoint): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function within(a: GridPoint, b: GridPoint, p: GridPoint): boolean {
  return (
    Math.min(a[0], b[0]) <= p[0] &&
    p[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= p[1] &&
    p[1] <= Math.max(a[1], b[1])
  );
}

/** Two segments may share one end point; anything more is a conflict. */
function conflict({ a, b }: Segment, { a: c, b: d }: Segment): boolean {
  const shared = [same(a, c), same(a, d), same(b, c), same(b, d)].filter(Boolean).length;
  if (shared > 1) return true;
  const [t1, t2, t3, t4] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (shared === 1) {
    if (t1 !== 0 || t2 !== 0) return false;
    const inner = [c, d].filter((p) => within(a, b, p) && !same(p, a) && !same(p, b));
    const outer = [a, b].filter((p) => within(c, d, p) && !same(p, c) && !same(p, d));
    return inner.length + outer.length > 0;
  }
  if (t1 !== t2 && t3 !== t4) return true;
  return (
    (t1 === 0 && within(a, b, c)) ||
    (t2 === 0 && within(a, b, d)) ||
    (t3 === 0 && within(c, d, a)) ||
    (t4 === 0 && within(c, d, b))
  );
}
