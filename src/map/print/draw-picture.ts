import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '#domain/lon-lat.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { joinShownSigns, listShownSigns, type ShownSigns } from './list-shown-signs.ts';
import type { PrintedMap, PrintRequest } from './map-printer.ts';
import { planTiles, type PictureTile } from './plan-tiles.ts';
import { boundsOnPaper, moveOnPaper, scaleOfZoom, zoomOfScale } from './print-scale.ts';
import { whenWhole, type PrintProblem } from './when-whole.ts';

type Medium = {
  readonly dpi: number;
  readonly limitPx: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
};

/** Names this near a seam are placed by both pieces. */
const marginCssPx = 128;

/** Draws one picture, in pieces where the graphics card cannot draw it whole, and puts it together as PNG. */
export async function drawPicture(
  map: MapLibreMap,
  container: HTMLElement,
  request: PrintRequest,
  { dpi, limitPx, timeoutMs, signal }: Medium,
): Promise<Result<PrintedMap, PrintProblem>> {
  const ratio = dpi / 96;
  const widthPx = Math.round((request.widthMm / 25.4) * dpi);
  const heightPx = Math.round((request.heightMm / 25.4) * dpi);
  const sheet = new OffscreenCanvas(widthPx, heightPx);
  const pen = sheet.getContext('2d');
  if (pen === null) return fail('drawing-failed');
  const { centre, zoom } = aim(map, container, request, widthPx / ratio, heightPx / ratio);
  const marginPx = Math.ceil(marginCssPx * ratio);
  let shown: ShownSigns | null = null;
  for (const tile of planTiles(widthPx, heightPx, limitPx, marginPx)) {
    const isWhole = tile.width === widthPx && tile.height === heightPx;
    const margin = isWhole ? 0 : marginPx;
    const middle = moveOnPaper(
      centre,
      zoom,
      toMm(tile.x + tile.width / 2 - widthPx / 2, dpi),
      toMm(tile.y + tile.height / 2 - heightPx / 2, dpi),
    );
    resize(map, container, (tile.width + 2 * margin) / ratio, (tile.height + 2 * margin) / ratio);
    map.jumpTo({ center: [...middle], zoom });
    const problem = await whenWhole(map, timeoutMs, signal);
    if (problem !== null) return fail(problem);
    copyTile(map, pen, tile);
    const signs = listShownSigns(map, frameOf(container, tile, ratio));
    shown = shown === null ? signs : joinShownSigns(shown, signs);
  }
  if (shown === null) return fail('drawing-failed');
  const scale = scaleOfZoom(zoom, centre[1]);
  const blob = await sheet.convertToBlob({ type: 'image/png' }).catch(() => null);
  return blob === null
    ? fail('drawing-failed')
    : ok({ blob, widthPx, heightPx, scale, bounds: boundsOnPaper(centre, scale, request), shown });
}

/** Where the map lets itself be aimed: its sheet has edges. */
function aim(
  map: MapLibreMap,
  container: HTMLElement,
  { centre, scale }: PrintRequest,
  widthCssPx: number,
  heightCssPx: number,
): { readonly centre: LonLat; readonly zoom: number } {
  resize(map, container, widthCssPx, heightCssPx);
  map.jumpTo({ center: [...centre], zoom: zoomOfScale(scale, centre[1]) });
  const { lng, lat } = map.getCenter();
  return { centre: [lng, lat], zoom: map.getZoom() };
}

function resize(map: MapLibreMap, container: HTMLElement, widthCssPx: number, heightCssPx: number): void {
  container.style.width = `${Math.ceil(widthCssPx)}px`;
  container.style.height = `${Math.ceil(heightCssPx)}px`;
  map.resize();
}

/** Takes the middle of what was drawn: the container is whole CSS pixels, the picture whole pixels of the printer. */
function copyTile(map: MapLibreMap, pen: OffscreenCanvasRenderingContext2D, tile: PictureTile): void {
  const canvas = map.getCanvas();
  const left = Math.floor((canvas.width - tile.width) / 2);
  const top = Math.floor((canvas.height - tile.height) / 2);
  pen.drawImage(
    canvas,
    Math.max(0, left),
    Math.max(0, top),
    tile.width,
    tile.height,
    tile.x,
    tile.y,
    tile.width,
    tile.height,
  );
}

function frameOf(container: HTMLElement, tile: PictureTile, ratio: number) {
  const left = (container.clientWidth - tile.width / ratio) / 2;
  const top = (container.clientHeight - tile.height / ratio) / 2;
  return { left, top, right: left + tile.width / ratio, bottom: top + tile.height / ratio };
}

function toMm(px: number, dpi: number): number {
  return (px / dpi) * 25.4;
}
