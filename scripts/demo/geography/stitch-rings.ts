/** An arc as the rings need it. */
export type Side = { left: number; right: number; from: number; to: number };

/**
 * The rings around one region, as TopoJSON arc references (`~i` for an arc walked backwards), the
 * region on the left hand. Arcs whose two sides both belong to it are inner lines and left out.
 */
export function stitchRings(arcs: readonly Side[], belongs: (label: number) => boolean): number[][] {
  const leaving = new Map<number, number[]>();
  const endOf = (reference: number): number =>
    reference >= 0 ? (arcs[reference] as Side).to : (arcs[~reference] as Side).from;
  arcs.forEach(({ left, right, from, to }, i) => {
    if (belongs(left) === belongs(right)) return;
    const [reference, node] = belongs(left) ? [i, from] : [~i, to];
    leaving.set(node, [...(leaving.get(node) ?? []), reference]);
  });
  const rings: number[][] = [];
  const starts = [...leaving.values()].flat();
  const used = new Set<number>();
  for (const start of starts) {
    if (used.has(start)) continue;
    const ring: number[] = [];
    let reference = start;
    do {
      ring.push(reference);
      used.add(reference);
      const next = (leaving.get(endOf(reference)) ?? []).filter(
        (other) => !used.has(other) || other === start,
      );
      if (next.length !== 1) throw new Error(`a ring has ${next.length} ways on`);
      reference = next[0] as number;
    } while (reference !== start);
    rings.push(ring);
  }
  return rings;
}
