import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provenances } from '#domain/provenance.ts';
import { positionMethods, siteKinds, technologies, type Site } from '#domain/site.ts';
import { joinStatusHistory } from '#domain/status-history.ts';
import { statuses } from '#domain/status.ts';
import { buildCluster } from '#domain/testing/build-site.ts';
import { buildPublicSite, buildSnapshot, snapshotShapes } from '../testing/build-snapshot.ts';
import { decodeClusters, encodeClusters, toPublicClusterId } from './clusters-file.ts';
import { decodeSnapshot } from './decode-snapshot.ts';
import { encodeSnapshot } from './encode-snapshot.ts';
import { decodeHistory, encodeHistory } from './history-file.ts';
import type { Snapshot } from './snapshot.ts';

/** As the file travels. */
function travel(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

function roundTrip(snapshot: Snapshot) {
  return decodeSnapshot(travel(encodeSnapshot(snapshot, snapshotShapes)));
}

const text = fc.string({ minLength: 1, maxLength: 12 });
const isoDate = fc.constantFrom('2014-01-01', '2020-02-29', '2026-11-26');
const degrees = fc.integer({ min: -9_000_000, max: 9_000_000 }).map((units) => units / 100_000);
const somewhere = fc.option(fc.tuple(degrees, degrees));

const site: fc.Arbitrary<Site> = fc
  .record({
    kind: fc.constantFrom(...siteKinds),
    nameVi: text,
    nameEn: fc.option(text),
    lonLat: somewhere,
    positionMethod: fc.constantFrom(...positionMethods),
    managingOrganisation: fc.option(text),
    commissionedOn: fc.option(isoDate),
    retiredOn: fc.option(isoDate),
    status: fc.constantFrom(...statuses),
    statusSince: fc.option(isoDate),
    provenance: fc.constantFrom(...provenances),
    isInEast: fc.boolean(),
    code: text,
  })
  .map(({ isInEast, ...parts }) =>
    buildPublicSite({
      ...parts,
      units: isInEast
        ? buildSnapshot()
            .communes.slice(1)
            .map(({ uid }) => uid)
        : [],
    }),
  );

describe('a snapshot', () => {
  it('comes back as it was written', () => {
    const snapshot = buildSnapshot();
    expect(roundTrip(snapshot)).toEqual({ ok: true, value: snapshot });
  });

  it('keeps every site', () => {
    fc.assert(
      fc.property(fc.array(site, { maxLength: 8 }), (sites) => {
        const read = roundTrip(buildSnapshot({ sites }));
        expect(read.ok && read.value.sites).toEqual(sites);
      }),
    );
  });

  it('carries no permit, dimension or payer, whatever the site has', () => {
    const sites = [
      buildPublicSite({
        code: 'PN-1',
        kind: 'pano',
        fundingSources: ['oda'],
        facts: {
          kind: 'pano',
          faceCount: 3,
          widthM: 8.125,
          heightM: 4.375,
          contentVi: 'Biên giới hòa bình',
          languages: ['vi', 'km'],
          permitNo: '77/GP-CANARY',
          permitExpiresOn: '2031-12-31',
        },
      }),
    ];
    const written = JSON.stringify(encodeSnapshot(buildSnapshot({ sites }), snapshotShapes));
    expect(written).toContain('Biên giới hòa bình');
    for (const kept of ['77/GP', '2031-12-31', '8.125', '4.375', 'oda']) expect(written).not.toContain(kept);
  });

  it('of another version, or no snapshot at all, is told and not half read', () => {
    const file = encodeSnapshot(buildSnapshot(), snapshotShapes);
    expect(decodeSnapshot({ ...file, version: 99 })).toEqual({
      ok: false,
      error: { kind: 'version', got: 99 },
    });
    expect(decodeSnapshot('<!doctype html>')).toMatchObject({ ok: false, error: { kind: 'malformed' } });
    const short = { ...file, sites: { ...file.sites, nameVi: [] } };
    expect(decodeSnapshot(travel(short))).toMatchObject({
      ok: false,
      error: { kind: 'malformed', where: 'row 0 of 0' },
    });
    const odd = { ...file, sites: { ...file.sites, status: { words: ['fine'], at: [0, 0, 0] } } };
    expect(decodeSnapshot(travel(odd))).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  });
});

describe('clusters', () => {
  it('come back with their site', () => {
    const { sites } = buildSnapshot();
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            code: text,
            lonLat: somewhere,
            technology: fc.constantFrom(...technologies),
            status: fc.constantFrom(...statuses),
            radiusM: fc.option(fc.integer({ min: 1, max: 900 })),
            placeVi: fc.option(text),
            row: fc.integer({ min: 0, max: 2 }),
          }),
        ),
        (given) => {
          const clusters = given.map(({ row, ...parts }) => ({
            ...buildCluster({ ...parts, siteId: sites[row]?.id ?? buildPublicSite({ code: '' }).id }),
            id: toPublicClusterId(parts.code),
            powerW: null,
          }));
          const rowOf = new Map(sites.map(({ id }, row) => [id, row]));
          const file = travel(encodeClusters(clusters, ({ siteId }) => rowOf.get(siteId) ?? -1));
          expect(decodeClusters(file, sites)).toEqual({ ok: true, value: clusters });
        },
      ),
    );
  });
});

describe('a history', () => {
  it('comes back for what is published and for nothing else', () => {
    const history = joinStatusHistory([
      {
        subjects: ['uuid-1', 'uuid-2', 'uuid-3'],
        counts: [2, 1, 1],
        days: [10, 20, 5, 7],
        statusCodes: [0, 2, 1, 3],
        next: null,
      },
    ]);
    const names = new Map([
      ['uuid-1', 'TT-B'],
      ['uuid-3', 'c:TT-A'],
    ]);
    const file = travel(encodeHistory(history, (id) => names.get(id) ?? null));
    const read = decodeHistory(file);
    expect(read).toEqual({
      ok: true,
      value: joinStatusHistory([
        {
          subjects: ['TT-B', 'c:TT-A'],
          counts: [2, 1],
          days: [10, 20, 7],
          statusCodes: [0, 2, 3],
          next: null,
        },
      ]),
    });
    expect(JSON.stringify(file)).not.toContain('uuid');
  });
});
