import { describe, expect, it } from 'vitest';
import { createCoverageEngine } from '../coverage/coverage-engine.ts';
import { prepareAnalysis } from '../coverage-input/prepare-analysis.ts';
import { compareCheck, pointsOf, tolerancePoints } from './compare-check.ts';
import { computeTurfCheck } from './compute-turf-check.ts';
import { buildCheckData } from './testing/build-check-data.ts';

const data = buildCheckData(3, 5);

function check(communes: readonly number[] | null) {
  const told: number[] = [];
  const steps = computeTurfCheck({ ...data.encode(), communes });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { answer: step.value, told };
    told.push(step.value.done);
  }
}

function computeKernel() {
  const { input } = prepareAnalysis({ ...data.ground, sources: data.sources, rulings: [] }, data.params);
  const engine = createCoverageEngine(input);
  engine.update();
  return engine.figures();
}

describe('a check with Turf', () => {
  const whole = check(null);
  const kernel = computeKernel();

  it('goes the whole way again and agrees within 0.8 points, commune by commune', () => {
    expect(whole.told).toEqual([1, 2, 3]);
    const { total, communes, worstPoints, isWithin } = compareCheck(
      kernel,
      whole.answer,
      [0, 1, 2],
      'operating',
      1,
    );
    expect(isWithin).toBe(true);
    expect(worstPoints).toBeGreaterThan(0.001);
    expect(worstPoints).toBeLessThanOrEqual(tolerancePoints);
    expect(communes.map(({ area }) => pointsOf(area))).toEqual(
      communes.map(({ area }) => pointsOf(area)).toSorted((a, b) => b - a),
    );
    expect(total.people?.kernel).toBeGreaterThan(0);
    expect(pointsOf(total.people)).toBeLessThan(3);
    expect(total.border?.kernel).toBeGreaterThan(0.3);
    expect(pointsOf(total.border)).toBeLessThan(tolerancePoints);
  });

  it('of one commune gives what the check of all gives of it', () => {
    for (const commune of [0, 1, 2]) {
      const alone = compareCheck(kernel, check([commune]).answer, [commune], 'good', 1).communes;
      const among = compareCheck(kernel, whole.answer, [commune], 'good', 1).communes;
      // The border is left out where none runs through the commune.
      expect(alone).toEqual(among.map((each) => ({ ...each, border: alone[0]?.border ?? null })));
    }
    expect(check([0]).answer.border).toEqual(whole.answer.border);
    expect(check([2]).answer.border).toBeNull();
  });

  it('says so when the two are too far apart', () => {
    const wrong = { ...kernel, communeAreaM2: kernel.communeAreaM2.map((area) => area * 1.1) };
    const { isWithin, worstPoints } = compareCheck(wrong, whole.answer, [0, 1, 2], 'nominal', 1);
    expect(isWithin).toBe(false);
    expect(worstPoints).toBeGreaterThan(tolerancePoints);
  });
});
