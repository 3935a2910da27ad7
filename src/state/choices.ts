import { defaultCoverageParams, type CoverageParams } from '#domain/coverage-params.ts';
import type { CommuneMeasure } from '#domain/commune-measures.ts';
import type { DecisionKey } from '#domain/decision.ts';
import type { AdminUnitUid, HamletId } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { MapView } from '#domain/map-view.ts';
import { emptySiteFilter, type SiteFilter } from '#domain/site-filter.ts';
import { defaultTableChoice, type TableChoice } from '#domain/site-table/table-choice.ts';
import { noEdits, type WhatIfEdits } from '#domain/what-if.ts';
import { defaultCommuneOrder, type CommuneOrder } from './commune-order.ts';
import type { Paper } from './paper.ts';

export const screens = ['map', 'table', 'coverage'] as const;
export type Screen = (typeof screens)[number];

/** The tabs of the screen of coverage, in their order. */
export const coverageTabs = ['results', 'controls', 'what-if', 'curves', 'runs', 'check'] as const;
export type CoverageTab = (typeof coverageTabs)[number];

export const languages = ['vi', 'en'] as const;
type ChosenLanguage = (typeof languages)[number];

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** The first date that can be shown: the programme's reports begin here. */
export const firstAsOf = '2014-01-01';

/** Codes, not ids: they are what a link carries, and they may name nothing that is loaded. */
export type Selection =
  | { readonly kind: 'site'; readonly code: string; readonly clusterCode: string | null }
  | { readonly kind: 'unit'; readonly uid: AdminUnitUid }
  /** A place that carries no record of its own, or a hamlet. */
  | { readonly kind: 'place'; readonly lonLat: LonLat; readonly hamletId: HamletId | null }
  | { readonly kind: 'decision'; readonly key: DecisionKey };

/** What tells one selection from another, as a string. */
export function selectionKey(selection: Selection): string {
  switch (selection.kind) {
    case 'site':
      return selection.code;
    case 'unit':
      return selection.uid;
    case 'place':
      return `${selection.lonLat.join()} ${selection.hamletId ?? ''}`;
    case 'decision':
      return selection.key;
  }
}

/** How many units can stand beside the one whose panel is open. */
export const comparedLimit = 3;

/** Everything a person chose; a link restores all of it. */
export type Choices = {
  readonly screen: Screen;
  readonly selection: Selection | null;
  readonly filter: SiteFilter;
  /** null shows the whole network. */
  readonly view: MapView | null;
  readonly table: TableChoice;
  /** null is the newest that is loaded. */
  readonly vintage: number | null;
  /** ISO date on which the network is shown; null is today. */
  readonly asOf: string | null;
  /** What the communes are coloured by; null leaves the sheet plain. */
  readonly measure: CommuneMeasure | null;
  /** Units set beside the one whose panel is open, in the order in which they were chosen. */
  readonly compare: readonly AdminUnitUid[];
  /** How coverage is counted. */
  readonly coverage: CoverageParams;
  /** What is supposed on the map: in the address, so that a link holds it. */
  readonly tried: WhatIfEdits;
  /** Id of the kept analysis that is open. */
  readonly run: string | null;
  /** The tab of the screen of coverage that is open. */
  readonly part: CoverageTab;
  readonly communeOrder: CommuneOrder;
  readonly language: ChosenLanguage;
  readonly theme: Theme;
  /** What is laid out for printing instead of the screen; null while nothing is. */
  readonly paper: Paper | null;
};

export const defaultChoices: Choices = {
  screen: 'map',
  selection: null,
  filter: emptySiteFilter,
  view: null,
  table: defaultTableChoice,
  vintage: null,
  asOf: null,
  measure: null,
  compare: [],
  coverage: defaultCoverageParams,
  tried: noEdits,
  run: null,
  part: 'results',
  communeOrder: defaultCommuneOrder,
  language: 'vi',
  theme: 'system',
  paper: null,
};
