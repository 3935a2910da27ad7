import type { MultiPolygon, Polygon } from 'geojson';
import type { CoverageParams } from '../coverage-params.ts';
import type { AdminUnitUid } from '../id.ts';
import type { LonLat } from '../lon-lat.ts';
import type { ReachRuling, ReachSource } from '../reach-source.ts';
import { sha256Hex } from '../sha256.ts';
import type { WhatIfEdits } from '../what-if.ts';
import { canonicalText } from './canonical-text.ts';
import { inputParts, type InputCounts, type InputHashes, type InputPart } from './coverage-run.ts';

type Demand = {
  readonly id: string;
  readonly lonLat: LonLat | null;
  readonly people: number;
  readonly communeUid: AdminUnitUid | null;
};

/** Everything that figures come from, in any order. */
export type RunInputs = {
  /** As the data have them, before suppositions. */
  readonly sources: readonly ReachSource[];
  readonly communes: readonly {
    readonly uid: AdminUnitUid;
    readonly geometry: Polygon | MultiPolygon | null;
  }[];
  /** null: there are none to count by. */
  readonly hamlets: readonly Demand[] | null;
  readonly cells: readonly Demand[] | null;
  readonly border: readonly (readonly LonLat[])[] | null;
  readonly rulings: readonly ReachRuling[];
  readonly vintage: number;
  readonly scope: AdminUnitUid | null;
  readonly params: CoverageParams;
  readonly edits: WhatIfEdits;
};

export type HashedInputs = { readonly hashes: InputHashes; readonly counts: InputCounts };

const rowsAStep = 2000;

/**
 * The hashes of inputs, whatever the order of their rows. Only what counts is in them: kinds of source that the parameters
 * name, cells only when people are counted by them, no reasons of rulings. Yields often, so that the page can breathe.
 */
export function* hashInputs(inputs: RunInputs): Generator<InputPart, HashedInputs, void> {
  const rows: Readonly<Record<InputPart, Iterable<string>>> = {
    sources: sourceLines(inputs),
    hamlets: demandLines(inputs.hamlets ?? []),
    cells: demandLines(usesCells(inputs) ? (inputs.cells ?? []) : []),
    communes: communeLines(inputs.communes),
    border: (inputs.border ?? []).map(hashPositions),
    rulings: inputs.rulings.map(({ demandId, sourceId, effect }) =>
      canonicalText([demandId, sourceId, effect]),
    ),
  };
  const parts: Partial<Record<InputPart, string>> = {};
  const counts: Partial<Record<InputPart, number>> = {};
  for (const part of inputParts) {
    const lines: string[] = [];
    for (const line of rows[part]) {
      lines.push(line);
      if (lines.length % (part === 'communes' ? 20 : rowsAStep) === 0) yield part;
    }
    parts[part] = hashText(lines.toSorted().join('\n'));
    counts[part] = lines.length;
    yield part;
  }
  const data = hashText(canonicalText(parts));
  return {
    hashes: {
      parts: parts as Record<InputPart, string>,
      data,
      inputs: hashText(canonicalText([inputs.vintage, inputs.scope, data, ...hashedChoices(inputs)])),
    },
    counts: counts as Record<InputPart, number>,
  };
}

function usesCells({ params, hamlets }: RunInputs): boolean {
  return params.demand === 'population_cells' || hamlets === null;
}

/** The set shown first changes no figure: all three are always computed. */
function hashedChoices({ params, edits }: RunInputs): readonly unknown[] {
  const { siteSet: _shownFirst, kinds, borderKinds, ...others } = params;
  const sorted = edits.map(canonicalText).toSorted();
  return [{ ...others, kinds: kinds.toSorted(), borderKinds: borderKinds.toSorted() }, sorted];
}

function* sourceLines({ sources, params }: RunInputs): Generator<string> {
  for (const source of sources) {
    const { id, siteId, kind, technology, lonLat, positionMethod, status } = source;
    if (!params.kinds.includes(kind) && !params.borderKinds.includes(kind)) continue;
    const reach = [source.radiusM, source.soundLevelDb, source.soundDistanceM];
    yield canonicalText([id, siteId, kind, technology, lonLat, positionMethod, status, reach]);
  }
}

function* demandLines(points: readonly Demand[]): Generator<string> {
  for (const { id, lonLat, people, communeUid } of points)
    yield canonicalText([id, communeUid, people, lonLat]);
}

function* communeLines(communes: RunInputs['communes']): Generator<string> {
  for (const { uid, geometry } of communes) yield `${uid} ${geometry === null ? '' : hashOutline(geometry)}`;
}

const outlines = new WeakMap<Polygon | MultiPolygon, string>();

/** Outlines are loaded once and never changed, and there may be a million positions of them. */
function hashOutline(geometry: Polygon | MultiPolygon): string {
  const known = outlines.get(geometry);
  if (known !== undefined) return known;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const hash = hashText(polygons.map((rings) => rings.map((ring) => hashPositions(ring)).join()).join(';'));
  outlines.set(geometry, hash);
  return hash;
}

function hashPositions(positions: readonly (readonly number[])[]): string {
  const view = new DataView(new ArrayBuffer(16 * positions.length));
  positions.forEach(([lon = Number.NaN, lat = Number.NaN], at) => {
    view.setFloat64(16 * at, lon, true);
    view.setFloat64(16 * at + 8, lat, true);
  });
  return sha256Hex(new Uint8Array(view.buffer));
}

function hashText(text: string): string {
  return sha256Hex(new TextEncoder().encode(text));
}
