import { describe, expect, it } from 'vitest';
import { computeSoundRadiusM, findReachRadius, maxRadiusM } from './reach-radius.ts';

const nothing = { radiusM: null, soundLevelDb: null, soundDistanceM: null };

describe('the radius at which a source is heard', () => {
  it('doubles for every 10 dB, and is where the level was measured at 70 dB', () => {
    expect(computeSoundRadiusM(70, 40)).toBe(40);
    expect(computeSoundRadiusM(80, 40)).toBe(80);
    expect(computeSoundRadiusM(110, 10)).toBe(160);
  });

  it('is the known one, else from the sound level, else the default, and says which', () => {
    const sound = { soundLevelDb: 110, soundDistanceM: 10 };
    expect(findReachRadius({ radiusM: 350, ...sound }, 500)).toMatchObject({ radiusM: 350, origin: 'known' });
    expect(findReachRadius({ ...nothing, ...sound }, 500)).toMatchObject({
      radiusM: 160,
      origin: 'sound_level',
    });
    expect(findReachRadius(nothing, 500)).toMatchObject({
      radiusM: 500,
      origin: 'default',
      passedOver: null,
    });
  });

  it.each([
    [0, 'zero'],
    [-1, 'negative'],
    [NaN, 'not_a_number'],
    [Infinity, 'absurd'],
    [maxRadiusM + 1, 'absurd'],
  ])('passes over %d, which is %s, and says so', (radiusM, fault) => {
    expect(findReachRadius({ ...nothing, radiusM }, 500)).toEqual({
      radiusM: 500,
      origin: 'default',
      passedOver: { field: 'radius', value: radiusM, fault },
    });
  });
});
