import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import * as z from 'zod/mini';
import { neighbours } from '#domain/site.ts';
import { basemapLayers, type BasemapFeature, type BorderLineShape } from '#domain/unit-shape.ts';
import { maybeNumber, maybeText, provenanceField, uidField } from './fields.ts';

function geometryOf<Shape extends Geometry>(...types: Geometry['type'][]) {
  return z.custom<Shape>((value) => {
    if (typeof value !== 'object' || value === null) return false;
    const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
    return types.some((each) => each === type) && Array.isArray(coordinates);
  });
}

/** A row of `public_admin_unit_geometry`; names and label come from the unit itself. */
export const unitGeometryRow = z.object({
  uid: uidField,
  geometry: geometryOf<Polygon | MultiPolygon>('Polygon', 'MultiPolygon'),
});

const borderLineRow = z.object({
  id: z.string(),
  neighbour: z.enum(neighbours),
  name_vi: z.string(),
  length_km: z.number(),
  geometry: geometryOf<LineString | MultiLineString>('LineString', 'MultiLineString'),
  provenance: provenanceField,
});

export const borderLineRowCodec = z.codec(borderLineRow, z.custom<BorderLineShape>(), {
  decode: ({ name_vi, length_km, ...line }): BorderLineShape => ({
    ...line,
    nameVi: name_vi,
    lengthKm: length_km,
  }),
  encode: ({ nameVi, lengthKm, ...line }) => ({ ...line, name_vi: nameVi, length_km: lengthKm }),
});

const basemapFeatureRow = z.object({
  id: z.string(),
  layer: z.enum(basemapLayers),
  class: maybeText,
  name_vi: maybeText,
  rank: maybeNumber,
  geometry: geometryOf<Geometry>(
    'Point',
    'MultiPoint',
    'LineString',
    'MultiLineString',
    'Polygon',
    'MultiPolygon',
  ),
  provenance: provenanceField,
});

export const basemapFeatureRowCodec = z.codec(basemapFeatureRow, z.custom<BasemapFeature>(), {
  decode: ({ name_vi, ...feature }): BasemapFeature => ({ ...feature, nameVi: name_vi }),
  encode: ({ nameVi, ...feature }) => ({ ...feature, name_vi: nameVi }),
});
