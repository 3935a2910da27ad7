import type { CoverageParams } from '../coverage-params.ts';
import type { CoverageResult } from '../coverage-result.ts';
import type { AdminUnitUid } from '../id.ts';
import type { Membership } from '../membership.ts';
import type { WhatIfEdits } from '../what-if.ts';

/** What went into an analysis, part by part: which of them differs says why figures do. */
export const inputParts = ['sources', 'hamlets', 'cells', 'communes', 'border', 'rulings'] as const;
export type InputPart = (typeof inputParts)[number];

/** SHA-256 in hexadecimal of every part; of all data together; and of data, parameters and suppositions. */
export type InputHashes = {
  readonly parts: Readonly<Record<InputPart, string>>;
  readonly data: string;
  readonly inputs: string;
};

/** How much went in, for people: a hash tells that something differs, a count often what. */
export type InputCounts = Readonly<Record<InputPart, number>>;

/** As whom it was computed: who may see more has other figures. Nobody is named. */
export type RunRole = 'public' | Membership['role'];

export type RunEngine = { readonly name: string; readonly version: number };

/** An analysis as a document: what went in, by which engine, and what came out. */
export type CoverageRun = {
  readonly name: string;
  readonly params: CoverageParams;
  /** Suppositions; none for an analysis of facts. */
  readonly edits: WhatIfEdits;
  readonly vintage: number;
  /** The unit that it is narrowed to; null is every province with stations. */
  readonly scope: AdminUnitUid | null;
  /** ISO date of the network. */
  readonly onDate: string;
  readonly role: RunRole;
  readonly engine: RunEngine;
  readonly hashes: InputHashes;
  readonly counts: InputCounts;
  /** Whether communes were outlined for illustration only, or sites invented. */
  readonly isIllustrative: boolean;
  /** ISO time. */
  readonly madeAt: string;
  /** Without what only the map draws: paths of gaps, nearest sources. */
  readonly result: CoverageResult;
};

/** What a list of kept analyses says of each. */
export type RunHead = {
  readonly id: string;
  readonly name: string;
  readonly isShared: boolean;
  /** Saved by the person who asks. */
  readonly isOwn: boolean;
  readonly madeAt: string;
  readonly vintage: number;
  readonly onDate: string;
  readonly editCount: number;
  readonly inputsHash: string;
};

export type KeptRun = { readonly head: RunHead; readonly run: CoverageRun };
