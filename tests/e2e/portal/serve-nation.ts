import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinStatusHistory } from '#domain/status-history.ts';
import { statuses } from '#domain/status.ts';
import { encodeClusters } from '#embed/snapshot/clusters-file.ts';
import { encodeHistory } from '#embed/snapshot/history-file.ts';
import { encodeSnapshot } from '#embed/snapshot/encode-snapshot.ts';
import { buildPublicSite, buildSnapshot, snapshotShapes } from '#embed/testing/build-snapshot.ts';
import { buildRelease } from '../../../scripts/publish/build-release.ts';
import { writeRelease } from '../../../scripts/publish/write-release.ts';
import { createPublishedMap } from '../../../supabase/embedded/published-map.ts';

export const nationSiteCount = 3000;

/** The public map of a nation's stations, published and served as the product does; in two lists. */
export async function serveNation(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const [north, south] = buildSnapshot().communes;
  const sites = Array.from({ length: nationSiteCount }, (_, row) =>
    buildPublicSite({
      code: `TT-${row}`,
      nameVi: `Đài truyền thanh xã số ${row}`,
      lonLat: [103 + (row % 60) / 12, 9 + Math.floor(row / 60) / 4],
      status: statuses[row % 3] ?? 'good',
      units: [(row % 2 === 0 ? north : south)?.uid].filter((uid) => uid !== undefined),
    }),
  );
  const snapshot = buildSnapshot({
    sites,
    place: { nameVi: 'Việt Nam', nameEn: 'Việt Nam', bounds: [102, 5, 118, 23.5] },
  });
  const listOf = (unit: typeof north, nameVi: string) => ({
    province: unit === undefined ? null : { uid: unit.uid, nameVi, nameEn: null },
    sites: sites.filter(({ units }) => unit !== undefined && units.includes(unit.uid)),
  });
  const release = await buildRelease(
    {
      snapshot,
      byProvince: [listOf(north, 'Tỉnh phía bắc'), listOf(south, 'Tỉnh phía nam')],
      files: {
        snapshot: encodeSnapshot(snapshot, snapshotShapes),
        clusters: encodeClusters([], () => -1),
        history: encodeHistory(joinStatusHistory([]), () => null),
      },
    },
    { siteUrl: null, appUrl: null, origins: [] },
  );
  const folder = mkdtempSync(join(tmpdir(), 'phen-dau-nation-'));
  await writeRelease(release, join(folder, 'map'));
  const map = createPublishedMap({
    dir: join(folder, 'map'),
    frameAncestors: ['*'],
    publishFirst: () => Promise.reject(new Error('it is published')),
    oembed: () => ({ status: 404, headers: {}, body: null }),
  });
  const answer = async (path: string, response: ServerResponse) => {
    const found = await map.answer(new URL(path, 'http://127.0.0.1'), { 'sec-fetch-dest': 'iframe' });
    response.writeHead(found?.status ?? 404, found?.headers);
    response.end(found?.body ?? '');
  };
  const server = createServer((request, response) => void answer(request.url ?? '/', response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      rmSync(folder, { recursive: true });
    },
  };
}
