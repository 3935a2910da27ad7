import { describe, expect, it } from 'vitest';
import { createGateway } from '#data/gateway.ts';
import { buildSite, buildUnit } from '#domain/testing/build-site.ts';
import { siteRowCodec } from '#data/rows/site-row.ts';
import { adminUnitRowCodec } from '#data/rows/admin-unit-row.ts';
import * as z from 'zod/mini';
import { createNetworkLoader, type Clock } from './network-loader.ts';
import { createNetworkStore } from './network-store.ts';

const sites = [buildSite({ code: 'DT-1' }), buildSite({ code: 'DT-2' })].map((site) =>
  z.encode(siteRowCodec, site),
);
const units = [2024, 2025].map((vintage) =>
  z.encode(adminUnitRowCodec, buildUnit({ code: '25280', vintage })),
);
const square = {
  type: 'Polygon',
  coordinates: [
    [
      [106, 11],
      [107, 11],
      [107, 12],
      [106, 11],
    ],
  ],
};

/** A network whose every answer the test sets: what a table holds, or a status that stands for a refusal. */
function createWire(tables: Record<string, readonly unknown[] | number | 'down'>) {
  const asked: string[] = [];
  const fetchAnswer: typeof fetch = (input) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const name = url.pathname.split('/').at(-1) ?? '';
    asked.push(`${name}${url.searchParams.get('vintage') ?? ''}`);
    const table =
      name === 'dataset_status'
        ? (tables[name] ?? [])
        : (tables[name.replace(/^(public|member)_/, '')] ?? []);
    if (table === 'down') return Promise.reject(new TypeError('failed to fetch'));
    if (typeof table === 'number')
      return Promise.resolve(Response.json({ code: 'X', message: 'no' }, { status: table }));
    if (name === 'dataset_status')
      return Promise.resolve(Response.json({ geography: 'real', home: {}, datasets: [] }));
    return Promise.resolve(
      Response.json(table, { headers: { 'content-range': `0-${table.length - 1}/${table.length}` } }),
    );
  };
  return { tables, asked, gateway: createGateway('http://127.0.0.1:1', 'key', fetchAnswer) };
}

function createHandClock() {
  const waiting: { readonly delayMs: number; readonly callback: () => void }[] = [];
  const clock: Clock = {
    nowMs: () => 1000,
    random: () => 1,
    after(delayMs, callback) {
      const entry = { delayMs, callback };
      waiting.push(entry);
      return () => void waiting.splice(waiting.indexOf(entry), waiting.includes(entry) ? 1 : 0);
    },
  };
  return { clock, waiting };
}

function setUp(tables: Parameters<typeof createWire>[0], vintage: () => number | null = () => null) {
  const wire = createWire({ site: sites, admin_unit: units, admin_unit_geometry: [], ...tables });
  const { clock, waiting } = createHandClock();
  const network = createNetworkStore();
  return { ...wire, waiting, network, loader: createNetworkLoader(wire.gateway, network, clock, vintage) };
}

const untilDone = (network: ReturnType<typeof createNetworkStore>) =>
  new Promise<void>((resolve) => {
    if (network.getState().load.kind === 'done') resolve();
    network.subscribe(({ load }) => load.kind === 'done' && resolve());
  });

describe('loading the network', () => {
  it('reads every part of the public views once', async () => {
    const { loader, network, asked } = setUp({});
    await loader.reload('public');
    expect(network.getState().load).toEqual({ kind: 'done' });
    expect([...network.getState().sites.values()].map((site) => site.code)).toEqual(['DT-1', 'DT-2']);
    expect(asked.toSorted()).toEqual([
      'dataset_status',
      'public_admin_link',
      'public_admin_unit',
      'public_admin_unit_geometryeq.2025',
      'public_admin_unit_geometryeq.2025',
      'public_basemap_feature',
      'public_border_line',
      'public_hamlet',
      'public_site',
      'public_site_investment',
      'public_speaker_cluster',
    ]);
  });

  it('keeps what it has while one part fails, says when it tries again, and then reads only what is missing', async () => {
    const { loader, network, tables, asked, waiting } = setUp({ speaker_cluster: 'down' });
    await loader.reload('public');
    expect(network.getState().sites.size).toBe(2);
    expect(network.getState().load).toEqual({
      kind: 'failed',
      error: { kind: 'unavailable', status: 0 },
      retryAtMs: 2000,
    });
    tables['speaker_cluster'] = [];
    asked.length = 0;
    waiting[0]?.callback();
    await untilDone(network);
    expect(asked.toSorted()).toEqual([
      'public_admin_link',
      'public_admin_unit_geometryeq.2025',
      'public_basemap_feature',
      'public_hamlet',
      'public_site_investment',
      'public_speaker_cluster',
    ]);
  });

  it('waits longer after each failure in a row', async () => {
    const { loader, network, waiting } = setUp({ site: 503 });
    await loader.reload('public');
    for (const expected of [1000, 2000, 4000]) {
      const entry = waiting.at(-1);
      expect(entry?.delayMs).toBe(expected);
      const failedAgain = new Promise<void>((resolve) => {
        const stop = network.subscribe(({ load }) => {
          if (load.kind !== 'failed') return;
          stop();
          resolve();
        });
      });
      entry?.callback();
      await failedAgain;
    }
  });

  it('does not try again by itself what is forbidden', async () => {
    const { loader, network, waiting } = setUp({ site: 403 });
    await loader.reload('public');
    expect(network.getState().load).toEqual({
      kind: 'failed',
      error: { kind: 'forbidden' },
      retryAtMs: null,
    });
    expect(waiting).toEqual([]);
  });

  it('shows refused rows beside the good ones', async () => {
    const { loader, network } = setUp({ site: [...sites, { ...sites[0], code: 'DT-3', status: 'fine' }] });
    await loader.reload('public');
    expect(network.getState().sites.size).toBe(2);
    expect(network.getState().badRows.get('sites')).toEqual([
      { source: 'public_site', row: 'DT-3', field: 'status', reason: 'not_allowed', got: '"fine"' },
    ]);
  });

  it('forgets what only members see when another audience takes the seat, and reads the views of that audience', async () => {
    const { loader, network, tables, asked } = setUp({});
    await loader.reload('member');
    expect(asked).toContain('member_site');
    tables['site'] = 'down';
    await loader.reload('public');
    expect(network.getState().audience).toBe('public');
    expect(network.getState().sites.size).toBe(0);
  });

  it('drops the answers of a load that another one has overtaken', async () => {
    const { loader, network } = setUp({});
    const overtaken = loader.reload('member');
    const last = loader.reload('public');
    await Promise.all([overtaken, last]);
    expect(network.getState().audience).toBe('public');
    expect(network.getState().load).toEqual({ kind: 'done' });
  });

  it('fetches the outlines of another vintage when they are first shown, and only then', async () => {
    const { loader, network, asked, tables } = setUp({});
    tables['admin_unit_geometry'] = [{ uid: '25280@2025', geometry: square }];
    await loader.reload('public');
    asked.length = 0;
    const other = setUp({ admin_unit_geometry: [{ uid: '25280@2024', geometry: square }] }, () => 2024);
    await other.loader.reload('public');
    await other.loader.showVintage(2024);
    expect(other.asked.filter((name) => name.includes('geometry'))).toEqual([
      'public_admin_unit_geometryeq.2024',
      'public_admin_unit_geometryeq.2024',
    ]);
    await loader.showVintage(2025);
    expect(asked).toEqual([]);
    expect([...network.getState().geometry.keys()]).toEqual(['25280@2025']);
  });
});
