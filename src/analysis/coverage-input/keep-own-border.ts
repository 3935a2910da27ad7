import type { LonLat } from '#domain/lon-lat.ts';

/** The stretches of the lines whose segments belong to a commune, by the segment's middle; a segment of none ends a stretch. */
export function keepOwnBorder(
  lines: readonly (readonly LonLat[])[],
  communeNear: (lon: number, lat: number) => number,
): readonly (readonly LonLat[])[] {
  return lines.flatMap((line) => {
    const stretches: LonLat[][] = [];
    let open: LonLat[] | null = null;
    for (let at = 0; at < line.length - 1; at++) {
      const [from, to] = [line[at], line[at + 1]];
      if (from === undefined || to === undefined) continue;
      if (communeNear((from[0] + to[0]) / 2, (from[1] + to[1]) / 2) < 0) {
        open = null;
        continue;
      }
      if (open === null) {
        open = [from];
        stretches.push(open);
      }
      open.push(to);
    }
    return stretches;
  });
}
