import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { MessageKey } from '#i18n/vi.ts';
import { insist } from '#platform/insist.ts';
import type { CoverageTab } from '#state/choices.ts';

/** One tab of the panel. Its code is fetched when it is first opened. */
export type CoveragePart = {
  readonly name: CoverageTab;
  readonly title: MessageKey;
  readonly Body: LazyExoticComponent<ComponentType>;
};

/** Parts of the panel in their order: a part is one line here and a message of its title. */
export const coverageParts: readonly CoveragePart[] = [
  part(
    'results',
    'coverage.part.results',
    async () => (await import('./figures/results-part.tsx')).ResultsPart,
  ),
  part(
    'controls',
    'coverage.part.controls',
    async () => (await import('./controls/controls-part.tsx')).ControlsPart,
  ),
  part('what-if', 'whatIf.part', async () => (await import('./what-if/what-if-part.tsx')).WhatIfPart),
  part('curves', 'coverage.part.curves', async () => (await import('./curves/curves-part.tsx')).CurvesPart),
  part('runs', 'runs.title', async () => (await import('./runs/runs-part.tsx')).RunsPart),
  part('check', 'coverage.part.check', async () => (await import('./check/check-part.tsx')).CheckPart),
];

function part(name: CoverageTab, title: MessageKey, load: () => Promise<ComponentType>): CoveragePart {
  return { name, title, Body: lazy(async () => ({ default: await insist(load) })) };
}
