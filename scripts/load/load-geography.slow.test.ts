import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCommune, collectionOf, square } from '#files/testing/build-commune.ts';
import { repositoryRoot } from '../../supabase/embedded/embedded-paths.ts';
import { startServer } from '../../supabase/embedded/start-server.ts';
import { createLoadFolder, type LoadFolder } from './testing/load-for-test.ts';

const demo = process.env['DEMO'];
beforeAll(() => {
  process.env['DEMO'] = 'off';
});
afterAll(() => {
  if (demo === undefined) delete process.env['DEMO'];
  else process.env['DEMO'] = demo;
});

/** Communes that no register knows, each of 400 corners, so that writing them takes a while. */
function manyCommunes(count: number) {
  return collectionOf(
    ...Array.from({ length: count }, (_, index) => {
      const centre = [104 + (index % 40) * 0.1, 10 + Math.floor(index / 40) * 0.1] as const;
      const ring = Array.from({ length: 400 }, (_unused, step) => {
        const angle = (step / 400) * 2 * Math.PI;
        return [centre[0] + 0.04 * Math.cos(angle), centre[1] + 0.04 * Math.sin(angle)];
      });
      const outline = { type: 'Polygon' as const, coordinates: [[...ring, ring[0] ?? [0, 0]]] };
      return buildCommune(
        { code: String(90000 + index), name: `Xã Số ${index}`, area_km2: undefined },
        outline,
      );
    }),
  );
}

const isHere =
  'select code, name_vi, round(extensions.st_area(geom)::numeric, 6)::text as area from public.admin_unit order by code';

describe('a load', () => {
  const folder = createLoadFolder();
  afterAll(() => folder.remove());

  it('refuses a broken file with its reasons, loads nothing, and leaves no open batch', async () => {
    const good = folder.write('good.geojson', collectionOf(buildCommune()));
    expect((await folder.load([good])).exitCode).toBe(0);
    const before = await folder.query(isHere);
    const bowTie = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [106.7, 11.9],
          [106.8, 12],
          [106.8, 11.9],
          [106.7, 11.98],
          [106.7, 11.9],
        ],
      ],
    };
    const bad = folder.write(
      'bad.geojson',
      collectionOf(buildCommune({ code: '25309', name: 'Xã Hưng Phước' }, bowTie)),
    );
    const cut = folder.write('cut.geojson', JSON.stringify(collectionOf(buildCommune())).slice(0, 100));
    const refused = await folder.load([good, bad, cut], { language: 'vi' });
    expect(refused.exitCode).toBe(1);
    expect(refused.text).toContain('TỪ CHỐI: hàng 1 25309 (106.74444, 11.94444): đường bao tự cắt');
    expect(refused.text).toMatch(/JSON bị cắt cụt: dòng 1, cột \d+/);
    expect(refused.text).toContain('Không nạp gì');
    expect(await folder.query(isHere)).toEqual(before);
    const partial = await folder.load(
      [
        bad,
        cut,
        folder.write(
          'next.geojson',
          collectionOf(buildCommune({ code: '25280', name: 'Xã Lộc Thạnh' }, square([106.5, 11.9]))),
        ),
      ],
      { allowPartial: true },
    );
    expect(partial.exitCode).toBe(0);
    expect((await folder.query(isHere)).map((row) => row['code'])).toEqual(['25280', '25308']);
    expect(
      await folder.query("select count(*)::int as open from public.import_batch where state = 'open'"),
    ).toEqual([{ open: 0 }]);
  }, 120_000);

  it('tells where each layer came from, in the words given or else by its files', async () => {
    const told = "select source, from_file from public.public_dataset where layer = 'communes'";
    const path = folder.write('xa-2025.geojson', collectionOf(buildCommune()));
    expect(await folder.load([path])).toMatchObject({ exitCode: 0 });
    expect(await folder.query(told)).toEqual([{ source: 'địa giới: xa-2025.geojson', from_file: true }]);
    const attribution = 'Cục Đo đạc, Bản đồ và Thông tin địa lý, 2025';
    expect(await folder.load([path], { attribution })).toMatchObject({ exitCode: 0 });
    expect(await folder.query(told)).toEqual([{ source: attribution, from_file: true }]);
  }, 120_000);

  it('names units as officials write them, whether the file gives the kind with the name, beside it or not at all', async () => {
    const communes = [
      { code: '90001', name: 'Phường 1' },
      { code: '90002', name: 'Minh Hưng', type: 'Phường' },
      { code: '90003', name: 'Thị trấn Đức Phong', type: 'Thị trấn' },
      { code: '90004', name: 'Côn Đảo', type: 'Đặc khu' },
      { code: '90005', name: 'Tân Tiến' },
    ].map((facts, index) => buildCommune(facts, square([106.5 + index * 0.05, 11.5])));
    const districts = [
      { code: '901', name: 'TX. Bình Long' },
      { code: '902', name: 'Lộc Ninh' },
    ].map((facts, index) => buildCommune(facts, square([106.5 + index * 0.05, 11.6])));
    const loaded = await folder.load([], {
      inputs: [
        { path: folder.write('named.geojson', collectionOf(...communes)), layer: 'communes', vintage: 2025 },
        {
          path: folder.write('districts.geojson', collectionOf(...districts)),
          layer: 'districts',
          vintage: 2024,
        },
      ],
    });
    expect(loaded.exitCode, loaded.text).toBe(0);
    const names = await folder.query(
      "select name_vi from public.admin_unit where code like '90%' order by level desc, code",
    );
    expect(names.map((row) => row['name_vi'])).toEqual([
      'Phường 1',
      'Phường Minh Hưng',
      'Thị trấn Đức Phong',
      'Đặc khu Côn Đảo',
      'Xã Tân Tiến',
      'Thị xã Bình Long',
      'Huyện Lộc Ninh',
    ]);
  }, 120_000);

  it('only checks with --dry-run', async () => {
    const before = await folder.query(isHere);
    const checked = await folder.load(
      [folder.write('dry.geojson', collectionOf(buildCommune({ code: '25309', name: 'Xã Hưng Phước' })))],
      { dryRun: true },
    );
    expect(checked).toMatchObject({ exitCode: 0, report: { outcome: 'checked' } });
    expect(await folder.query(isHere)).toEqual(before);
  }, 60_000);

  it('goes through the server that holds the folder', async () => {
    const server = await startServer({ port: 0, dataDir: folder.dataDir });
    const commune = buildCommune({ code: '25309', name: 'Xã Hưng Phước' }, square([106.9, 11.9]));
    const loaded = await folder.load([folder.write('served.geojson', collectionOf(commune))]);
    await server.close();
    expect(loaded).toMatchObject({ exitCode: 0, report: { outcome: 'loaded' } });
    expect((await folder.query(isHere)).map((row) => row['code'])).toContain('25309');
  }, 120_000);
});

describe('a load that is killed', () => {
  let folder: LoadFolder;
  beforeEach(() => {
    folder = createLoadFolder();
  });
  afterEach(() => folder.remove());

  it('while it writes leaves the old data whole, and the next one succeeds', async () => {
    const first = folder.write(
      'first.geojson',
      collectionOf(
        buildCommune({ code: '90000', name: 'Xã Số 0', area_km2: undefined }, square([106.7, 11.9])),
      ),
    );
    expect((await folder.load([first])).exitCode).toBe(0);
    const before = await folder.query(isHere);
    const many = folder.write('many.geojson', manyCommunes(1500));
    const killed = await killAt(folder.dataDir, many, 'one transaction');
    expect(killed).toEqual({ signal: 'SIGKILL', sawMark: true });
    expect(existsSync(join(folder.dataDir, 'lock'))).toBe(true);
    expect(await folder.query(isHere)).toEqual(before);
    const again = await folder.load([many]);
    expect(again).toMatchObject({ exitCode: 0, report: { outcome: 'loaded' } });
    expect(await folder.query('select count(*)::int as count from public.admin_unit')).toEqual([
      { count: 1500 },
    ]);
  }, 600_000);
});

/** Runs the loader as its own process and kills it -9 as soon as it says `mark`. */
function killAt(
  dataDir: string,
  path: string,
  mark: string,
): Promise<{ signal: string | null; sawMark: boolean }> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', join(repositoryRoot, 'scripts', 'load.ts'), path, '--lang', 'en'];
    const child = spawn(process.execPath, args, {
      cwd: repositoryRoot,
      env: { ...process.env, DATA_DIR: dataDir, DEMO: 'off' },
    });
    let text = '';
    const watch = (chunk: Buffer): void => {
      text += chunk.toString();
      if (text.includes(mark)) child.kill('SIGKILL');
    };
    child.stdout.on('data', watch);
    child.stderr.on('data', watch);
    child.once('error', reject);
    child.once('exit', (_code, signal) => resolve({ signal, sawMark: text.includes(mark) }));
  });
}
