import type { Feature, LineString, MultiPolygon, Point } from 'geojson';
import type {
  CoverageOverlay,
  CoveredGround,
  OverlayDisk,
  OverlayHamlet,
  OverlayMove,
} from '#domain/coverage-overlay.ts';
import { keepFeatures } from '../sources/keep-features.ts';

/** Metres of a pixel at zoom 0 on the equator, with tiles of 512 pixels. */
const equatorMetresPerPx = 40_075_016.686 / 512;

export type CoverageFeatures = {
  readonly ground: readonly Feature<MultiPolygon>[];
  readonly disks: readonly Feature<Point>[];
  /** What stands otherwise than the facts say, apart: while a hand moves only this little source is sent. */
  readonly tried: readonly Feature<Point | LineString>[];
  readonly hamlets: readonly Feature<Point>[];
  readonly border: readonly Feature<LineString | Point>[];
};

const nothing: CoverageFeatures = { ground: [], disks: [], tried: [], hamlets: [], border: [] };

/** Builds features of overlays one after another; what is the same object in two of them is built once. */
export function keepCoverageFeatures(): (overlay: CoverageOverlay | null) => CoverageFeatures {
  const ground = keepGround();
  const circles = keepList(keepFeatures(buildDisk, () => true));
  const hamlets = keepList(keepFeatures(buildHamlet, () => true));
  const disks = keepDisks(circles);
  let borderOf: CoverageOverlay['border'] = null;
  let border: CoverageFeatures['border'] = [];
  return (overlay) => {
    if (overlay === null) return nothing;
    if (overlay.border !== borderOf) {
      borderOf = overlay.border;
      border = buildBorder(overlay.border);
    }
    return {
      ground: ground(overlay),
      ...disks(overlay),
      hamlets: hamlets(overlay.hamlets),
      border,
    };
  };
}

/** The same features again for the same list. */
function keepList<Item, Kept>(
  build: (items: readonly Item[]) => readonly Kept[],
): (items: readonly Item[]) => readonly Kept[] {
  let of: readonly Item[] | null = null;
  let kept: readonly Kept[] = [];
  return (items) => {
    if (items !== of) kept = build(items);
    of = items;
    return kept;
  };
}

/** Ground that is reached for sure, and that may be. */
function keepGround(): (overlay: CoverageOverlay) => CoverageFeatures['ground'] {
  const covered = keepList(
    keepFeatures(
      (each: CoveredGround) => buildGround(each, 'yes'),
      () => true,
    ),
  );
  const maybe = keepList(
    keepFeatures(
      (each: CoveredGround) => buildGround(each, 'maybe'),
      () => true,
    ),
  );
  let kept: CoverageFeatures['ground'] = [];
  let keptOf: readonly unknown[] = [];
  return (overlay) => {
    const parts = [covered(overlay.covered), maybe(overlay.maybe)];
    if (parts.some((part, at) => part !== keptOf[at])) kept = parts.flat();
    keptOf = parts;
    return kept;
  };
}

/** Circles of the facts; and circles of what is tried, with lines from where it stands. */
function keepDisks(circles: (disks: CoverageOverlay['disks']) => CoverageFeatures['disks']) {
  let kept: Pick<CoverageFeatures, 'disks' | 'tried'> = { disks: [], tried: [] };
  let keptOf: readonly unknown[] = [];
  let facts: CoverageOverlay['disks'] = [];
  return ({ disks, moves }: CoverageOverlay): typeof kept => {
    if (keptOf[0] === disks && keptOf[1] === moves) return kept;
    keptOf = [disks, moves];
    const now = disks.filter(({ isSupposed }) => !isSupposed);
    if (now.length !== facts.length || now.some((disk, at) => disk !== facts[at])) facts = now;
    const tried = disks.filter(({ isSupposed }) => isSupposed);
    kept = { disks: circles(facts), tried: [...tried.map(buildDisk), ...moves.map(buildMove)] };
    return kept;
  };
}

function buildGround({ uid, geometry }: CoveredGround, reached: 'yes' | 'maybe'): Feature<MultiPolygon> {
  const id = reached === 'yes' ? uid : `maybe ${uid}`;
  return { type: 'Feature', id, geometry, properties: { id, reached } };
}

/** `px0`: the radius in pixels at zoom 0, from which the circle's layer finds it at any zoom. */
function buildDisk({ id, lonLat, radiusM, counts }: OverlayDisk): Feature<Point> {
  const px0 = radiusM / (equatorMetresPerPx * Math.cos((lonLat[1] * Math.PI) / 180));
  return point(id, lonLat, { px0, counts });
}

function buildMove({ id, from, to }: OverlayMove): Feature<LineString> {
  return line(`move ${id}`, 'move', [from, to]);
}

function buildHamlet({ id, lonLat, reached }: OverlayHamlet): Feature<Point> {
  return point(id, lonLat, { reached });
}

function buildBorder(border: CoverageOverlay['border']): CoverageFeatures['border'] {
  if (border === null) return [];
  const { reached, unreached, longestGap } = border;
  const middle = longestGap?.path[Math.floor(longestGap.path.length / 2)];
  const ends = [longestGap?.path[0], longestGap?.path.at(-1)];
  return [
    ...reached.map((path, at) => line(`reached ${at}`, 'reached', path)),
    ...unreached.map((path, at) => line(`unreached ${at}`, 'unreached', path)),
    ...(longestGap === null ? [] : [line('longest', 'longest', longestGap.path)]),
    ...(longestGap && middle ? [point('label', middle, { role: 'label', label: longestGap.label })] : []),
    ...ends.flatMap((end, at) => (end ? [point(`end ${at}`, end, { role: 'end' })] : [])),
  ];
}

function point(
  id: string,
  [lon, lat]: readonly [number, number],
  properties: Readonly<Record<string, unknown>>,
): Feature<Point> {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { id, ...properties },
  };
}

function line(id: string, role: string, path: readonly (readonly [number, number])[]): Feature<LineString> {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'LineString', coordinates: path.map((position) => [...position]) },
    properties: { id, role },
  };
}
