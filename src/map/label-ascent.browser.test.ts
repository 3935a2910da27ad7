import '@fontsource/be-vietnam-pro/600.css';
import { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { buildFontFaces } from './style/font-faces.ts';
import { semiboldFont } from './style/font-names.ts';
import { setUpMapWorker } from './set-up-map-worker.ts';
import { mountContainer } from './test-map.ts';

const letters = [...new Set('ĐỒN BIÊN PHÒNG Ế Ộ Ự Ẫ Ễ Ồ Ố'.replaceAll(' ', ''))];
const sizePx = 48;
const stepPx = 60;
const heightPx = 160;

type Ink = { readonly top: number; readonly bottom: number };

it('draws every Vietnamese capital on one baseline, its accents in their place', async () => {
  const drawn = await drawOnMap();
  const meant = await drawOnCanvas();
  const [base, meantBase] = [drawn.get('N'), meant.get('N')];
  for (const letter of letters) {
    const [is, should] = [drawn.get(letter), meant.get(letter)];
    expect
      .soft((is?.bottom ?? 0) - (base?.bottom ?? 0), `the foot of ${letter}`)
      .toBeCloseTo((should?.bottom ?? 0) - (meantBase?.bottom ?? 0), -0.6);
    expect
      .soft((is?.top ?? 0) - (base?.top ?? 0), `the head of ${letter}`)
      .toBeCloseTo((should?.top ?? 0) - (meantBase?.top ?? 0), -0.6);
  }
});

async function drawOnMap(): Promise<ReadonlyMap<string, Ink>> {
  setUpMapWorker();
  const container = mountContainer(letters.length * stepPx, heightPx);
  const map = new MapLibreMap({
    container,
    center: [0, 0],
    zoom: 4,
    fadeDuration: 0,
    attributionControl: false,
    canvasContextAttributes: { preserveDrawingBuffer: true },
    style: {
      version: 8,
      'font-faces': buildFontFaces(),
      sources: {},
      layers: [{ id: 'paper', type: 'background', paint: { 'background-color': '#fff' } }],
    },
  });
  await map.once('load');
  map.addSource('letters', {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: letters.map((letter, index) => ({
        type: 'Feature',
        properties: { letter },
        geometry: {
          type: 'Point',
          coordinates: map.unproject([(index + 0.5) * stepPx, heightPx / 2]).toArray(),
        },
      })),
    },
  });
  map.addLayer({
    id: 'letters',
    type: 'symbol',
    source: 'letters',
    layout: {
      'text-field': ['get', 'letter'],
      'text-font': [semiboldFont],
      'text-size': sizePx,
      'text-allow-overlap': true,
    },
  });
  await map.once('idle');
  const canvas = new OffscreenCanvas(letters.length * stepPx, heightPx);
  canvas.getContext('2d')?.drawImage(map.getCanvas(), 0, 0, canvas.width, canvas.height);
  map.remove();
  container.remove();
  return measureInk(canvas);
}

async function drawOnCanvas(): Promise<ReadonlyMap<string, Ink>> {
  const font = `600 ${sizePx}px 'Be Vietnam Pro'`;
  await document.fonts.load(font, letters.join(''));
  const canvas = new OffscreenCanvas(letters.length * stepPx, heightPx);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gave no 2d context');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.font = font;
  context.textAlign = 'center';
  for (const [index, letter] of letters.entries())
    context.fillText(letter, (index + 0.5) * stepPx, heightPx * 0.65);
  return measureInk(canvas);
}

function measureInk(canvas: OffscreenCanvas): ReadonlyMap<string, Ink> {
  const pixels =
    canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
  const isInk = (x: number, y: number) => (pixels[4 * (y * canvas.width + x)] ?? 255) < 128;
  return new Map(
    letters.map((letter, index) => {
      const rows = Array.from({ length: heightPx }, (_, y) => y).filter((y) =>
        Array.from({ length: stepPx }, (_, x) => x + index * stepPx).some((x) => isInk(x, y)),
      );
      if (rows.length === 0) throw new Error(`No ink for ${letter}`);
      return [letter, { top: rows.at(0) ?? 0, bottom: rows.at(-1) ?? 0 }];
    }),
  );
}
