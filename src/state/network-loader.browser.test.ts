import { afterEach, describe, expect, it } from 'vitest';
import { createGateway } from '#data/gateway.ts';
import { buildSite, buildUnit } from '#domain/testing/build-site.ts';
import { siteRowCodec } from '#data/rows/site-row.ts';
import { adminUnitRowCodec } from '#data/rows/admin-unit-row.ts';
import * as z from 'zod/mini';
import { createNetworkLoader, type Clock } from './network-loader.ts';
import { answerFromKept, keepAnswers } from '#data/keep-answers.ts';
import { createKeptAnswers } from '#platform/kept-answers.ts';
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
  return { tables, asked, fetchAnswer, gateway: createGateway('http://127.0.0.1:1', 'key', fetchAnswer) };
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

function createDoor() {
  const door = { open: () => {}, opened: Promise.resolve() };
  door.opened = new Promise((resolve) => {
    door.open = resolve;
  });
  return door;
}

/** A visit of one browser: what it kept on earlier visits is there. */
function visit(tables: Parameters<typeof createWire>[0], nowMs: number) {
  const wire = createWire({ site: sites, admin_unit: units, admin_unit_geometry: [], ...tables });
  const answers = createKeptAnswers(caches, () => nowMs);
  const url = 'http://127.0.0.1:1';
  const gateway = createGateway(url, 'key', keepAnswers(answers, wire.fetchAnswer));
  const kept = { answers, gateway: createGateway(url, 'key', answerFromKept(answers), true) };
  const { clock, waiting } = createHandClock();
  const network = createNetworkStore();
  const loader = createNetworkLoader(gateway, network, { ...clock, nowMs: () => nowMs }, () => null, kept);
  return { ...wire, answers, waiting, network, loader };
}

describe('without the backend', () => {
  afterEach(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });

  const away = { dataset_status: 'down', site: 'down', admin_unit: 'down', speaker_cluster: 'down' } as const;

  it('shows the copy of the last visit, says when it was loaded, and goes on trying', async () => {
    await visit({}, 1000).loader.reload('public');
    const { loader, network, waiting } = visit(away, 9000);
    await loader.reload('public');
    const now = network.getState();
    expect([...now.sites.values()].map((site) => site.code)).toEqual(['DT-1', 'DT-2']);
    expect(now.kept?.atMs).toBe(1000);
    expect(now.load).toMatchObject({ kind: 'failed', retryAtMs: 10_000 });
    expect(waiting).toHaveLength(1);
  });

  it('puts what the backend says in the place of the copy as soon as it answers', async () => {
    await visit({}, 1000).loader.reload('public');
    const { loader, network, answers, tables, waiting } = visit(away, 9000);
    await loader.reload('public');
    Object.assign(tables, {
      dataset_status: [],
      site: sites.slice(1),
      admin_unit: units,
      speaker_cluster: [],
    });
    waiting[0]?.callback();
    await untilDone(network);
    expect([...network.getState().sites.values()].map((site) => site.code)).toEqual(['DT-2']);
    expect(network.getState().kept).toBeNull();
    await expect.poll(() => answers.keptAtMs('public')).toBe(9000);
  });

  it('shows the copy to whoever waits too long, and the answer when it comes', async () => {
    await visit({}, 1000).loader.reload('public');
    const { fetchAnswer } = createWire({ site: sites.slice(1), admin_unit: units, admin_unit_geometry: [] });
    const door = createDoor();
    const answers = createKeptAnswers(caches, () => 9000);
    const slow: typeof fetch = async (...request) => {
      await door.opened;
      return fetchAnswer(...request);
    };
    const { clock, waiting } = createHandClock();
    const network = createNetworkStore();
    const loader = createNetworkLoader(
      createGateway('http://127.0.0.1:1', 'key', slow),
      network,
      clock,
      () => null,
      {
        answers,
        gateway: createGateway('http://127.0.0.1:1', 'key', answerFromKept(answers), true),
      },
    );
    const loading = loader.reload('public');
    waiting[0]?.callback();
    await expect.poll(() => network.getState().sites.size).toBe(2);
    door.open();
    await loading;
    expect(network.getState().sites.size).toBe(1);
    expect(network.getState().kept).toBeNull();
  });

  it('has nothing to show to another audience', async () => {
    await visit({}, 1000).loader.reload('member');
    const { loader, network } = visit(away, 9000);
    await loader.reload('public');
    expect(network.getState().sites.size).toBe(0);
    expect(network.getState().kept).toBeNull();
  });
});
