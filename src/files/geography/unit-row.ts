import type { AdminLevel } from '#domain/admin-unit.ts';
import type { Finding } from '#domain/geography-check/finding.ts';
import type { UnitKind } from '#domain/geography-check/unit-name.ts';
import type { Neighbour } from '#domain/site.ts';
import type { PolygonRings } from '../geometry/polygon-area.ts';

/** A province, district or commune as a file gives it, its outline mended. `findings` says whether it may be used. */
export type UnitRow = {
  readonly row: number;
  readonly code: string;
  readonly level: AdminLevel;
  readonly kind: UnitKind | null;
  readonly nameVi: string;
  readonly parentCode: string | null;
  readonly provinceCode: string | null;
  /** Stated by the file, not computed from the outline. */
  readonly areaKm2: number | null;
  readonly computedAreaKm2: number;
  readonly population: number | null;
  /** null when the file does not say. */
  readonly isBorder: boolean | null;
  readonly borderKm: number | null;
  readonly neighbour: Neighbour | null;
  readonly successorCode: string | null;
  readonly mergedFrom: string | null;
  /** The outline only approximates the true one, by the file's own word. */
  readonly isApproximate: boolean;
  readonly polygons: readonly PolygonRings[];
  readonly findings: readonly Finding[];
};

export type UnitTable = {
  readonly fileName: string;
  readonly tableName: string;
  readonly layer: 'communes' | 'districts' | 'provinces';
  readonly vintage: number;
  readonly rows: readonly UnitRow[];
  readonly findings: readonly Finding[];
};
