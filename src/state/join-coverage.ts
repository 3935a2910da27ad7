import { canonicalText } from '#domain/coverage-run/canonical-text.ts';
import type { CoverageRun } from '#domain/coverage-run/coverage-run.ts';
import { doWhatIf } from '#domain/what-if-history.ts';
import { noEdits, type WhatIfEdits } from '#domain/what-if.ts';
import { defaultChoices, type Choices } from './choices.ts';
import { changeFilter, type ChoicesStore } from './choices-store.ts';
import type { CoverageStore } from './coverage-store.ts';
import type { DatedStore } from './dated-store.ts';
import { isTooLongForAddress } from './tried-address.ts';

/** Keeps the suppositions of the map and those of the address the same. What a hand still holds is not written. */
export function joinSuppositions(coverage: CoverageStore, choices: ChoicesStore): void {
  const take = (edits: WhatIfEdits) =>
    coverage.setState(({ whatIf }) => ({ whatIf: doWhatIf(whatIf, edits) }));
  if (choices.getState().tried.length > 0) take(choices.getState().tried);
  coverage.subscribe(
    (now) => now.whatIf,
    ({ edits, held }) => {
      if (held === null && choices.getState().tried !== edits) choices.setState({ tried: edits });
    },
  );
  choices.subscribe(
    (now) => now.tried,
    (tried) => {
      const { edits } = coverage.getState().whatIf;
      if (tried === edits || canonicalText(tried) === canonicalText(edits)) return;
      // Back to an address that could not hold them is no wish to lose them.
      if (tried.length === 0 && isTooLongForAddress(edits)) return;
      take(tried);
    },
  );
}

/** Asks again what an analysis asked: its parameters, date, communes and suppositions. */
export function takeRunOver(
  run: CoverageRun,
  { choices, coverage, dated }: { choices: ChoicesStore; coverage: CoverageStore; dated: DatedStore },
): void {
  const { today } = dated.getState();
  changeFilter(choices, { unit: run.scope });
  choices.setState({
    coverage: run.params,
    vintage: run.vintage,
    asOf: run.onDate < today ? run.onDate : null,
  });
  coverage.setState(({ whatIf }) => ({
    whatIf: doWhatIf(whatIf, run.edits.length === 0 ? noEdits : run.edits),
  }));
}

/**
 * Whether an address names an analysis and nothing that it would ask: a link that was handed on. With more in it, as after a
 * reload, the rest is what somebody changed since, and stays.
 */
export function saysNothingElse({ coverage, tried, asOf, vintage, filter }: Choices): boolean {
  const isAsUsual = canonicalText(coverage) === canonicalText(defaultChoices.coverage);
  return isAsUsual && tried.length === 0 && asOf === null && vintage === null && filter.unit === null;
}
