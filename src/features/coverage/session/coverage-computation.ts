import type { CoverageRunner, RunOutcome } from '#analysis/coverage-worker/coverage-runner.ts';
import type { RunAnswer } from '#analysis/coverage-worker/coverage-service.ts';
import { encodeGround } from '#analysis/coverage-worker/encode-ground.ts';
import type { CoverageFigures } from '#domain/coverage-figures.ts';
import type { CoverageResult } from '#domain/coverage-result.ts';
import type { ReachSource } from '#domain/reach-source.ts';
import { applyWhatIf, type WhatIfEdits } from '#domain/what-if.ts';
import { breathe } from '#platform/breathe.ts';
import type { CoverageDisk, CoverageFindings, CoverageStore } from '#state/coverage-store.ts';
import type { SessionGround } from './build-ground.ts';
import { readDisks, readFindings, readResult } from './read-answer.ts';
import { buildRequest, type SessionInput } from './session-input.ts';
import { changeDisks, type DiskPlaces, listDiskChanges, withReserved } from './what-if-disks.ts';

/** A run that takes longer than this is given up when something newer is asked; a shorter one may end, so that a drag shows it. */
const patienceMs = 250;

/** A shorter run is not worth a sign that would only flicker. */
const unseenMs = 150;

/** What the worker holds: the last whole run, which changes of disks can be made to. */
type Standing = {
  readonly input: SessionInput;
  readonly sources: readonly ReachSource[];
  readonly disks: readonly CoverageDisk[];
  readonly places: DiskPlaces;
  readonly base: CoverageResult;
  readonly findings: readonly CoverageFindings[];
  /** As the latest answer left it. */
  border: CoverageFigures['border'];
  /** Sources that are or may be changed from the facts. */
  moved: ReadonlySet<string>;
};

/** Asks the worker for the figures of an input with edits, the latest only, and writes them to the store. */
export function createComputation(
  coverage: CoverageStore,
  runner: () => CoverageRunner,
  report: (error: unknown) => void,
) {
  let turn = 0;
  let startedAtMs: number | null = null;
  let waiting: readonly [SessionInput, WhatIfEdits] | null = null;
  let sent: SessionGround | null = null;
  let standing: Standing | null = null;
  let shown: { readonly input: SessionInput; readonly edits: WhatIfEdits } | null = null;

  function ask(input: SessionInput, edits: WhatIfEdits): void {
    const isBusy = startedAtMs !== null && performance.now() - startedAtMs < patienceMs;
    if (isBusy) waiting = [input, edits];
    else if (shown === null || !isSame(shown.input, input) || shown.edits !== edits)
      void compute(input, edits);
  }

  async function compute(input: SessionInput, edits: WhatIfEdits): Promise<void> {
    turn += 1;
    const mine = turn;
    startedAtMs = performance.now();
    waiting = null;
    shown = { input, edits };
    if (coverage.getState().answer === null) coverage.setState({ run: { kind: 'running', done: 0, of: 0 } });
    const outcome = await answer(input, edits, () => mine === turn);
    if (mine !== turn) return;
    startedAtMs = null;
    if (outcome?.kind === 'failed') {
      shown = null;
      coverage.setState({ run: { kind: 'failed' } });
      report(outcome.error);
    }
    askAgain();
  }

  function askAgain(): void {
    if (waiting !== null) ask(...waiting);
  }

  /** null when the figures were written or nobody waits any more. */
  async function answer(
    input: SessionInput,
    edits: WhatIfEdits,
    isWanted: () => boolean,
  ): Promise<RunOutcome | null> {
    if (!canChange(standing, input, edits)) {
      const sources = withReserved(input.facts, edits);
      if (sent !== input.ground) {
        standing = null;
        sent = input.ground;
        runner().setGround(encodeGround(input.ground.data));
        await breathe();
        if (!isWanted()) return null;
      }
      const outcome = await runner().run(buildRequest(input, sources, input.params));
      if (outcome.kind !== 'done' || !isWanted()) return outcome;
      const found = readResult(outcome.answer, input.ground.order, sources);
      // Of the whole country, reading the answer and drawing it are each long enough for one turn of the page.
      await breathe();
      if (!isWanted()) return outcome;
      standing = toStanding(input, sources, outcome.answer, found);
      if (edits.length === 0) {
        show(standing, outcome.answer, found, input.facts, standing.disks, edits);
        return null;
      }
    }
    if (standing === null) return null;
    const tried = applyWhatIf(input.facts, edits);
    const ids = new Set([...standing.moved, ...edits.map(({ id }) => id)]);
    const byId = new Map(tried.map((source) => [source.id, source]));
    const changes = listDiskChanges(ids, byId, standing.places, input.params);
    standing.moved = ids;
    const now = standing;
    const outcome = await runner().move(changes);
    if (outcome.kind !== 'done') return outcome;
    const found = readResult(outcome.answer, input.ground.order, now.sources, now.border);
    now.border = found.figures.border;
    if (!isWanted()) return outcome;
    show(now, outcome.answer, found, tried, changeDisks(now.disks, changes), edits);
    if (edits.length === 0) now.moved = new Set();
    return null;
  }

  function show(
    { input, base, findings }: Standing,
    run: RunAnswer,
    { figures, result }: ReturnType<typeof readResult>,
    sources: readonly ReachSource[],
    disks: readonly CoverageDisk[],
    edits: WhatIfEdits,
  ): void {
    const { ground, params, onDate, facts, rulings } = input;
    const { hamletDepths, cellDepths } = run.figures;
    noteTimes(run.computeMs, startedAtMs);
    coverage.setState({
      run: { kind: 'done', computeMs: run.computeMs },
      answer: {
        serial: run.serial,
        ground: ground.order,
        params,
        onDate,
        facts,
        rulings,
        edits,
        sources,
        disks,
        figures,
        result,
        base: sources === input.facts ? result : base,
        hamletDepths,
        cellDepths,
        findings,
      },
    });
  }

  function tellProgress(done: number, of: number): void {
    const isLong = startedAtMs !== null && performance.now() - startedAtMs > unseenMs;
    if (isLong) coverage.setState({ run: { kind: 'running', done, of } });
  }

  function stop(): void {
    turn += 1;
    startedAtMs = null;
    waiting = null;
    shown = null;
  }

  return {
    ask,
    tellProgress,
    cancel() {
      stop();
      runner().cancel();
      coverage.setState({ run: { kind: 'cancelled' } });
    },
    /** The worker is a new one, or none. */
    forget() {
      stop();
      sent = null;
      standing = null;
    },
  };
}

function isSame(a: SessionInput, b: SessionInput): boolean {
  return a.ground === b.ground && a.facts === b.facts && a.rulings === b.rulings && a.params === b.params;
}

/** Whether the worker's last run is of this input, with a disk for everything that the edits name. */
function canChange(standing: Standing | null, input: SessionInput, edits: WhatIfEdits): standing is Standing {
  if (standing === null || !isSame(standing.input, input)) return false;
  const known = new Set(standing.sources.map(({ id }) => id));
  return edits.every(({ kind, id }) => kind !== 'add' || known.has(id));
}

function toStanding(
  input: SessionInput,
  sources: readonly ReachSource[],
  run: RunAnswer,
  { figures, result: base }: ReturnType<typeof readResult>,
): Standing {
  const disks = readDisks(run, sources);
  return {
    input,
    sources,
    disks,
    places: {
      reach: placesOf(run.diskSources, sources),
      border: placesOf(run.borderSources, sources),
    },
    base,
    findings: readFindings(run, input.ground.order, sources, input.facts.length),
    border: figures.border,
    moved: new Set(),
  };
}

/** Where each source of the request stands among the disks. */
function placesOf(requested: Int32Array, sources: readonly ReachSource[]): ReadonlyMap<string, number> {
  return new Map(Array.from(requested, (at, disk) => [sources[at]?.id ?? '', disk]));
}

/** For the browser's own record of a drag; see `npm run measure:drag`. */
function noteTimes(computeMs: number, askedAtMs: number | null): void {
  const end = performance.now();
  for (const [name, start] of [
    ['coverage: computation', end - computeMs],
    ['coverage: question to figures', askedAtMs ?? end],
  ] as const) {
    performance.measure(name, { start, end });
    performance.clearMeasures(name);
  }
}
