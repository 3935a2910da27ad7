import type { MultiPolygon } from 'geojson';
import type { AdminUnitUid, HamletId } from './id.ts';
import type { MeasureClass } from './measure-classes.ts';
import type { LonLat } from './lon-lat.ts';

/** maybe: reached only if sites of unknown status work. */
export type Reached = 'yes' | 'maybe' | 'no';

/** Ground of one commune that is reached, with its arcs. The same object as long as it is the same ground. */
export type CoveredGround = { readonly uid: AdminUnitUid; readonly geometry: MultiPolygon };

/** How far one source reaches, for the circle around it. */
export type OverlayDisk = {
  readonly id: string;
  readonly lonLat: LonLat;
  readonly radiusM: number;
  readonly counts: Reached;
  /** It stands otherwise than the facts say, or was added. */
  readonly isSupposed: boolean;
};

export type OverlayHamlet = { readonly id: HamletId; readonly lonLat: LonLat; readonly reached: Reached };

export type OverlayMove = { readonly id: string; readonly from: LonLat; readonly to: LonLat };

export type OverlayBorder = {
  readonly reached: readonly (readonly LonLat[])[];
  readonly unreached: readonly (readonly LonLat[])[];
  /** `label` tells its length in the language of the screen. */
  readonly longestGap: { readonly path: readonly LonLat[]; readonly label: string } | null;
};

/** What the map shows of coverage. What stays the same between two overlays is the same object. */
export type CoverageOverlay = {
  /** Classes of the number of people not reached, for the legend. */
  readonly classes: readonly MeasureClass[];
  /** Shade of each commune by people not reached, 0 the faintest; null where nobody's number is known. */
  readonly shades: ReadonlyMap<AdminUnitUid, number | null>;
  readonly covered: readonly CoveredGround[];
  /** Ground that is reached if sites of unknown status work; `covered` lies over it. Only of communes where that makes a difference. */
  readonly maybe: readonly CoveredGround[];
  readonly disks: readonly OverlayDisk[];
  /** From where a source stands to where it is tried. */
  readonly moves: readonly OverlayMove[];
  readonly hamlets: readonly OverlayHamlet[];
  readonly border: OverlayBorder | null;
};
