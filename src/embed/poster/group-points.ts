import type { PosterFrame } from './poster-frame.ts';

export type Point<Item> = { readonly x: number; readonly y: number; readonly items: readonly Item[] };

/** As the live map groups: within 21 pixels of tiles, level by level from the nearest zoom that has groups. */
const radiusPx = 21;
const nearestZoom = 12;

/** Points that lie too near each other to be told apart in the picture, as one in their middle. */
export function groupPoints<Item>(
  points: readonly Point<Item>[],
  { view }: Pick<PosterFrame, 'view'>,
): readonly Point<Item>[] {
  let groups = points;
  for (let zoom = nearestZoom; zoom >= Math.floor(view.zoom); zoom -= 1)
    groups = groupWithin(groups, radiusPx * 2 ** (view.zoom - zoom));
  return groups;
}

function groupWithin<Item>(points: readonly Point<Item>[], radius: number): readonly Point<Item>[] {
  const cellOf = (value: number) => Math.floor(value / radius);
  const cells = new Map<string, number[]>();
  for (const [index, { x, y }] of points.entries()) {
    const key = `${cellOf(x)} ${cellOf(y)}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [index]);
    else cell.push(index);
  }
  const isTaken = new Uint8Array(points.length);
  return points.flatMap((point, index) => {
    if (isTaken[index] === 1) return [];
    isTaken[index] = 1;
    const members = [point];
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1])
        for (const near of cells.get(`${cellOf(point.x) + dx} ${cellOf(point.y) + dy}`) ?? []) {
          const other = points[near];
          if (other === undefined || isTaken[near] === 1) continue;
          if (Math.hypot(other.x - point.x, other.y - point.y) > radius) continue;
          isTaken[near] = 1;
          members.push(other);
        }
    return [joinPoints(members)];
  });
}

/** In the middle of all that they hold. */
function joinPoints<Item>(members: readonly Point<Item>[]): Point<Item> {
  const items = members.flatMap((member) => member.items);
  const mean = (of: (member: Point<Item>) => number) =>
    members.reduce((sum, member) => sum + of(member) * member.items.length, 0) / items.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y), items };
}
