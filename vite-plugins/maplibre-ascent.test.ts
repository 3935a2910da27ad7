import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { mapLibreAscent } from './maplibre-ascent.ts';

type Transform = { readonly handler: (code: string) => { readonly code: string } };

const transform = mapLibreAscent().transform as unknown as Transform;
const file = createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.mjs');

describe('mapLibreAscent', () => {
  it('mends the one faulty expression of the MapLibre that is installed', () => {
    const before = readFileSync(file, 'utf8');
    const { code } = transform.handler(before);
    expect(before).toContain('/2-27.5||-8');
    expect(code).not.toContain('/2-27.5||-8');
    expect(code.length - before.length).toBeLessThan(40);
  });

  it('stops the build when the expression is gone', () => {
    expect(() => transform.handler('top:t.glyphTop/2-30')).toThrow(/maplibre-ascent/);
  });
});
