import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import type { AdminLink } from '#domain/admin-link.ts';
import { adminLevels, type AdminUnit } from '#domain/admin-unit.ts';
import { geographyStates, type DatasetStatus } from '#domain/dataset-status.ts';
import { rulingEffects, type HamletRuling } from '#domain/hamlet-ruling.ts';
import type { Hamlet } from '#domain/hamlet.ts';
import type { AdminUnitUid, ClusterId, HamletId, InvestmentId, SiteId } from '#domain/id.ts';
import { fundingSources, investmentKinds, type SiteInvestment } from '#domain/investment.ts';
import { memberRoles, type Membership } from '#domain/membership.ts';
import type { PopulationCell } from '#domain/population-cell.ts';
import { provenances } from '#domain/provenance.ts';
import {
  gateClasses,
  neighbours,
  positionMethods,
  technologies,
  visibilities,
  type Site,
  type SiteFacts,
} from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { StatusEvent } from '#domain/status-event.ts';
import { statuses } from '#domain/status.ts';
import { basemapLayers, type BasemapFeature, type BorderLineShape } from '#domain/unit-shape.ts';
import type { RowCodec } from '../parse-rows.ts';
import { adminLinkRowCodec } from './admin-link-row.ts';
import { adminUnitRowCodec } from './admin-unit-row.ts';
import { datasetStatusBodyCodec } from './dataset-status-body.ts';
import { hamletRulingRowCodec } from './hamlet-ruling-row.ts';
import { hamletRowCodec } from './hamlet-row.ts';
import { membershipBodyCodec } from './membership-body.ts';
import { populationCellRowCodec } from './population-cell-row.ts';
import { basemapFeatureRowCodec, borderLineRowCodec } from './shape-rows.ts';
import { siteInvestmentRowCodec } from './site-investment-row.ts';
import { siteRowCodec } from './site-row.ts';
import { speakerClusterRowCodec } from './speaker-cluster-row.ts';
import { statusEventRowCodec } from './status-event-row.ts';

const text = fc.string({ maxLength: 20 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const lonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const uid = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), one([2024, 2025]))
  .map(([code, vintage]) => `${code}@${vintage}` as AdminUnitUid);

const factsByKind = {
  border_gate: fc.record({
    kind: fc.constant('border_gate' as const),
    class: one(gateClasses),
    neighbour: one(neighbours),
    counterpart: maybe(text),
    openedOn: maybe(date),
  }),
  pano: fc.record({
    kind: fc.constant('pano' as const),
    faceCount: fc.nat(12),
    widthM: maybe(number),
    heightM: maybe(number),
    contentVi: maybe(text),
    languages: fc.array(text),
    permitNo: maybe(text),
    permitExpiresOn: maybe(date),
  }),
  guard_post: fc.record({
    kind: fc.constant('guard_post' as const),
    borderKm: maybe(number),
    equipment: fc.array(fc.record({ name: text, count: maybe(fc.nat()) })),
  }),
  radio_station: fc.record({
    kind: fc.constant('radio_station' as const),
    technology: one(technologies),
    frequencyMhz: maybe(number),
    powerW: maybe(number),
    linkRadiusM: maybe(number),
    clusterCount: fc.nat(),
    speakerCount: fc.nat(),
  }),
  e_board: fc.record({
    kind: fc.constant('e_board' as const),
    screenCount: fc.nat(24),
    widthM: maybe(number),
    heightM: maybe(number),
    connected: maybe(fc.boolean()),
  }),
} satisfies Record<SiteFacts['kind'], fc.Arbitrary<SiteFacts>>;

const site: fc.Arbitrary<Site> = one(Object.keys(factsByKind) as SiteFacts['kind'][]).chain((kind) =>
  fc.record({
    id: text.map((id) => id as SiteId),
    code: text,
    kind: fc.constant(kind),
    nameVi: text,
    nameEn: maybe(text),
    lonLat: maybe(lonLat),
    positionAccuracyM: maybe(number),
    positionMethod: one(positionMethods),
    units: fc.array(uid),
    managingOrganisation: maybe(text),
    commissionedOn: maybe(date),
    retiredOn: maybe(date),
    status: one(statuses),
    statusSince: maybe(date),
    visibility: one(visibilities),
    provenance: one(provenances),
    fundingSources: fc.subarray([...fundingSources]),
    facts: maybe<SiteFacts>(factsByKind[kind]),
  }),
);

const cluster: fc.Arbitrary<SpeakerCluster> = fc.record({
  id: text.map((id) => id as ClusterId),
  code: text,
  siteId: text.map((id) => id as SiteId),
  placeVi: maybe(text),
  lonLat: maybe(lonLat),
  technology: one(technologies),
  speakerCount: fc.nat(),
  powerW: maybe(number),
  radiusM: maybe(number),
  soundLevelDb: maybe(number),
  soundDistanceM: maybe(number),
  positionMethod: one(positionMethods),
  positionAccuracyM: maybe(number),
  installedOn: maybe(date),
  retiredOn: maybe(date),
  status: one(statuses),
  statusSince: maybe(date),
  visibility: one(visibilities),
  provenance: one(provenances),
});

const event: fc.Arbitrary<StatusEvent> = fc.record({
  id: text,
  seq: fc.nat(),
  status: one(statuses),
  effectiveFrom: date,
  note: maybe(text),
  annulled: fc.boolean(),
  provenance: one(provenances),
  source: maybe(text),
});

const investment: fc.Arbitrary<SiteInvestment> = fc.record({
  siteId: text.map((id) => id as SiteId),
  investmentId: text.map((id) => id as InvestmentId),
  decisionNo: text,
  decisionDate: date,
  authority: text,
  programmeVi: maybe(text),
  programmeEn: maybe(text),
  kind: one(investmentKinds),
  year: fc.nat(),
  planMvnd: number,
  disbursedMvnd: number,
  sharePlanMvnd: number,
  shareDisbursedMvnd: number,
  siteCount: fc.nat(),
  funding: fc.array(fc.record({ source: one(fundingSources), planMvnd: number, disbursedMvnd: number })),
  acceptedOn: maybe(date),
  warrantyUntil: maybe(date),
  provenance: one(provenances),
});

const unit: fc.Arbitrary<AdminUnit> = fc.record({
  uid,
  code: text,
  vintage: fc.nat(),
  level: one(adminLevels),
  kind: text,
  nameVi: text,
  nameEn: maybe(text),
  parentUid: maybe(uid),
  areaKm2: maybe(number),
  population: maybe(fc.nat()),
  isBorder: fc.boolean(),
  borderKm: maybe(number),
  validFrom: date,
  validTo: maybe(date),
  labelLonLat: maybe(lonLat),
  provenance: one(provenances),
});

const line = fc.record({
  type: fc.constant('LineString' as const),
  coordinates: fc.array(fc.tuple(number, number).map(([x, y]) => [x, y])),
});

const borderLine: fc.Arbitrary<BorderLineShape> = fc.record({
  id: text,
  neighbour: one(neighbours),
  nameVi: text,
  lengthKm: number,
  geometry: line,
  provenance: one(provenances),
});

const basemapFeature: fc.Arbitrary<BasemapFeature> = fc.record({
  id: text,
  layer: one(basemapLayers),
  class: maybe(text),
  nameVi: maybe(text),
  rank: maybe(number),
  geometry: line,
  provenance: one(provenances),
});

const hamlet: fc.Arbitrary<Hamlet> = fc.record({
  id: text.map((id) => id as HamletId),
  unitUid: uid,
  nameVi: text,
  population: fc.nat(),
  households: maybe(fc.nat()),
  lonLat: maybe(lonLat),
  provenance: one(provenances),
});

const adminLink: fc.Arbitrary<AdminLink> = fc.record({
  fromUid: uid,
  toUid: uid,
  shareArea: maybe(number),
  sharePopulation: maybe(number),
  provenance: one(provenances),
});

const populationCell: fc.Arbitrary<PopulationCell> = fc.record({
  id: text,
  unitUid: uid,
  population: number,
  sizeM: number,
  lonLat,
  provenance: one(provenances),
});

const ruling: fc.Arbitrary<HamletRuling> = fc.record({
  id: text,
  hamletId: text.map((id) => id as HamletId),
  clusterId: maybe(text.map((id) => id as ClusterId)),
  effect: one(rulingEffects),
  reason: maybe(text),
});

const datasetStatus: fc.Arbitrary<DatasetStatus> = fc.record({
  geography: one(geographyStates),
  homeCodes: fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1975, max: 2100 }), text), { selector: ([vintage]) => vintage })
    .map((entries) => new Map(entries)),
  datasets: fc.array(
    fc.record({
      layer: text,
      provenance: one(provenances),
      source: text,
      rowCount: fc.nat(),
      isFromFile: fc.boolean(),
    }),
  ),
});

const membership: fc.Arbitrary<Membership> = fc.record({ role: one(memberRoles), scopeUid: maybe(uid) });

/** A counterexample to "a value survives row and back", or null. */
function findLoss<Value>(codec: RowCodec<Value>, values: fc.Arbitrary<Value>): unknown {
  const survives = fc.property(values, (value) => {
    const row: unknown = JSON.parse(JSON.stringify(z.encode(codec, value)));
    expect(z.decode(codec, row as never)).toEqual(normal(value));
  });
  return fc.check(survives, { numRuns: 200 }).counterexample;
}

/** JSON has no −0: both sides are compared without it. */
function normal<Value>(value: Value): Value {
  if (value instanceof Map) return value;
  return JSON.parse(JSON.stringify(value), (key, each: unknown) =>
    key === 'homeCodes' ? new Map((value as unknown as DatasetStatus).homeCodes) : each,
  ) as Value;
}

describe('row codecs: a value survives row and back', () => {
  it('site', () => {
    expect(findLoss(siteRowCodec, site)).toBeNull();
  });
  it('speaker cluster', () => {
    expect(findLoss(speakerClusterRowCodec, cluster)).toBeNull();
  });
  it('status event', () => {
    expect(findLoss(statusEventRowCodec, event)).toBeNull();
  });
  it('status event of the public, without note and source', () => {
    const row = {
      id: 'e',
      seq: 1,
      status: 'good',
      effective_from: '2024-01-31',
      annulled: false,
      provenance: 'official',
    } as const;
    expect(z.decode(statusEventRowCodec, row)).toMatchObject({ note: null, source: null, status: 'good' });
  });
  it('investment of a site', () => {
    expect(findLoss(siteInvestmentRowCodec, investment)).toBeNull();
  });
  it('administrative unit', () => {
    expect(findLoss(adminUnitRowCodec, unit)).toBeNull();
  });
  it('border line', () => {
    expect(findLoss(borderLineRowCodec, borderLine)).toBeNull();
  });
  it('basemap feature', () => {
    expect(findLoss(basemapFeatureRowCodec, basemapFeature)).toBeNull();
  });
  it('hamlet', () => {
    expect(findLoss(hamletRowCodec, hamlet)).toBeNull();
  });
  it('population cell', () => {
    expect(findLoss(populationCellRowCodec, populationCell)).toBeNull();
  });
  it('word on a hamlet', () => {
    expect(findLoss(hamletRulingRowCodec, ruling)).toBeNull();
  });
  it('word on a hamlet of the public, without its reason', () => {
    const row = { id: 'r', hamlet_id: 'h', cluster_id: null, effect: 'assigned' } as const;
    expect(z.decode(hamletRulingRowCodec, row)).toMatchObject({ reason: null, clusterId: null });
  });
  it('link between vintages', () => {
    expect(findLoss(adminLinkRowCodec, adminLink)).toBeNull();
  });
  it('dataset status', () => {
    expect(findLoss(datasetStatusBodyCodec, datasetStatus)).toBeNull();
  });
  it('membership', () => {
    expect(findLoss(membershipBodyCodec, membership)).toBeNull();
  });
});
