import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { MapScheme } from '#domain/map-view.ts';
import { buildStatusSums } from '../images/donut-buckets.ts';
import type { MapLanguage, SingleSigns } from '../map-controller-options.ts';
import {
  buildCoverageBorderLayers,
  buildCoverageGroundLayers,
  buildCoverageLabelLayers,
  buildCoveragePointLayers,
} from '../coverage/coverage-layers.ts';
import { buildBorderLayers } from './border-layers.ts';
import { buildLabelLayers } from './label-layers.ts';
import { buildLandLayers, buildRoadLayers, buildWaterLayers } from './land-layers.ts';
import { mapPalette } from './map-palette.ts';
import { buildNetworkLayers } from './network-layers.ts';
import { buildPinLayer } from './pin-layer.ts';
import { basemapSources, fedSources } from './source-ids.ts';
import { buildSovereigntyData, buildSovereigntyLayers } from './sovereignty-layers.ts';
import type { StyleContext } from './style-context.ts';
import { buildUnitLayers, buildUnitLineLayers } from './unit-layers.ts';

export type MapStyleOptions = {
  readonly scheme: MapScheme;
  readonly language: MapLanguage;
  /** Folder of the static basemap files, with a slash at its end. */
  readonly basemapUrl: string;
  readonly fontFaces: NonNullable<StyleSpecification['font-faces']>;
  readonly singleSigns?: SingleSigns | undefined;
};

/** Outlines are the bulk of what is drawn: a hairline that is off by less than a pixel is drawn from a third of the corners. */
const unitTolerancePx = 0.75;

/** Sites stand alone from this zoom on. */
const siteClusterMaxZoom = 12;
const siteGroupRadiusPx = 21;

/** The band follows the border's bends but not its wiggles, which would fold it over itself. */
const borderBandTolerancePx = 5;

/** The whole sheet as a function of scheme and language: layers and sources have the same ids in all of them. */
export function buildMapStyle({
  scheme,
  language,
  basemapUrl,
  fontFaces,
  singleSigns,
}: MapStyleOptions): StyleSpecification {
  const context: StyleContext = { palette: mapPalette(scheme), scheme, language, singleSigns };
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    'font-faces': fontFaces,
    sources: { ...buildBasemapSources(basemapUrl), ...buildFedSources(singleSigns !== undefined) },
    layers: buildLayers(context),
  };
}

function buildLayers(context: StyleContext): LayerSpecification[] {
  return [
    ...buildLandLayers(context),
    ...buildUnitLayers(context),
    ...buildCoverageGroundLayers(context),
    ...buildWaterLayers(context),
    ...buildRoadLayers(context),
    ...buildUnitLineLayers(context),
    ...buildBorderLayers(context),
    ...buildCoverageBorderLayers(context),
    ...buildCoveragePointLayers(context),
    ...buildLabelLayers(context),
    ...buildNetworkLayers(context),
    ...buildCoverageLabelLayers(context),
    buildPinLayer(context),
    ...buildSovereigntyLayers(context),
  ];
}

function buildBasemapSources(basemapUrl: string): Record<string, SourceSpecification> {
  return Object.fromEntries(
    Object.values(basemapSources).map((name) => [
      name,
      { type: 'geojson', data: `${basemapUrl}${name}.json` },
    ]),
  );
}

function buildFedSources(areSitesSingle: boolean): Record<string, SourceSpecification> {
  return {
    [fedSources.units]: fed({ promoteId: 'uid', tolerance: unitTolerancePx }),
    [fedSources.unitFocus]: fed({ promoteId: 'id', tolerance: 0.25 }),
    [fedSources.unitLabels]: fed({ promoteId: 'uid' }),
    [fedSources.borderLines]: fed({ promoteId: 'id', tolerance: 0.25 }),
    [fedSources.borderBand]: fed({ promoteId: 'id', tolerance: borderBandTolerancePx }),
    [fedSources.basemapFeatures]: fed({ promoteId: 'id' }),
    [fedSources.sites]: fed({ promoteId: 'id', ...(areSitesSingle ? {} : siteGroups()) }),
    [fedSources.clusters]: fed({
      promoteId: 'id',
      cluster: true,
      clusterRadius: 9,
      clusterMaxZoom: 13,
      clusterProperties: buildStatusSums(),
    }),
    [fedSources.absent]: fed({ promoteId: 'id' }),
    [fedSources.links]: fed({}),
    [fedSources.focus]: fed({ promoteId: 'id' }),
    [fedSources.pin]: fed({ promoteId: 'id' }),
    [fedSources.coverageGround]: fed({ promoteId: 'id', tolerance: 0.25 }),
    [fedSources.coverageDisks]: fed({ promoteId: 'id' }),
    [fedSources.coverageTried]: fed({ promoteId: 'id' }),
    [fedSources.coverageHamlets]: fed({ promoteId: 'id' }),
    [fedSources.coverageBorder]: fed({ promoteId: 'id', tolerance: 0.25 }),
    [fedSources.sovereignty]: { type: 'geojson', data: buildSovereigntyData() },
  };
}

function siteGroups() {
  return {
    cluster: true,
    clusterRadius: siteGroupRadiusPx,
    clusterMaxZoom: siteClusterMaxZoom,
    clusterProperties: {
      ...buildStatusSums(),
      rank: ['max', ['get', 'rank']],
      lead_vi: leadName('name_vi', 'lead_vi'),
      lead_en: leadName('name_en', 'lead_en'),
    },
  };
}

/** A group that holds a gate goes by the gate's name. */
function leadName(property: string, accumulated: string): unknown {
  return [
    ['coalesce', ['accumulated'], ['get', accumulated]],
    ['case', ['==', ['get', 'kind'], 'border_gate'], ['get', property], null],
  ];
}

function fed(options: Omit<GeoJSONSourceSpecification, 'type' | 'data'>): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, ...options };
}
