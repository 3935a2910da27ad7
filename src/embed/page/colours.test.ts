import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { statusPalette } from '#domain/status-palette.ts';
import { statuses } from '#domain/status.ts';
import { sheetOf } from './apply-look.ts';

const css = readFileSync(new URL('colours.css', import.meta.url), 'utf8');

it.each([
  ['light', ':root {'],
  ['dark', ":root[data-theme='dark'] {"],
  ['contrast', ":root[data-theme='contrast'] {"],
] as const)('the page has the colours of the map, %s', (scheme, selector) => {
  const block = css.split(selector)[1]?.split('}')[0] ?? '';
  const palette = statusPalette(scheme);
  for (const status of statuses)
    for (const [part, colour] of Object.entries(palette[status]))
      expect(block).toContain(`--${status}-${part}: ${colour};`);
  expect(block).toContain(`--sheet: ${sheetOf[scheme]};`);
});
