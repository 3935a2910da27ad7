import { arcMinusSine } from './circular-segment.ts';
import type { GroundPiece } from './ground-pieces.ts';

/** Pieces end to end, with their exact area: above 0 for a shell, below for a hole. */
export type GroundRing = { readonly pieces: readonly GroundPiece[]; readonly areaM2: number };

/** Follows the pieces from node to node. null when one leads nowhere, which ties closer than rounding can bring about. */
export function linkPieces(pieces: readonly GroundPiece[]): readonly GroundRing[] | null {
  const startingAt = new Map<number, GroundPiece[]>();
  const rings: GroundRing[] = [];
  for (const piece of pieces) {
    if (piece.fromNode === -1) rings.push(toRing([piece]));
    else startingAt.set(piece.fromNode, [...(startingAt.get(piece.fromNode) ?? []), piece]);
  }
  for (const list of startingAt.values()) {
    for (let start = list.pop(); start !== undefined; start = list.pop()) {
      const ring = [start];
      let node = start.toNode;
      while (node !== start.fromNode) {
        const next = startingAt.get(node)?.pop();
        if (next === undefined) return null;
        ring.push(next);
        node = next.toNode;
      }
      rings.push(toRing(ring));
    }
  }
  return rings.filter(({ areaM2 }) => areaM2 !== 0);
}

function toRing(pieces: readonly GroundPiece[]): GroundRing {
  let twice = 0;
  for (const { ax, ay, bx, by, arc } of pieces) {
    twice += ax * by - bx * ay;
    if (arc !== null) twice += Math.sign(arc.theta) * arc.r * arc.r * arcMinusSine(Math.abs(arc.theta));
  }
  return { pieces, areaM2: twice / 2 };
}
