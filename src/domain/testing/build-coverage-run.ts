import { defaultCoverageParams } from '../coverage-params.ts';
import type { CommuneCoverage, CoverageResult, SetMeasures, UnitCoverage } from '../coverage-result.ts';
import type { CoverageRun, InputPart } from '../coverage-run/coverage-run.ts';
import { inputParts } from '../coverage-run/coverage-run.ts';
import type { AdminUnitUid } from '../id.ts';

const both = (value: number) => ({ low: value, high: value });

/** A unit of 1,000 people of whom `people` are reached, by at least one and no more. */
function buildUnitCoverage(people: number): UnitCoverage {
  const set: SetMeasures = {
    peopleReachedAtLeast: [both(people), both(0), both(0)],
    hamletsReachedAtLeast: [{ low: 1, high: 2 }, both(0), both(0)],
    areaReachedM2AtLeast: [both(people * 100), both(0), both(0)],
    boundaryReachedM: both(12.5),
    border: { reachedM: both(400), longestGapM: 600, longestGap: null },
  };
  return {
    people: 1000,
    hamlets: 4,
    areaM2: 1e6,
    boundaryM: 4000,
    borderM: 1000,
    sets: { nominal: set, operating: set, good: set },
    peopleLostToBreakdown: both(0),
  };
}

/** One commune for each number of people reached in it. */
export function buildCoverageResult(peopleOf: Readonly<Record<string, number>>): CoverageResult {
  const communes = Object.entries(peopleOf).map(([uid, people], at): CommuneCoverage => ({
    uid: uid as AdminUnitUid,
    ...buildUnitCoverage(people),
    gapRank: at + 1,
    unreachedPeople: 1000 - people,
    nearestOperatingM: null,
    nearestOperatingId: null,
  }));
  const people = Object.values(peopleOf).reduce((sum, some) => sum + some, 0);
  return { communes, total: buildUnitCoverage(people), criticalSources: [], criticalSites: [] };
}

function each<Value>(value: Value): Readonly<Record<InputPart, Value>> {
  return Object.fromEntries(inputParts.map((part) => [part, value])) as Record<InputPart, Value>;
}

export function buildCoverageRun(parts: Partial<CoverageRun> = {}): CoverageRun {
  return {
    name: 'Sửa loa Lộc Thạnh',
    params: defaultCoverageParams,
    edits: [],
    vintage: 2025,
    scope: null,
    onDate: '2026-01-31',
    role: 'manager',
    engine: { name: 'kernel', version: 1 },
    hashes: { parts: each('a'.repeat(64)), data: 'b'.repeat(64), inputs: 'c'.repeat(64) },
    counts: each(3),
    isIllustrative: true,
    madeAt: '2026-02-01T03:04:05.000Z',
    result: buildCoverageResult({ '25280@2025': 700, '25294@2025': 250.125 }),
    ...parts,
  };
}
