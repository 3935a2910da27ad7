import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishSite } from '../../scripts/publish/publish-site.ts';
import { buildEmbedIfStale } from '../../scripts/start/build-embed-if-stale.ts';
import type { EmbeddedBackend } from '../embedded/embedded-backend.ts';
import { openEmbeddedBackend } from '../embedded/open-embedded-backend.ts';
import { canaries, type Column, hiddenColumns } from './access/canary-suite.ts';
import { publicViews } from './access/views.ts';
import type { TestDatabase } from './open-test-database.ts';
import { plantGeography } from './plant-geography.ts';
import { plantNetwork } from './plant-network.ts';
import { plantMembers, plantWork } from './plant-work.ts';

const folder = mkdtempSync(join(tmpdir(), 'phen-dau-publish-'));
const settings = { siteUrl: 'https://ban-do.example.vn', appUrl: 'https://app.example.vn', origins: [] };

let backend: EmbeddedBackend;
const asked: { readonly method: string; readonly path: string; readonly keys: readonly (string | null)[] }[] =
  [];

beforeAll(async () => {
  await buildEmbedIfStale(() => undefined);
  backend = await openEmbeddedBackend({ dataDir: join(folder, 'data') });
  const database: TestDatabase = {
    backend: 'embedded',
    query: (sql, params) => backend.query(sql, params),
    exec: (sql) => backend.exclusively((target) => target.exec(sql)),
    close: () => backend.close(),
  };
  await plantGeography(database);
  await plantMembers(database);
  await plantNetwork(database);
  await plantWork(database);
  for (const column of await hiddenColumns(database)) await plantCanary(database, column);
}, 300_000);

afterAll(async () => {
  await backend.close();
  rmSync(folder, { recursive: true });
});

/** In every row of a hidden column, or in the first where the rules allow no more; each by itself, so that the rest stays. */
async function plantCanary(database: TestDatabase, { table, column, type }: Column): Promise<void> {
  const canary = canaries[type];
  if (canary === undefined) return;
  for (const where of ['', ` where ctid = (select min(ctid) from public.${table})`]) {
    const isPlanted = await database
      .exec(
        `begin; set local app.bulk = 'on'; update public.${table} set ${column} = ${canary.sql}${where}; commit`,
      )
      .then(() => true)
      .catch(() => database.exec('rollback').then(() => false));
    if (isPlanted) planted.add(`${table}.${column}`);
    if (isPlanted) return;
  }
}

const planted = new Set<string>();

function publish(name: string) {
  return publishSite({
    source: {
      url: backend.url,
      publishableKey: backend.keys.publishable,
      fetch: (input, init) => {
        const request = new Request(input, init);
        const { method, url, headers } = request;
        const authorization = headers.get('authorization')?.replace(/^Bearer /, '') ?? null;
        asked.push({ method, path: new URL(url).pathname, keys: [headers.get('apikey'), authorization] });
        return backend.fetch(request);
      },
    },
    settings,
    outDir: join(folder, name),
    vintage: null,
  });
}

/** Every file by its path; a picture unpacked, so that a text inside would be found. */
function readAll(name: string): ReadonlyMap<string, string> {
  const root = join(folder, name);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      return [
        path.slice(root.length + 1),
        entry.name.endsWith('.png') ? unpackPng(bytes) : bytes.toString('utf8'),
      ];
    }),
  );
}

/** The whole file, and its picture's bytes besides. */
function unpackPng(bytes: Buffer): string {
  const pieces: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      pieces.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return bytes.toString('latin1') + inflateSync(Buffer.concat(pieces)).toString('latin1');
}

/** What was made from the data; the page's script and the basemap are the product's own. */
function madeFromData(files: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...files].filter(([path]) => !path.startsWith('published/app/') && !path.includes('/basemap-'));
}

describe('what is published', () => {
  test('is the public sites, whole', async () => {
    expect(await publish('map')).toMatchObject({ ok: true, value: { siteCount: 10, isChanged: true } });
    const files = readAll('map');
    expect(files.get('embed.html')).toContain('pano in public');
    expect(files.get('oembed.vi.json')).toContain('https://ban-do.example.vn/embed');
  });

  test('holds no value of any column that is not public', () => {
    expect(planted.size).toBeGreaterThan(90);
    for (const told of ['site.note', 'site_post.equipment', 'inspection.remarks'])
      expect([told, planted.has(told)]).toEqual([told, true]);
    const files = readAll('map');
    const found = [...files].flatMap(([path, text]) =>
      Object.values(canaries).flatMap(({ seenAs }) => (text.includes(seenAs) ? [`${path}: ${seenAs}`] : [])),
    );
    expect(found).toEqual([]);
    expect([...files.values()].some((text) => text.includes('canary'))).toBe(false);
  });

  test('holds nothing of a row that is not public, no id of the database and no key', () => {
    for (const [path, text] of madeFromData(readAll('map'))) {
      expect([path, /internal|restricted/i.exec(text)?.[0]]).toEqual([path, undefined]);
      expect([path, /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-/.exec(text)?.[0]]).toEqual([path, undefined]);
      for (const key of Object.values(backend.keys))
        expect([path, text.includes(key)]).toEqual([path, false]);
    }
  });

  test('is the same bytes when the data are the same', async () => {
    const [first, second] = [await publish('one'), await publish('two')];
    expect(first.ok && second.ok && first.value.releaseId === second.value.releaseId).toBe(true);
    expect(readAll('two')).toEqual(readAll('one'));
    expect(await publish('two')).toMatchObject({ ok: true, value: { isChanged: false } });
  });

  test('has no time of its own: its date is that of the data', () => {
    const manifest = JSON.parse(readAll('map').get('embed.manifest.json') ?? '{}') as Record<string, unknown>;
    expect(manifest['asOf']).toBe('2025-07-01');
    expect(JSON.stringify(manifest)).not.toContain(String(new Date().getFullYear()));
  });
});

describe('publishing', () => {
  test('asks for public views alone, with the key of every visitor', () => {
    const allowed = new Set([
      ...Object.keys(publicViews).map((view) => `/rest/v1/${view}`),
      '/rest/v1/rpc/dataset_status',
      '/rest/v1/rpc/public_status_history',
    ]);
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter(({ path }) => !allowed.has(path))).toEqual([]);
    const own = [backend.keys.publishable, null];
    expect(asked.flatMap(({ keys }) => keys).filter((key) => !own.includes(key))).toEqual([]);
  });

  test('runs as anon: what is taken from anon cannot be published', async () => {
    await backend.query('revoke select on public.public_hamlet from anon');
    const refused = await publish('map');
    expect(refused).toMatchObject({ ok: false, error: { kind: 'unread', error: { kind: 'forbidden' } } });
    await backend.query('grant select on public.public_hamlet to anon');
  });

  test('that fails leaves what was published as it was', async () => {
    const before = readAll('map');
    await backend.query('revoke select on public.public_site from anon');
    expect((await publish('map')).ok).toBe(false);
    expect(readAll('map')).toEqual(before);
    await backend.query('grant select on public.public_site to anon');
  });

  test('takes up what changed', async () => {
    const before = await publish('map');
    await backend.exclusively((target) =>
      target.exec(
        `begin; set local app.bulk = 'on'; update public.site set name_vi = 'Cụm pano đã đổi tên' where name_vi = 'pano in public'; commit`,
      ),
    );
    const after = await publish('map');
    expect(
      before.ok && after.ok && after.value.isChanged && after.value.releaseId !== before.value.releaseId,
    ).toBe(true);
    expect(readAll('map').get('embed.html')).toContain('Cụm pano đã đổi tên');
  });
});
