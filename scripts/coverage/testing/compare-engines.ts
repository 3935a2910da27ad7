import { type AnalysisData, prepareAnalysis } from '#analysis/coverage-input/prepare-analysis.ts';
import { createCoverageEngine } from '#analysis/coverage/coverage-engine.ts';
import { computeTurfFigures } from '#analysis/coverage-turf/compute-turf-figures.ts';
import type { CoverageFigures } from '#domain/coverage-figures.ts';
import type { CoverageParams } from '#domain/coverage-params.ts';
import { siteSetReadings } from '#domain/site-set.ts';

/** The largest difference between the two engines, as a share of a commune's area, outline or people; and how many were compared. */
export function compareEngines(
  data: AnalysisData,
  params: CoverageParams,
  maxDepth: number,
): { readonly share: number; readonly compared: number } {
  const prepared = prepareAnalysis(data, params);
  const input = { ...prepared.input, maxDepth };
  const engine = createCoverageEngine(input);
  engine.update();
  const kernel = engine.figures();
  const turf = run(
    computeTurfFigures(
      input,
      data.communes.map(({ geometry }) => geometry),
    ),
  );
  let share = 0;
  let compared = 0;
  const compare = (a: number, b: number): void => {
    share = Math.max(share, Math.abs(a - b));
    compared++;
  };
  const stride = siteSetReadings.length * maxDepth;
  for (let commune = 0; commune < data.communes.length; commune++)
    for (let place = commune * stride; place < (commune + 1) * stride; place++) {
      const areas = (figures: CoverageFigures) =>
        (figures.cover.areaM2[place] ?? NaN) / (figures.communeAreaM2[commune] ?? NaN);
      compare(areas(kernel), areas(turf));
      if (place % maxDepth === 0) {
        const lengths = (figures: CoverageFigures) =>
          (figures.cover.boundaryM[place] ?? NaN) / (figures.communeBoundaryM[commune] ?? NaN);
        compare(lengths(kernel), lengths(turf));
      }
    }
  kernel.border?.forEach((reading, set) => {
    compare(
      reading.reachedM / reading.lengthM,
      (turf.border?.[set]?.reachedM ?? NaN) / (turf.border?.[set]?.lengthM ?? NaN),
    );
  });
  return { share, compared };
}

function run<Step, Value>(work: Generator<Step, Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
