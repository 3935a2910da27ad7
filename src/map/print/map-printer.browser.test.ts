import { afterEach, describe, expect, it } from 'vitest';
import { buildBorderLine, buildCluster, buildSite, buildUnit } from '../test-network.ts';
import {
  createMapPrinter,
  type MapPrinter,
  type MapPrinterOptions,
  type PrintRequest,
} from './map-printer.ts';

const gate = buildSite('CK', { kind: 'border_gate', status: 'broken', lonLat: [106.75, 11.85] });
const station = buildSite('A', { lonLat: [106.85, 11.75] });
const network = {
  sites: [gate, station],
  clusters: [buildCluster('1'), buildCluster('2', { lonLat: [106.86, 11.76], status: 'suspended' })],
  units: [
    buildUnit('25280', [106.6, 11.7], { isBorder: true }),
    buildUnit('25294', [106.8, 11.7], { provenance: 'illustrative' }),
  ],
  borderLines: [
    buildBorderLine([
      [106.4, 11.95],
      [107.2, 11.9],
    ]),
  ],
  basemapFeatures: [],
};
const request: PrintRequest = {
  centre: [106.8, 11.8],
  scale: 150_000,
  widthMm: 120,
  heightMm: 90,
  focus: null,
};

const printers: MapPrinter[] = [];
afterEach(() => {
  for (const printer of printers.splice(0)) printer.destroy();
});

async function start(options: Partial<MapPrinterOptions> = {}): Promise<MapPrinter> {
  const made = await createMapPrinter({ language: 'vi', network, ...options });
  if (!made.ok) throw new Error(made.error);
  printers.push(made.value);
  return made.value;
}

async function print(printer: MapPrinter, part: Partial<PrintRequest> = {}) {
  const printed = await printer.print({ ...request, ...part });
  if (!printed.ok) throw new Error(printed.error);
  const image = await createImageBitmap(printed.value.blob);
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (pen === null) throw new Error('no 2d context');
  pen.drawImage(image, 0, 0);
  return { ...printed.value, pixels: pen.getImageData(0, 0, image.width, image.height) };
}

describe('a map for paper', () => {
  it('has three hundred pixels an inch, at the scale that was asked', async () => {
    const printed = await print(await start(), { widthMm: 297, heightMm: 210 });
    expect([printed.pixels.width, printed.pixels.height]).toEqual([3508, 2480]);
    expect(printed.scale).toBeCloseTo(150_000, 0);
    const [west, , east] = printed.bounds;
    const groundM = ((east - west) / 360) * 40_075_016.686 * Math.cos((11.8 * Math.PI) / 180);
    expect(groundM).toBeCloseTo(0.297 * 150_000, 0);
  });

  it('tells what it shows, for a legend that names no more', async () => {
    const printer = await start();
    const { shown } = await print(printer, { scale: 140_000 });
    expect([...shown.kinds]).toEqual(['border_gate', 'radio_station']);
    expect(shown).toMatchObject({ hasClusters: true, hasBorderCommunes: true, isIllustrative: true });
    expect([...shown.statuses].toSorted()).toEqual(['broken', 'good', 'suspended']);
    const south = await print(printer, { centre: [106.85, 11.72], scale: 20_000 });
    expect([...south.shown.kinds]).toEqual([]);
    expect(south.shown.hasBorderLine).toBe(false);
  });

  it('draws several places one after another', async () => {
    const printer = await start();
    const first = await print(printer, { focus: gate, centre: gate.lonLat ?? request.centre });
    const second = await print(printer, { focus: station, centre: station.lonLat ?? request.centre });
    const again = await print(printer, { focus: gate, centre: gate.lonLat ?? request.centre });
    expect(shareOfEqual(first.pixels, second.pixels)).toBeLessThan(0.99);
    expect(shareOfEqual(first.pixels, again.pixels)).toBe(1);
  });

  it('is put together from pieces where the card is too small for the whole', async () => {
    const whole = await print(await start());
    const pieces = await print(await start({ limitPx: 1500 }));
    expect([pieces.widthPx, pieces.heightPx]).toEqual([whole.widthPx, whole.heightPx]);
    expect(shareOfEqual(whole.pixels, pieces.pixels)).toBeGreaterThan(0.985);
    expect(pieces.shown).toEqual(whole.shown);
  });

  it('leaves nothing behind', async () => {
    const printer = await start();
    printer.destroy();
    printers.splice(0);
    expect(document.querySelectorAll('.maplibregl-canvas')).toHaveLength(0);
  });

  it('stops when it is called off', async () => {
    const printer = await start();
    const abort = new AbortController();
    const printing = printer.print(request, abort.signal);
    abort.abort();
    expect(await printing).toEqual({ ok: false, error: 'cancelled' });
  });
});

/** The share of pixels whose channels differ by no more than what smoothing does. */
function shareOfEqual(a: ImageData, b: ImageData): number {
  let equal = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const isEqual = [0, 1, 2].every(
      (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) < 24,
    );
    if (isEqual) equal += 1;
  }
  return equal / (a.data.length / 4);
}
