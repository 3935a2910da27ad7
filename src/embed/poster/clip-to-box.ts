import type { Position } from 'geojson';

export type Box = readonly [left: number, top: number, right: number, bottom: number];

type Edge = { readonly axis: 0 | 1; readonly at: number; readonly sign: 1 | -1 };

/** The part of a ring inside a box (Sutherland–Hodgman): good for filling, edges may run along the box. */
export function clipRing(ring: readonly Position[], box: Box): readonly Position[] {
  return edgesOf(box).reduce<readonly Position[]>((left, edge) => {
    const kept: Position[] = [];
    for (const [place, point] of left.entries()) {
      const before = left.at(place - 1) ?? point;
      if (isInside(point, edge) !== isInside(before, edge)) kept.push(cross(before, point, edge));
      if (isInside(point, edge)) kept.push(point);
    }
    return kept;
  }, ring);
}

/** The pieces of a line inside a box; a segment that only crosses it is kept whole, since the picture cuts it off. */
export function clipLine(line: readonly Position[], box: Box): readonly (readonly Position[])[] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (const [place, to] of line.entries()) {
    const from = line[place - 1];
    if (from === undefined) continue;
    if (!touches(from, to, box)) {
      if (piece.length > 0) pieces.push(piece);
      piece = [];
      continue;
    }
    if (piece.length === 0) piece.push(from);
    piece.push(to);
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}

function edgesOf([left, top, right, bottom]: Box): readonly Edge[] {
  return [
    { axis: 0, at: left, sign: 1 },
    { axis: 1, at: top, sign: 1 },
    { axis: 0, at: right, sign: -1 },
    { axis: 1, at: bottom, sign: -1 },
  ];
}

function isInside(point: Position, { axis, at, sign }: Edge): boolean {
  return ((point[axis] ?? 0) - at) * sign >= 0;
}

function cross([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, { axis, at }: Edge): Position {
  const share = axis === 0 ? (at - x1) / (x2 - x1) : (at - y1) / (y2 - y1);
  return [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
}

/** Whether the boxes of the segment and of the picture meet. */
function touches(
  [x1 = 0, y1 = 0]: Position,
  [x2 = 0, y2 = 0]: Position,
  [left, top, right, bottom]: Box,
): boolean {
  return (
    Math.max(x1, x2) >= left &&
    Math.min(x1, x2) <= right &&
    Math.max(y1, y2) >= top &&
    Math.min(y1, y2) <= bottom
  );
}
