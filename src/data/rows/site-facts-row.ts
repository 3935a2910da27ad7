import * as z from 'zod/mini';
import { gateClasses, neighbours, technologies, type SiteFacts, type SiteKind } from '#domain/site.ts';
import { maybeDate, maybeNumber, maybeText } from './fields.ts';

const equipmentItem = z.object({ name: z.string(), count: z.nullable(z.number()) });

const gate = z.object({
  class: z.enum(gateClasses),
  neighbour: z.enum(neighbours),
  counterpart: maybeText,
  opened_on: maybeDate,
});
const pano = z.object({
  face_count: z.number(),
  width_m: maybeNumber,
  height_m: maybeNumber,
  content_vi: maybeText,
  languages: z.array(z.string()),
  permit_no: maybeText,
  permit_expires_on: maybeDate,
});
const post = z.object({ border_km: maybeNumber, equipment: z.array(equipmentItem) });
const station = z.object({
  technology: z.enum(technologies),
  frequency_mhz: maybeNumber,
  power_w: maybeNumber,
  link_radius_m: maybeNumber,
  cluster_count: z.number(),
  speaker_count: z.number(),
});
const eBoard = z.object({
  screen_count: z.number(),
  width_m: maybeNumber,
  height_m: maybeNumber,
  connected: z.nullable(z.boolean()),
});

/** The columns of each kind's own table; the kind itself is the site's. */
export const siteFactsRows = {
  border_gate: gate,
  pano,
  guard_post: post,
  radio_station: station,
  e_board: eBoard,
};

export type KindAndFactsRow = {
  [Kind in SiteKind]: { kind: Kind; facts: z.infer<(typeof siteFactsRows)[Kind]> | null };
}[SiteKind];

export function decodeSiteFacts(site: KindAndFactsRow): SiteFacts | null {
  if (site.facts === null) return null;
  switch (site.kind) {
    case 'border_gate':
      return {
        kind: site.kind,
        class: site.facts.class,
        neighbour: site.facts.neighbour,
        counterpart: site.facts.counterpart,
        openedOn: site.facts.opened_on,
      };
    case 'pano':
      return {
        kind: site.kind,
        faceCount: site.facts.face_count,
        widthM: site.facts.width_m,
        heightM: site.facts.height_m,
        contentVi: site.facts.content_vi,
        languages: site.facts.languages,
        permitNo: site.facts.permit_no,
        permitExpiresOn: site.facts.permit_expires_on,
      };
    case 'guard_post':
      return { kind: site.kind, borderKm: site.facts.border_km, equipment: site.facts.equipment };
    case 'radio_station':
      return {
        kind: site.kind,
        technology: site.facts.technology,
        frequencyMhz: site.facts.frequency_mhz,
        powerW: site.facts.power_w,
        linkRadiusM: site.facts.link_radius_m,
        clusterCount: site.facts.cluster_count,
        speakerCount: site.facts.speaker_count,
      };
    case 'e_board':
      return {
        kind: site.kind,
        screenCount: site.facts.screen_count,
        widthM: site.facts.width_m,
        heightM: site.facts.height_m,
        connected: site.facts.connected,
      };
  }
}

export function encodeSiteFacts(kind: SiteKind, facts: SiteFacts | null): KindAndFactsRow {
  if (facts === null) return { kind, facts };
  switch (facts.kind) {
    case 'border_gate':
      return {
        kind: facts.kind,
        facts: {
          class: facts.class,
          neighbour: facts.neighbour,
          counterpart: facts.counterpart,
          opened_on: facts.openedOn,
        },
      };
    case 'pano':
      return {
        kind: facts.kind,
        facts: {
          face_count: facts.faceCount,
          width_m: facts.widthM,
          height_m: facts.heightM,
          content_vi: facts.contentVi,
          languages: [...facts.languages],
          permit_no: facts.permitNo,
          permit_expires_on: facts.permitExpiresOn,
        },
      };
    case 'guard_post':
      return {
        kind: facts.kind,
        facts: { border_km: facts.borderKm, equipment: facts.equipment.map((item) => ({ ...item })) },
      };
    case 'radio_station':
      return {
        kind: facts.kind,
        facts: {
          technology: facts.technology,
          frequency_mhz: facts.frequencyMhz,
          power_w: facts.powerW,
          link_radius_m: facts.linkRadiusM,
          cluster_count: facts.clusterCount,
          speaker_count: facts.speakerCount,
        },
      };
    case 'e_board':
      return {
        kind: facts.kind,
        facts: {
          screen_count: facts.screenCount,
          width_m: facts.widthM,
          height_m: facts.heightM,
          connected: facts.connected,
        },
      };
  }
}
