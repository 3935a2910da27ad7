import type { CurveSpec } from './curve-spec.ts';
import { type ChartShape, layoutCurves } from './layout-curves.ts';

/** What stands around a chart when it leaves the screen. */
export type ChartCaption = {
  readonly title: string;
  /** Under the title: what is counted, on which date. */
  readonly facts: readonly string[];
  /** At the foot: where it is from. */
  readonly source: string;
};

/** A picture as shapes: the sheet, its words, the chart and the key. */
export type ChartPicture = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PlacedShape[];
};

type PlacedShape = { readonly dx: number; readonly dy: number; readonly shape: PictureShape };
type PictureShape =
  | Exclude<ChartShape, { kind: 'text' }>
  | (Omit<Extract<ChartShape, { kind: 'text' }>, 'look'> & {
      readonly look: 'tick' | 'mark' | 'title' | 'fact';
    });

const width = 760;
const chartHeight = 380;
const edge = 24;

/** Lays a chart out on a sheet of its own, light whatever the screen is: it goes into a report. */
export function layOutPicture(spec: CurveSpec, { title, facts, source }: ChartCaption): ChartPicture {
  const shapes: PlacedShape[] = [];
  let y = edge + 18;
  const write = (look: 'title' | 'fact' | 'tick', text: string, x = edge): void => {
    shapes.push({ dx: 0, dy: 0, shape: { kind: 'text', look, x, y, anchor: 'start', text } });
  };
  write('title', title);
  for (const fact of facts) {
    y += 19;
    write('fact', fact);
  }
  y += 16;
  const { shapes: chart } = layoutCurves(spec, width - 2 * edge, chartHeight);
  shapes.push(...chart.map((shape) => ({ dx: edge, dy: y, shape })));
  y += chartHeight + 22;
  const entries = [
    ...spec.series.map(({ label, look }) => ({ label, look })),
    ...spec.bands.map(({ label }) => ({ label, look: 'band' as const })),
  ];
  for (const { label, look } of entries) {
    const d = look === 'band' ? 'M0 -8H28V0H0Z' : 'M0 -4H28';
    shapes.push({ dx: edge, dy: y, shape: { kind: 'path', look, d } });
    write('fact', label, edge + 38);
    y += 19;
  }
  y += 4;
  write('tick', source);
  return { width, height: y + edge - 8, shapes };
}

type Paint = {
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly fill?: string;
};

const ink = '#1b2220';
const soft = '#545d5a';
const paints: Readonly<Record<Exclude<ChartShape, { kind: 'text' }>['look'], Paint>> = {
  solid: { stroke: ink, width: 2.5 },
  dashed: { stroke: ink, width: 2, dash: [7, 4] },
  dotted: { stroke: ink, width: 2, dash: [2, 3] },
  faint: { stroke: '#868e8a', width: 1 },
  band: { fill: '#cdd1cf' },
  grid: { stroke: '#dcdfdb', width: 1 },
  base: { stroke: '#868e8a', width: 1 },
  mark: { stroke: '#0b57a4', width: 2 },
};
const letters: Readonly<
  Record<
    'tick' | 'mark' | 'title' | 'fact',
    { readonly size: number; readonly weight: number; readonly fill: string }
  >
> = {
  tick: { size: 12, weight: 400, fill: soft },
  mark: { size: 12, weight: 600, fill: '#0b57a4' },
  title: { size: 18, weight: 600, fill: ink },
  fact: { size: 13, weight: 400, fill: ink },
};
const family = "'Be Vietnam Pro', system-ui, sans-serif";

export function writeSvg({ width: w, height: h, shapes }: ChartPicture): string {
  const body = shapes.map(({ dx, dy, shape }) => {
    if (shape.kind === 'text') {
      const { size, weight, fill } = letters[shape.look];
      return `<text x="${shape.x + dx}" y="${shape.y + dy}" text-anchor="${shape.anchor}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escape(shape.text)}</text>`;
    }
    const { stroke = 'none', width: line = 0, dash = [], fill = 'none' } = paints[shape.look];
    return `<path transform="translate(${dx} ${dy})" d="${shape.d}" fill="${fill}" stroke="${stroke}" stroke-width="${line}" stroke-dasharray="${dash.join(' ')}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" font-family="${family}"><rect width="${w}" height="${h}" fill="#ffffff"/>${body.join('')}</svg>\n`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The same on a canvas, twice as fine, with the fonts of the page. */
export async function drawPng({ width: w, height: h, shapes }: ChartPicture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = 2 * w;
  canvas.height = 2 * h;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('expected a canvas to draw on, got none');
  await document.fonts.ready;
  context.scale(2, 2);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, w, h);
  for (const { dx, dy, shape } of shapes) {
    context.save();
    context.translate(dx, dy);
    if (shape.kind === 'text') {
      const { size, weight, fill } = letters[shape.look];
      context.font = `${weight} ${size}px ${family}`;
      context.fillStyle = fill;
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      context.fillText(shape.text, shape.x, shape.y);
    } else {
      const { stroke, width: line = 1, dash = [], fill } = paints[shape.look];
      const path = new Path2D(shape.d);
      if (fill !== undefined) {
        context.fillStyle = fill;
        // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a drawing, no array
        context.fill(path);
      }
      if (stroke !== undefined) {
        context.strokeStyle = stroke;
        context.lineWidth = line;
        context.setLineDash([...dash]);
        context.stroke(path);
      }
    }
    context.restore();
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('expected a picture of the canvas, got none'));
      else resolve(blob);
    }, 'image/png');
  });
}
