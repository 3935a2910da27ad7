export type Position = readonly [lon: number, lat: number];
export type Box = { west: number; south: number; east: number; north: number };

type Edge = { inside: (p: Position) => boolean; cut: (a: Position, b: Position) => Position };

function cutAtLon(lon: number): Edge['cut'] {
  return ([ax, ay], [bx, by]) => [lon, ay + ((lon - ax) / (bx - ax)) * (by - ay)];
}

function cutAtLat(lat: number): Edge['cut'] {
  return ([ax, ay], [bx, by]) => [ax + ((lat - ay) / (by - ay)) * (bx - ax), lat];
}

function edgesOf({ west, south, east, north }: Box): Edge[] {
  return [
    { inside: ([x]) => x >= west, cut: cutAtLon(west) },
    { inside: ([x]) => x <= east, cut: cutAtLon(east) },
    { inside: ([, y]) => y >= south, cut: cutAtLat(south) },
    { inside: ([, y]) => y <= north, cut: cutAtLat(north) },
  ];
}

/** The part of an open ring inside the box (Sutherland and Hodgman), possibly empty. */
export function clipRing(ring: readonly Position[], box: Box): Position[] {
  return edgesOf(box).reduce(
    (points: Position[], { inside, cut }) => {
      const kept: Position[] = [];
      points.forEach((point, i) => {
        const before = points[(i + points.length - 1) % points.length] as Position;
        if (inside(point) !== inside(before)) kept.push(cut(before, point));
        if (inside(point)) kept.push(point);
      });
      return kept;
    },
    [...ring],
  );
}

/** The stretches of a line whose vertices lie inside the box. */
export function clipLine(line: readonly Position[], { west, south, east, north }: Box): Position[][] {
  const parts: Position[][] = [[]];
  for (const point of line) {
    const [x, y] = point;
    if (x >= west && x <= east && y >= south && y <= north) parts.at(-1)?.push(point);
    else if ((parts.at(-1) ?? []).length > 0) parts.push([]);
  }
  return parts.filter((part) => part.length > 1);
}
