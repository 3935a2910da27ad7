import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl';
import { siteKinds, type SiteKind } from '#domain/site.ts';
import { statuses, type Status } from '#domain/status.ts';

/** What a picture really shows: a legend names this and nothing else. */
export type ShownSigns = {
  readonly kinds: ReadonlySet<SiteKind>;
  readonly statuses: ReadonlySet<Status>;
  /** Rings that stand for several sites or loudspeaker clusters. */
  readonly hasGroups: boolean;
  readonly hasClusters: boolean;
  readonly hasBorderLine: boolean;
  readonly hasBorderCommunes: boolean;
  readonly hasCommunes: boolean;
  /** Outlines of what does not stand on the date. */
  readonly hasAbsent: boolean;
  readonly isIllustrative: boolean;
};

/** A part of the map's own container, in CSS pixels. */
export type Frame = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const siteLayers = ['site-marker', 'focus-marker'];
const donutLayers = ['site-donut', 'cluster-donut'];
const clusterLayers = ['cluster-mark', 'cluster-donut'];

export function listShownSigns(map: MapLibreMap, frame: Frame): ShownSigns {
  const box: [[number, number], [number, number]] = [
    [frame.left, frame.top],
    [frame.right, frame.bottom],
  ];
  const find = (layers: readonly string[]) => map.queryRenderedFeatures(box, { layers: [...layers] });
  const sites = find(siteLayers);
  const groups = find(donutLayers);
  const clusters = find(clusterLayers);
  const borderFills = find(['unit-border-fill']);
  return {
    kinds: new Set(siteKinds.filter((kind) => sites.some(({ properties }) => properties['kind'] === kind))),
    statuses: new Set(
      statuses.filter((status) => [...sites, ...clusters, ...groups].some((each) => hasStatus(each, status))),
    ),
    hasGroups: groups.length > 0,
    hasClusters: clusters.length > 0,
    hasBorderLine: find(['border-line']).length > 0,
    hasBorderCommunes: borderFills.length > 0,
    hasCommunes: find(['unit-commune-line']).length > 0,
    hasAbsent: find(['absent-site', 'absent-cluster']).length > 0,
    isIllustrative: find(['unit-illustrative-hatch']).length > 0,
  };
}

/** The signs of both pictures. */
export function joinShownSigns(a: ShownSigns, b: ShownSigns): ShownSigns {
  return {
    kinds: new Set([...a.kinds, ...b.kinds]),
    statuses: new Set([...a.statuses, ...b.statuses]),
    hasGroups: a.hasGroups || b.hasGroups,
    hasClusters: a.hasClusters || b.hasClusters,
    hasBorderLine: a.hasBorderLine || b.hasBorderLine,
    hasBorderCommunes: a.hasBorderCommunes || b.hasBorderCommunes,
    hasCommunes: a.hasCommunes || b.hasCommunes,
    hasAbsent: a.hasAbsent || b.hasAbsent,
    isIllustrative: a.isIllustrative || b.isIllustrative,
  };
}

function hasStatus({ properties }: MapGeoJSONFeature, status: Status): boolean {
  return properties['status'] === status || Number(properties[status] ?? 0) > 0;
}
