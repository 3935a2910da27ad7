import { createGateway, type Gateway } from '#data/gateway.ts';
import type { DataError } from '#data/data-error.ts';
import type { Rows } from '#data/parse-rows.ts';
import type { AdminUnit } from '#domain/admin-unit.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { Result } from '#domain/result.ts';
import type { UnitShape } from '#domain/unit-shape.ts';
import type { SnapshotCommune } from '#embed/snapshot/snapshot.ts';
import ws from 'ws';
import type { PublicNetwork } from './public-network.ts';
import { PublishFailure } from './publish-problem.ts';

export type PublicSource = {
  readonly url: string;
  /** The key that every visitor of the application has. There is no other. */
  readonly publishableKey: string;
  /** Stands in for the network inside the server's own process. */
  readonly fetch?: typeof fetch;
};

/** Reads all that is public, as anybody would, with the client of the application. */
export async function readPublicNetwork(
  { url, publishableKey, fetch: fetchAnswer }: PublicSource,
  askedVintage: number | null,
  onRead: (part: string) => void,
): Promise<PublicNetwork> {
  // supabase-js opens no socket here, but on Node 20 it wants to know one.
  globalThis.WebSocket ??= ws as unknown as typeof WebSocket;
  const gateway = createGateway(url, publishableKey, fetchAnswer, true);
  const rowsOf = async <Value>(part: string, read: Promise<Result<Rows<Value>, DataError>>) => {
    const { values, badRows } = take(part, await read);
    const bad = badRows[0];
    if (bad !== undefined)
      throw new PublishFailure({
        kind: 'bad_rows',
        part,
        row: bad.row,
        field: bad.field,
        count: badRows.length,
      });
    onRead(part);
    return values;
  };
  const status = take('dataset_status', await gateway.readDatasetStatus());
  const units = await rowsOf('admin_unit', gateway.readUnits('public'));
  const vintage = chooseVintage(units, askedVintage);
  const outlines = await rowsOf('admin_unit_geometry', readOutlines(gateway, vintage));
  const sites = await rowsOf('site', gateway.readSites('public'));
  const clusters = await rowsOf('speaker_cluster', gateway.readClusters('public'));
  return {
    status,
    vintage,
    units,
    communes: joinCommunes(units, vintage, new Map(outlines.map(({ uid, geometry }) => [uid, geometry]))),
    sites,
    clusters,
    borderLines: await rowsOf('border_line', gateway.readBorderLines('public')),
    hamlets: await rowsOf('hamlet', gateway.readHamlets('public')),
    rulings: await rowsOf('hamlet_ruling', gateway.coverage.readRulings('public')),
    history: take('status_history', await gateway.readStatusHistory('public')),
  };
}

function take<Value>(part: string, read: Result<Value, DataError>): Value {
  if (!read.ok) throw new PublishFailure({ kind: 'unread', part, error: read.error });
  return read.value;
}

/** No province has this code, so that the outlines of all are meant. */
function readOutlines(gateway: Gateway, vintage: number) {
  return gateway.readCommuneGeometry('public', vintage, { code: '-', isMeant: false });
}

function chooseVintage(units: readonly AdminUnit[], asked: number | null): number {
  const known = [...new Set(units.filter(({ level }) => level === 'commune').map(({ vintage }) => vintage))];
  if (asked !== null && !known.includes(asked))
    throw new PublishFailure({ kind: 'no_vintage', asked, known });
  const vintage = asked ?? Math.max(...known);
  if (!Number.isFinite(vintage)) throw new PublishFailure({ kind: 'empty' });
  return vintage;
}

function joinCommunes(
  units: readonly AdminUnit[],
  vintage: number,
  outlines: ReadonlyMap<AdminUnitUid, UnitShape['geometry']>,
): readonly SnapshotCommune[] {
  return units.flatMap((unit): readonly SnapshotCommune[] => {
    const geometry = outlines.get(unit.uid);
    if (unit.vintage !== vintage || unit.level !== 'commune' || geometry === undefined) return [];
    const { uid, code, isBorder, nameVi, nameEn, labelLonLat, provenance, population, areaKm2, borderKm } =
      unit;
    return [
      {
        uid,
        code,
        level: 'commune',
        isBorder,
        nameVi,
        nameEn,
        labelLonLat,
        geometry,
        provenance,
        population,
        areaKm2,
        borderKm,
      },
    ];
  });
}
