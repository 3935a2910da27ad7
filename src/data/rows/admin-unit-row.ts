import * as z from 'zod/mini';
import { adminLevels, type AdminUnit } from '#domain/admin-unit.ts';
import {
  dateField,
  fromLonLat,
  latField,
  lonField,
  maybeDate,
  maybeNumber,
  maybeText,
  provenanceField,
  toLonLat,
  uidField,
} from './fields.ts';

const row = z.object({
  uid: uidField,
  code: z.string(),
  vintage: z.number(),
  level: z.enum(adminLevels),
  kind: z.string(),
  name_vi: z.string(),
  name_en: maybeText,
  parent_uid: z.nullable(uidField),
  area_km2: maybeNumber,
  population: maybeNumber,
  is_border: z.boolean(),
  border_km: maybeNumber,
  valid_from: dateField,
  valid_to: maybeDate,
  label_lon: lonField,
  label_lat: latField,
  provenance: provenanceField,
});

/** A row of `public_admin_unit` or `member_admin_unit`. */
export const adminUnitRowCodec = z.codec(row, z.custom<AdminUnit>(), {
  decode: (unit): AdminUnit => ({
    uid: unit.uid,
    code: unit.code,
    vintage: unit.vintage,
    level: unit.level,
    kind: unit.kind,
    nameVi: unit.name_vi,
    nameEn: unit.name_en,
    parentUid: unit.parent_uid,
    areaKm2: unit.area_km2,
    population: unit.population,
    isBorder: unit.is_border,
    borderKm: unit.border_km,
    validFrom: unit.valid_from,
    validTo: unit.valid_to,
    labelLonLat: toLonLat(unit.label_lon, unit.label_lat),
    provenance: unit.provenance,
  }),
  encode: (unit) => {
    const label = fromLonLat(unit.labelLonLat);
    return {
      uid: unit.uid,
      code: unit.code,
      vintage: unit.vintage,
      level: unit.level,
      kind: unit.kind,
      name_vi: unit.nameVi,
      name_en: unit.nameEn,
      parent_uid: unit.parentUid,
      area_km2: unit.areaKm2,
      population: unit.population,
      is_border: unit.isBorder,
      border_km: unit.borderKm,
      valid_from: unit.validFrom,
      valid_to: unit.validTo,
      label_lon: label.lon,
      label_lat: label.lat,
      provenance: unit.provenance,
    };
  },
});
