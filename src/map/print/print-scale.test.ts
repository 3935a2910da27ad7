import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOnPaper,
  centreOf,
  fitScale,
  moveOnPaper,
  roundScaleUp,
  scaleOfZoom,
  zoomOfScale,
} from './print-scale.ts';

const latitude = fc.double({ min: -5, max: 30, noNaN: true });

describe('the scale of a sheet', () => {
  it('and the zoom of the map say the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 20_000_000 }), latitude, (scale, lat) => {
        expect(scaleOfZoom(zoomOfScale(scale, lat), lat) / scale).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is what a ruler measures: ten centimetres at 1:100 000 are ten kilometres', () => {
    const [west, , east] = boundsOnPaper([106.7, 12], 100_000, { widthMm: 100, heightMm: 50 });
    const metres = ((east - west) / 360) * 40_075_016.686 * Math.cos((12 * Math.PI) / 180);
    expect(metres).toBeCloseTo(10_000, 3);
  });

  it.each([
    [1, 1],
    [98_000, 100_000],
    [100_000, 100_000],
    [101_000, 125_000],
    [830_000, 1_000_000],
    [5_300_000, 6_000_000],
  ])('of 1:%d is rounded to 1:%d', (scale, rounded) => expect(roundScaleUp(scale)).toBe(rounded));

  it('never cuts off what it was fitted to', () => {
    const frame = { widthMm: 200, heightMm: 160 };
    fc.assert(
      fc.property(
        fc.double({ min: 100, max: 112, noNaN: true }),
        fc.double({ min: 8, max: 22, noNaN: true }),
        fc.double({ min: 0.01, max: 6, noNaN: true }),
        fc.double({ min: 0.01, max: 6, noNaN: true }),
        (west, south, width, height) => {
          const box = [west, south, west + width, south + height] as const;
          const shown = boundsOnPaper(centreOf(box), roundScaleUp(fitScale(box, frame)), frame);
          expect(shown[0]).toBeLessThanOrEqual(box[0] + 1e-9);
          expect(shown[1]).toBeLessThanOrEqual(box[1] + 1e-9);
          expect(shown[2]).toBeGreaterThanOrEqual(box[2] - 1e-9);
          expect(shown[3]).toBeGreaterThanOrEqual(box[3] - 1e-9);
        },
      ),
    );
  });

  it('moves a place by millimetres and back', () => {
    const zoom = zoomOfScale(250_000, 11.8);
    const moved = moveOnPaper([106.8, 11.8], zoom, 40, -25);
    const back = moveOnPaper(moved, zoom, -40, 25);
    expect(back[0]).toBeCloseTo(106.8, 9);
    expect(back[1]).toBeCloseTo(11.8, 9);
    expect(moved[1]).toBeGreaterThan(11.8);
  });
});
