import { buildInsetShapes, insetSizePx, type InsetContent, type InsetShape } from './build-inset-shapes.ts';

export type InsetOptions = InsetContent & { readonly fontFamily: string };

/**
 * Vietnam with Hoàng Sa, Trường Sa and Biển Đông, as SVG markup: for the corner of a provincial map, a printed sheet
 * and a poster. Pure and self-contained; every colour is a presentation attribute.
 */
export function drawSovereigntyInset({ fontFamily, ...content }: InsetOptions): string {
  const { width, height } = insetSizePx;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${fontFamily}">`,
    ...buildInsetShapes(content).map(draw),
    '</svg>',
  ].join('');
}

function draw(shape: InsetShape): string {
  switch (shape.what) {
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"${ink(shape)}/>`;
    case 'polygon':
      return `<polygon points="${shape.points.map((point) => point.join(',')).join(' ')}"${ink(shape)} stroke-linejoin="round"/>`;
    case 'circle':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}"${ink(shape)}/>`;
    case 'text': {
      const spans = shape.lines.map(
        (line, index) => `<tspan x="${shape.x}" dy="${index === 0 ? 0 : shape.lineHeight}">${line}</tspan>`,
      );
      const look = `${shape.italic ? 'font-style="italic"' : `font-weight="${shape.weight}"`} fill="${shape.fill}" font-size="${shape.size}"`;
      return `<text y="${shape.y}" text-anchor="middle" ${look}>${spans.join(' ')}</text>`;
    }
  }
}

function ink(shape: Exclude<InsetShape, { what: 'text' }>): string {
  return [
    ` fill="${shape.fill}"`,
    shape.fillOpacity === undefined ? '' : ` fill-opacity="${shape.fillOpacity}"`,
    shape.stroke === undefined ? '' : ` stroke="${shape.stroke}" stroke-width="${shape.strokeWidth ?? 1}"`,
  ].join('');
}
