import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { auditVerbs } from '#domain/audit-entry.ts';
import type { ClusterId } from '#domain/id.ts';
import { provenances } from '#domain/provenance.ts';
import { mediaPhases, mediaTypes } from '#domain/site-media.ts';
import { statuses } from '#domain/status.ts';
import type { RowCodec } from '../parse-rows.ts';
import { auditRowCodec } from './audit-row.ts';
import { clusterEventRowCodec } from './cluster-event-row.ts';
import { inspectionRowCodec } from './inspection-row.ts';
import { receivedPositionRowCodec } from './received-position-row.ts';
import { siteMediaRowCodec } from './site-media-row.ts';

const text = fc.string({ maxLength: 20 });
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const image = maybe(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.oneof(text, fc.boolean())));

/** A counterexample to "a value survives row and back", or null. */
function findLoss<Value>(codec: RowCodec<Value>, values: fc.Arbitrary<Value>): unknown {
  const survives = fc.property(values, (value) => {
    const row: unknown = JSON.parse(JSON.stringify(z.encode(codec, value)));
    expect(z.decode(codec, row as never)).toEqual(value);
  });
  return fc.check(survives).counterexample;
}

describe('what a panel reads: a value survives row and back', () => {
  it('photo or document', () => {
    expect(
      findLoss(
        siteMediaRowCodec,
        fc.record({
          id: text,
          objectKey: text,
          mime: one(mediaTypes),
          phase: maybe(one(mediaPhases)),
          takenOn: maybe(date),
          altVi: text,
          altEn: maybe(text),
          widthPx: maybe(fc.nat()),
          heightPx: maybe(fc.nat()),
          provenance: one(provenances),
        }),
      ),
    ).toBeNull();
  });

  it('inspection', () => {
    expect(
      findLoss(
        inspectionRowCodec,
        fc.record({
          id: text,
          clusterId: maybe(text.map((id) => id as ClusterId)),
          inspectedOn: date,
          observedStatus: one(statuses),
          checklist: fc.uniqueArray(
            fc.record({ key: fc.stringMatching(/^[a-z]{1,6}$/), result: fc.oneof(fc.boolean(), text) }),
            { selector: ({ key }) => key },
          ),
          remarks: maybe(text),
        }),
      ),
    ).toBeNull();
  });

  it('line of the log', () => {
    expect(
      findLoss(
        auditRowCodec,
        fc
          .record({
            id: fc.nat(),
            at: date.map((day) => `${day}T01:02:03+00:00`),
            role: text,
            actor: maybe(text),
            table: text,
            verb: one(auditVerbs),
            before: image,
            after: image,
          })
          .map(({ table, ...entry }) => ({ ...entry, table })),
      ),
    ).toBeNull();
  });

  it('event of a cluster', () => {
    expect(
      findLoss(
        clusterEventRowCodec,
        fc.record({
          id: text,
          seq: fc.nat(),
          status: one(statuses),
          effectiveFrom: date,
          note: maybe(text),
          annulled: fc.boolean(),
          provenance: one(provenances),
          source: maybe(text),
          clusterId: text.map((id) => id as ClusterId),
        }),
      ),
    ).toBeNull();
  });

  it('position as received', () => {
    expect(
      findLoss(receivedPositionRowCodec, fc.record({ x: fc.integer(), y: fc.integer(), crs: maybe(text) })),
    ).toBeNull();
  });

  it('a visit late in the evening in Vietnam is of that day, whatever the server’s clock says', () => {
    expect(
      z.decode(inspectionRowCodec, {
        id: 'i',
        cluster_id: null,
        inspected_at: '2026-03-11T17:30:00+00:00',
        observed_status: 'good',
        checklist: { power: true, sound: 'rè', signal: null },
        remarks: null,
      }),
    ).toMatchObject({
      inspectedOn: '2026-03-12',
      checklist: [
        { key: 'power', result: true },
        { key: 'sound', result: 'rè' },
      ],
    });
  });
});
