import type { CoverageParams } from '#domain/coverage-params.ts';
import { siteSetReadings } from '#domain/site-set.ts';
import type { CurvesRequest } from '../coverage-curves/compute-curves.ts';
import { listClamped } from '../coverage-input/list-clamped.ts';
import { prepareGround, type PreparedGround } from '../coverage-input/prepare-ground.ts';
import { prepareRun } from '../coverage-input/prepare-analysis.ts';
import { type CoverageEngine, createCoverageEngine } from '../coverage/coverage-engine.ts';
import { createGroundDrawer, type GroundAnswer, type GroundRequest } from './draw-covered-ground.ts';
import { computeRepairGains } from '../coverage/compute-repair-gains.ts';
import type { DiskNow } from '../coverage/prepared-disks.ts';
import { answerCurves, type CurvesFound } from './answer-curves.ts';
import { decodeGround, decodeRulings, decodeSources } from './decode-data.ts';
import type { EncodedGround, EncodedSources } from './encoded-data.ts';
import type { EncodedFigures } from './encoded-figures.ts';
import { encodeFigures } from './encode-figures.ts';
import { type FindingGroup, groupFindings } from './group-findings.ts';

export type RunRequest = { readonly sources: EncodedSources; readonly params: CoverageParams };

export type RunAnswer = {
  readonly figures: EncodedFigures;
  /** Subjects are places: of a source or a hamlet (`3`), a population cell (`c3`) or a commune (`3@0`). */
  readonly findings: readonly FindingGroup[];
  /** Place in the request of the source behind each disk. */
  readonly diskSources: Int32Array;
  /** The same of what watches the border. */
  readonly borderSources: Int32Array;
  /** Radius of each disk as counted, 0 for one that takes no part; and the readings it belongs to. */
  readonly radiusM: Float64Array;
  readonly setMask: Uint8Array;
  /** Nothing that watches the border changed since the answer before: it is left out of the figures. */
  readonly isBorderAsBefore: boolean;
  /** The same for a run and the changes made to it. */
  readonly serial: number;
  readonly computeMs: number;
};

/** One disk changed by hand. Nothing of it is kept as fact. */
export type DiskChange = DiskNow & {
  readonly disk: number;
  /** It is a place in `borderSources`. */
  readonly isBorder?: boolean;
};

export type CoverageService = {
  setGround(ground: EncodedGround): void;
  /** null when another run or `cancel` came in between. `onProgress` is told parts done and parts to do, the end in any case. */
  run(request: RunRequest, onProgress: (done: number, of: number) => void): Promise<RunAnswer | null>;
  /** Figures of another request, beside the current ones: `move` knows nothing of it. null when another such run came. */
  runApart(request: RunRequest): Promise<RunAnswer | null>;
  /** Changes disks of the last run; only the communes they touch are computed again. null before a run. */
  move(changes: readonly DiskChange[]): RunAnswer | null;
  /** Curves of the last run with its changes; null before a run, and when a run, a change or other curves came in between. */
  curves(request: CurvesRequest, onProgress: (done: number, of: number) => void): Promise<CurvesFound | null>;
  /** Rings of what is covered now; null before a run. */
  drawGround(request: GroundRequest): Promise<GroundAnswer | null>;
  /** What repairing each disk alone would be worth, in people; null before a run or without demand. */
  repairGains(reading: number, k: number): RepairGains | null;
  cancel(): void;
};

/** `people[d]` is of disk d of the run `serial`. */
export type RepairGains = { readonly serial: number; readonly people: Float64Array };

type Computed = {
  readonly engine: CoverageEngine;
  /** 1 for a disk whose radius is its own and no default. */
  readonly isKnown: Uint8Array;
  readonly about: Omit<RunAnswer, 'figures' | 'computeMs' | 'isBorderAsBefore'>;
};

/** Between two looks at whether anybody still waits. */
const sliceMs = 40;
const stepParts = 8;
const findingsCarried = 100;

/** `pause` lets messages in; `nowMs` is a clock that only goes forward. */
export function createCoverageService(pause: () => Promise<void>, nowMs: () => number): CoverageService {
  let ground: PreparedGround | null = null;
  let current: Computed | null = null;
  let latest = 0;
  let latestApart = 0;
  let serial = 0;
  const drawers = siteSetReadings.map(() => createGroundDrawer(nowMs));
  /** Rises with everything that makes curves under way stale. */
  let state = 0;

  return {
    setGround(encoded) {
      latest += 1;
      state += 1;
      current = null;
      ground = prepareGround(decodeGround(encoded));
    },
    async run(request, onProgress) {
      latest += 1;
      state += 1;
      const mine = latest;
      const startedMs = nowMs();
      const made = await compute(request, () => mine === latest, onProgress);
      if (made === null) return null;
      current = made;
      drawers.forEach((drawer) => drawer.forget());
      return answer(made, startedMs);
    },
    async runApart(request) {
      latestApart += 1;
      const [mine, started] = [latestApart, ground];
      const startedMs = nowMs();
      const isWanted = (): boolean => mine === latestApart && ground === started;
      const made = await compute(request, isWanted, () => undefined);
      return made && answer(made, startedMs);
    },
    move(changes) {
      if (current === null) return null;
      state += 1;
      const startedMs = nowMs();
      for (const { disk, isBorder, ...now } of changes) {
        if (isBorder) current.engine.setBorderDisk(disk, now);
        else current.engine.setDisk(disk, now);
      }
      const touched = current.engine.update();
      drawers.forEach((drawer) => drawer.touch(touched));
      return answer(current, startedMs, !changes.some(({ isBorder }) => isBorder === true));
    },
    async curves(request, onProgress) {
      if (current === null) return null;
      state += 1;
      const mine = state;
      const { engine, isKnown } = current;
      return answerCurves(engine, isKnown, request, () => mine === state, onProgress, pause, nowMs);
    },
    async drawGround(request) {
      if (current === null) return null;
      return drawers[request.reading]?.draw(current.engine, current.about.serial, request) ?? null;
    },
    repairGains(reading, k) {
      if (current === null || current.engine.people === null) return null;
      const { table, cover } = current.engine.people;
      const diskCount = current.engine.input.disks.count;
      return {
        serial: current.about.serial,
        people: computeRepairGains(table, cover, reading, k, diskCount),
      };
    },
    cancel() {
      latest += 1;
    },
  };

  async function compute(
    { sources, params }: RunRequest,
    isWanted: () => boolean,
    onProgress: (done: number, of: number) => void,
  ): Promise<Computed | null> {
    if (ground === null) throw new Error('expected the ground before a run, got none');
    const prepared = prepareRun(
      ground,
      { sources: decodeSources(sources), rulings: decodeRulings(sources) },
      params,
    );
    const engine = createCoverageEngine(prepared.input);
    let sliceStartMs = nowMs();
    let parts = 0;
    for (const { done, of } of engine.area.updateInSteps(stepParts)) {
      parts = of;
      if (nowMs() - sliceStartMs < sliceMs) continue;
      onProgress(done, of);
      await pause();
      if (!isWanted()) return null;
      sliceStartMs = nowMs();
    }
    onProgress(parts, parts);
    engine.update();
    serial += 1;
    const clamped = listClamped(engine.area.isClamped, prepared.names.communes);
    const about = {
      serial,
      findings: groupFindings([...prepared.findings, ...clamped], findingsCarried),
      diskSources: Int32Array.from(prepared.prepared.sources, ({ id }) => Number(id)),
      borderSources: Int32Array.from(prepared.prepared.borderSources, ({ id }) => Number(id)),
      radiusM: Float64Array.from(prepared.input.disks.radiusM),
      setMask: Uint8Array.from(prepared.input.disks.setMask),
    };
    const isKnown = Uint8Array.from(prepared.prepared.radii, ({ origin }) => (origin === 'default' ? 0 : 1));
    return { engine, isKnown, about };
  }

  function answer({ engine, about }: Computed, startedMs: number, isBorderAsBefore = false): RunAnswer {
    return {
      ...about,
      diskSources: about.diskSources.slice(),
      borderSources: about.borderSources.slice(),
      radiusM: about.radiusM.slice(),
      setMask: about.setMask.slice(),
      figures: encodeFigures(engine, !isBorderAsBefore),
      isBorderAsBefore,
      computeMs: nowMs() - startedMs,
    };
  }
}
