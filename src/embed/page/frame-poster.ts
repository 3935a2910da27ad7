import type { LonLatBounds, MapView } from '#domain/map-view.ts';
import type { EmbedOptions } from '../options/embed-options.ts';
import type { PageParts } from './page-parts.ts';
import { computeViewBox, fitBounds, fromMercator, readPosterView, toMercator } from './poster-frame.ts';

const marginPx = 16;

export type PosterCamera = {
  /** What the poster shows now; the live map opens on it. */
  readonly view: () => MapView | null;
  /** Of the signs, on a stage as wide as it is now. */
  readonly signScale: () => number;
  /** Follows the size of the stage. */
  readonly refresh: () => void;
};

/** Shows on the poster what the options ask for, by moving its viewBox: the same view that the live map will have. */
export function framePoster(
  { picture, stage, legend }: PageParts,
  { frame, commune }: EmbedOptions,
): PosterCamera {
  const drawn = picture === null ? null : readPosterView(picture);
  if (picture === null || drawn === null)
    return { view: () => null, signScale: () => 1, refresh: () => undefined };
  const { x, y, width, height } = picture.viewBox.baseVal;
  const sheet = { x, y, width, height };
  const side = 512 * 2 ** drawn.zoom;
  const [centreX, centreY] = toMercator(drawn.lonLat);
  const placeAt = (left: number, top: number) =>
    fromMercator([centreX + (left - x - width / 2) / side, centreY + (top - y - height / 2) / side]);
  const boundsOf = (box: Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>): LonLatBounds => {
    const [west, north] = placeAt(box.x, box.y);
    const [east, south] = placeAt(box.x + box.width, box.y + box.height);
    return [west, south, east, north];
  };
  const names = [...picture.querySelectorAll('.p-s')];
  const inset = picture.parentElement?.querySelector('.p-inset');
  const isGrouped = picture.querySelector('.p-n') !== null;
  const outline =
    commune === null
      ? null
      : picture.querySelector<SVGGraphicsElement>(`[data-uid="${CSS.escape(commune)}"]`);
  const bounds = outline === null ? boundsOf(sheet) : boundsOf(outline.getBBox());
  let shown: MapView | null = null;
  const refresh = () => {
    const size = { width: stage.clientWidth, height: stage.clientHeight };
    if (size.width === 0 || size.height === 0) return;
    const margin = outline === null ? 0 : marginPx;
    const fit = (wanted: LonLatBounds, around: number) =>
      fitBeside(wanted, size, coveredPx(legend, size.width), around);
    shown =
      frame?.kind === 'view' ? frame.view : fit(frame?.bounds ?? bounds, frame === null ? margin : marginPx);
    const box = computeViewBox(drawn, sheet, shown, size);
    picture.setAttribute('viewBox', [box.x, box.y, box.width, box.height].map((n) => n.toFixed(2)).join(' '));
    const scale = isGrouped ? 1 : signScale(size.width);
    picture.style.setProperty('--k', (box.unitsPerPx * scale).toFixed(4));
    picture.style.setProperty('--t', box.unitsPerPx.toFixed(4));
    picture.classList.toggle('far', shown.zoom < namesFromZoom);
    // Where the archipelagos are named on the map itself, it needs no inset: as the live map.
    inset?.toggleAttribute('hidden', names.length > 0 && names.every((name) => isWithin(name, stage)));
    leaveOutCutNames();
  };
  // A name that the legend covers in part is left out rather than cut.
  const signNames = picture.querySelectorAll('[data-code] > text');
  const leaveOutCutNames = () => {
    for (const name of signNames) {
      name.classList.remove('off');
      name.classList.toggle('off', legend.open && meets(name, legend));
    }
  };
  legend.addEventListener('toggle', leaveOutCutNames);
  return { view: () => shown, signScale: () => signScale(stage.clientWidth), refresh };
}

/** As on the live map: further out there is no room for names. */
const namesFromZoom = 8;

/** Signs are not grouped: on a narrow stage they are smaller instead. */
function signScale(widthPx: number): number {
  return Math.min(1, Math.max(0.55, widthPx / 640));
}

function isWithin(part: Element, whole: Element): boolean {
  const [inner, outer] = [part.getBoundingClientRect(), whole.getBoundingClientRect()];
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

function meets(part: Element, other: Element): boolean {
  const [a, b] = [part.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** On a wide stage the open legend stands beside what is framed, not over it. */
function coveredPx(legend: HTMLDetailsElement, widthPx: number): number {
  return widthPx < 720 || legend.hidden || !legend.open ? 0 : legend.offsetLeft + legend.offsetWidth;
}

function fitBeside(
  bounds: LonLatBounds,
  { width, height }: { readonly width: number; readonly height: number },
  leftPx: number,
  aroundPx: number,
): MapView {
  const view = fitBounds(bounds, { width: width - leftPx, height }, aroundPx);
  const [x, y] = toMercator(view.lonLat);
  return { ...view, lonLat: fromMercator([x - leftPx / 2 / (512 * 2 ** view.zoom), y]) };
}
