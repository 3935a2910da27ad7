import { describe, expect, it } from 'vitest';
import { findMissingSovereigntyNames, sovereigntyIslands, sovereigntyNames } from '#domain/sovereignty.ts';
import { drawSovereigntyInset, type InsetOptions } from './draw-sovereignty-inset.ts';
import { isInsetNeeded } from './is-inset-needed.ts';

const colours = {
  sea: '#dce5e7',
  land: '#fff',
  line: '#888',
  text: '#222',
  seaText: '#58737e',
  accent: '#0b57a4',
};
const draw = (part: Partial<InsetOptions> = {}) =>
  drawSovereigntyInset({ language: 'vi', colours, fontFamily: 'sans-serif', ...part });

describe('the inset', () => {
  it.each(['vi', 'en'] as const)('names the archipelagos and the sea in %s', (language) => {
    expect(findMissingSovereigntyNames(draw({ language }), language)).toEqual([]);
  });

  it('dots every island and keeps all of it inside its frame', () => {
    const svg = draw();
    expect(svg.match(/<circle /g)).toHaveLength(sovereigntyIslands.length);
    const places = [...svg.matchAll(/ (?:c?x)="([\d.-]+)" (?:c?y)="([\d.-]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(places.length).toBeGreaterThanOrEqual(sovereigntyIslands.length);
    for (const [x = -1, y = -1] of places) expect(x >= 0 && x <= 160 && y >= 0 && y <= 182).toBe(true);
  });

  it('frames what the main map shows, never too small to be seen', () => {
    expect(draw().match(/fill-opacity/g)).toBeNull();
    expect(draw({ view: [106.6, 11.8, 106.7, 11.9] })).toMatch(/width="6" height="6" fill="#0b57a4"/);
  });

  it('is needed as soon as one name lies out of sight', () => {
    expect(isInsetNeeded(() => true)).toBe(false);
    expect(isInsetNeeded(([lon]) => lon !== sovereigntyNames[0]?.lonLat[0])).toBe(true);
  });
});

describe('findMissingSovereigntyNames', () => {
  it('finds what an output lacks', () => {
    expect(findMissingSovereigntyNames('<text>Biển Đông</text> Quần đảo Hoàng Sa (Việt Nam)', 'vi')).toEqual([
      'Quần đảo Trường Sa (Việt Nam)',
    ]);
    expect(
      findMissingSovereigntyNames('Quần đảo Hoàng Sa, Quần đảo Trường Sa, Biển Đông', 'vi'),
    ).toHaveLength(2);
  });
});
