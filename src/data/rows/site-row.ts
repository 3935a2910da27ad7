import * as z from 'zod/mini';
import type { SiteId } from '#domain/id.ts';
import { fundingSources } from '#domain/investment.ts';
import { positionMethods, visibilities, type Site } from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import {
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
import { decodeSiteFacts, encodeSiteFacts, siteFactsRows } from './site-facts-row.ts';

const base = z.object({
  id: z.string(),
  code: z.string(),
  name_vi: z.string(),
  name_en: maybeText,
  lon: lonField,
  lat: latField,
  position_accuracy_m: maybeNumber,
  position_method: z.enum(positionMethods),
  units: z.array(uidField),
  managing_organisation: maybeText,
  commissioned_on: maybeDate,
  retired_on: maybeDate,
  status: z.enum(statuses),
  status_since: maybeDate,
  visibility: z.enum(visibilities),
  provenance: provenanceField,
  funding_sources: z.array(z.enum(fundingSources)),
});

const row = z.discriminatedUnion('kind', [
  z.extend(base, { kind: z.literal('border_gate'), facts: z.nullable(siteFactsRows.border_gate) }),
  z.extend(base, { kind: z.literal('pano'), facts: z.nullable(siteFactsRows.pano) }),
  z.extend(base, { kind: z.literal('guard_post'), facts: z.nullable(siteFactsRows.guard_post) }),
  z.extend(base, { kind: z.literal('radio_station'), facts: z.nullable(siteFactsRows.radio_station) }),
  z.extend(base, { kind: z.literal('e_board'), facts: z.nullable(siteFactsRows.e_board) }),
]);

/** A row of `public_site` or `member_site`. */
export const siteRowCodec = z.codec(row, z.custom<Site>(), {
  decode: (site): Site => ({
    id: site.id as SiteId,
    code: site.code,
    kind: site.kind,
    nameVi: site.name_vi,
    nameEn: site.name_en,
    lonLat: toLonLat(site.lon, site.lat),
    positionAccuracyM: site.position_accuracy_m,
    positionMethod: site.position_method,
    units: site.units,
    managingOrganisation: site.managing_organisation,
    commissionedOn: site.commissioned_on,
    retiredOn: site.retired_on,
    status: site.status,
    statusSince: site.status_since,
    visibility: site.visibility,
    provenance: site.provenance,
    fundingSources: site.funding_sources,
    facts: decodeSiteFacts(site),
  }),
  encode: (site) => ({
    id: site.id,
    code: site.code,
    ...encodeSiteFacts(site.kind, site.facts),
    name_vi: site.nameVi,
    name_en: site.nameEn,
    ...fromLonLat(site.lonLat),
    position_accuracy_m: site.positionAccuracyM,
    position_method: site.positionMethod,
    units: [...site.units],
    managing_organisation: site.managingOrganisation,
    commissioned_on: site.commissionedOn,
    retired_on: site.retiredOn,
    status: site.status,
    status_since: site.statusSince,
    visibility: site.visibility,
    provenance: site.provenance,
    funding_sources: [...site.fundingSources],
  }),
});
