import type { MapScheme } from '#domain/map-view.ts';
import { statuses } from '#domain/status.ts';
import { mapPalette } from '#map/style/map-palette.ts';
import { posterLooks, type PosterPart } from './poster-ink.ts';

const insetColours = ['sea', 'land', 'coast', 'sovereigntyText', 'waterText', 'accent'] as const;

/**
 * The text of `poster.css`: the palette of the map as variables, by scheme, and the looks that use them; the colours
 * of statuses are in the page's `colours.css`. A test holds
 * the file to this.
 */
export function buildPosterCss(): string {
  return `/* Made from the palettes of the map by build-poster-css.ts; its test says how to make it again. */
:root {
${variables('light')}
}
:root[data-theme='dark'] {
${variables('dark')}
}
:root[data-theme='contrast'] {
${variables('contrast')}
}
${Object.keys(posterLooks)
  .map((part) => rule(part as PosterPart))
  .join('\n')}
.p-h {
  fill: none;
  stroke: var(--halo, var(--p-paper));
  stroke-width: 4;
}
.p-b {
  paint-order: stroke;
  stroke-width: 1.6;
}
.p-d {
  fill: var(--p-paper);
}
.p-r {
  fill: none;
  stroke-width: 6.5;
}

${statuses
  .map(
    (status) =>
      `.p-b.p-${status} {\n  fill: var(--${status}-fill);\n  stroke: var(--${status}-ink);\n}\n.p-g.p-${status} {\n  fill: var(--${status}-ink);\n}\n.p-m.p-${status} {\n  fill: var(--${status}-text);\n}\n.p-r.p-${status} {\n  stroke: var(--${status}-fill);\n}`,
  )
  .join('\n')}
.p-map {
  --k: 0.87;
  background: var(--p-sea);
}
@media (max-width: 600px) {
  .p-map {
    --k: 1.27;
  }
  [data-code] > text {
    display: none;
  }
}
.far [data-code] > text {
  display: none;
}
.p-map text {
  fill: var(--p-ink);
  stroke: var(--p-halo);
  stroke-width: 3.6px;
  stroke-linejoin: round;
  paint-order: stroke;
  font-size: 11.7px;
  font-weight: 600;
}
.p-map .p-n text {
  stroke: none;
  text-anchor: middle;
}
.p-map .p-s text {
  fill: var(--p-sovereigntyText);
  text-anchor: middle;
}
.p-islands {
  fill: none;
  stroke: var(--p-sovereigntyText);
  stroke-linecap: round;
  stroke-width: 2.5;
}
.p-map a {
  outline: none;
}
.p-map a:focus-visible,
.p-map a:hover {
  --halo: var(--p-accent);
}
`;
}

function variables(scheme: MapScheme): string {
  const palette = mapPalette(scheme);
  const used = new Set<Exclude<keyof typeof palette, 'borderBandOpacity'>>([
    ...insetColours,
    'paper',
    'ink',
    'halo',
  ]);
  for (const look of Object.values(posterLooks)) {
    if ('fill' in look) used.add(look.fill);
    if ('stroke' in look) used.add(look.stroke);
  }
  return [...used]
    .toSorted()
    .map((name) => `  --p-${name}: ${palette[name]};`)
    .join('\n');
}

function rule(part: PosterPart): string {
  const look: {
    readonly fill?: string;
    readonly stroke?: string;
    readonly strokePx?: number;
    readonly dash?: string;
    readonly opacity?: number;
  } = posterLooks[part];
  const lines = [
    `fill: ${look.fill === undefined ? 'none' : `var(--p-${look.fill})`};`,
    look.stroke === undefined ? '' : `stroke: var(--p-${look.stroke});`,
    look.stroke === undefined ? '' : `stroke-width: ${look.strokePx ?? 1}px;`,
    look.stroke === undefined ? '' : 'stroke-linejoin: round;\n  vector-effect: non-scaling-stroke;',
    look.dash === undefined ? '' : `stroke-dasharray: ${look.dash.replaceAll(' ', 'px ')}px;`,
    look.opacity === undefined ? '' : `opacity: ${look.opacity};`,
  ].filter((line) => line !== '');
  return `.p-${part} {\n  ${lines.join('\n  ')}\n}`;
}
