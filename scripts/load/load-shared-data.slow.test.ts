import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../supabase/embedded/embedded-paths.ts';
import { createLoadFolder, type Loaded } from './testing/load-for-test.ts';

const sharedData = resolve(repositoryRoot, '..', 'shared', 'data');
const isThere = existsSync(sharedData);
if (!isThere) console.warn(`SKIPPED: the real geography is not at ${sharedData}, so loading it is not tried`);

describe.skipIf(!isThere)('the real geography over the demonstration data', () => {
  const folder = createLoadFolder();
  let loaded: Loaded;
  let processorSeconds: number;

  beforeAll(async () => {
    const before = process.cpuUsage();
    loaded = await folder.load([sharedData]);
    const { user, system } = process.cpuUsage(before);
    processorSeconds = Math.round((user + system) / 1e6);
    console.info(
      `loaded ../shared/data in ${loaded.report.seconds} s (${processorSeconds} s of processor time), demonstration data and start of the database included`,
    );
  }, 600_000);
  afterAll(() => folder.remove());

  it('goes in whole, and quickly', () => {
    expect(loaded).toMatchObject({ exitCode: 0, report: { outcome: 'loaded' } });
    expect(processorSeconds).toBeLessThan(180);
    expect(loaded.report.tables.reduce((sum, { refused }) => sum + refused, 0)).toBe(0);
    for (const { read, taken, mended, refused, checked, layer } of loaded.report.tables) {
      const isUnused = layer === 'unused';
      expect(taken + mended + refused + checked).toBe(isUnused ? 0 : read);
    }
  });

  it('names the four crossing outlines of the FlatGeobuf file, mended', () => {
    const file = loaded.report.tables.find(({ fileName }) => fileName.endsWith('.fgb'));
    const mended = file?.findings.filter(({ severity }) => severity === 'mended') ?? [];
    expect(mended.map(({ code }) => String(code)).toSorted()).toEqual(['06712', '09676', '12943', '28948']);
    expect(mended.every(({ lonLat, row }) => lonLat !== null && row !== null)).toBe(true);
  });

  it('warns of the areas that are off and of the people that were repaired', () => {
    expect(countFindings(loaded, 'vn-communes-2025.fgb', 'area-differs')).toBe(78);
    expect(countFindings(loaded, 'dongnai-communes-2025.geojson', 'population-repaired')).toBe(13);
    expect(countFindings(loaded, 'vn-border-communes-2025.geojson', 'border-listed-no-contact')).toBe(1);
  });

  it('leaves a database in which every promise holds', async () => {
    const [row] = await folder.query<Record<string, unknown>>(`
      with own as (select h.*, a.vintage, a.geom as outline from public.hamlet h join public.admin_unit a on a.id = h.admin_unit_id)
      select
        public.dataset_status() ->> 'geography' as geography,
        (select count(*)::int from public.admin_unit where vintage = 2025 and level = 'commune') as communes_2025,
        (select count(*)::int from public.admin_unit where vintage = 2024 and level = 'commune') as communes_2024,
        (select count(*)::int from public.admin_unit where vintage = 2025 and level = 'province') as provinces,
        (select count(*)::int from public.admin_unit where geom is not null and provenance in ('illustrative', 'synthetic')) as illustrative,
        (select count(*)::int from public.admin_unit where not extensions.st_isvalid(geom)) as invalid,
        (select count(*)::int from public.admin_unit where geom is not null and not extensions.st_intersects(geom, label_point)) as labels_outside,
        (select count(*)::int from public.admin_unit where vintage = 2025 and level = 'commune' and is_border) as border_2025,
        (select count(*)::int from public.admin_unit where vintage = 2024 and level = 'commune' and is_border) as border_2024,
        (select count(*)::int from public.admin_unit where code in ('25280', '25294') and vintage = 2025 and name_vi in ('Xã Lộc Thạnh', 'Xã Lộc Thành')) as twins,
        (select count(*)::int from public.admin_unit
          where name_vi !~ '^(Xã|Phường|Thị trấn|Đặc khu|Huyện|Quận|Thị xã|Thành phố|Tỉnh) [^ ]' or name_vi ~ '^([^ ]+( trấn| khu| xã| phố)?) \\1 ') as names_off,
        (select count(*)::int from public.hamlet where name_vi ~ '^(Xã|Phường) ') as hamlet_names_off,
        (select array_agg(name_vi order by name_vi) from public.admin_unit where code in ('01', '691', '25195', '25308') ) as names,
        (select count(*)::int from public.admin_link l join public.admin_unit a on a.id = l.from_id where a.level = 'commune') as links,
        (select round(sum(length_km))::int from public.border_line) as border_km,
        (select count(*)::int from public.site where kind = 'border_gate') as gates,
        (select count(distinct name_vi)::int from public.site where kind = 'border_gate') as gate_names,
        (select count(*)::int from own where not extensions.st_intersects(outline, geom)) as hamlets_outside,
        (select count(*)::int from own where provenance <> 'synthetic') as hamlets_unmarked,
        (select count(*)::int from public.speaker_cluster c join public.site s on s.id = c.site_id join public.admin_unit a on a.id = s.admin_unit_id
          where not extensions.st_intersects(a.geom, c.geom)) as clusters_outside,
        (select count(*)::int from public.speaker_cluster) as clusters,
        (select count(*)::int from (select a.id from public.hamlet h join public.admin_unit a on a.id = h.admin_unit_id group by a.id, a.population having sum(h.population) <> a.population) x) as hamlet_sums_off,
        (select count(*)::int from (select a.id from public.population_cell p join public.admin_unit a on a.id = p.admin_unit_id group by a.id, a.population having abs(sum(p.population) - a.population) > 0.0005) x) as cell_sums_off,
        (select count(*)::int from public.population_cell where provenance = 'synthetic') as synthetic_cells,
        (select count(*)::int from public.basemap_feature where layer = 'island' and name_vi in ('Quần đảo Hoàng Sa (Việt Nam)', 'Quần đảo Trường Sa (Việt Nam)')) as archipelagos,
        (select count(*)::int from public.basemap_feature where layer = 'sea_name' and name_vi = 'Biển Đông') as sea,
        (select count(*)::int from public.import_row where payload ? 'geometry') as staged_shapes,
        (select count(*)::int from public.site where status <> 'unknown') > 0 as statuses_kept,
        (select count(*)::int from public.site_admin_unit u join public.admin_unit a on a.id = u.admin_unit_id where a.vintage = 2025) as sites_in_2025,
        (select count(*)::int from public.site) as sites`);
    expect(row).toMatchObject({
      geography: 'real',
      communes_2025: 3321,
      communes_2024: 111,
      provinces: 34,
      illustrative: 0,
      invalid: 0,
      labels_outside: 0,
      border_2025: 249,
      border_2024: 15,
      twins: 2,
      names_off: 0,
      hamlet_names_off: 0,
      names: [
        'Huyện Bù Gia Mập',
        'Phường Bình Phước',
        'Phường Tân Phú',
        'Thành phố Hà Nội',
        'Thị trấn Thanh Bình',
        'Xã Thiện Hưng',
      ],
      links: 111,
      border_km: 5064,
      gates: 79,
      gate_names: 79,
      hamlets_outside: 0,
      hamlets_unmarked: 0,
      clusters_outside: 0,
      clusters: 1734,
      hamlet_sums_off: 0,
      cell_sums_off: 0,
      synthetic_cells: 0,
      archipelagos: 2,
      sea: 1,
      staged_shapes: 0,
      statuses_kept: true,
    });
    expect(row?.['sites_in_2025']).toBe(row?.['sites']);
  }, 60_000);

  it('refuses the communes of 2024 offered as those of 2025, by their names, and changes nothing', async () => {
    const path = resolve(sharedData, 'binhphuoc-communes-2024.geojson');
    const refused = await folder.load([], { inputs: [{ path, layer: 'communes', vintage: 2025 }] });
    expect(refused.exitCode).toBe(1);
    const findings = refused.report.tables[0]?.findings ?? [];
    expect(
      findings.find(({ rule, code }) => rule === 'name-of-other-vintage' && code === '25308')?.facts,
    ).toMatchObject({ name: 'Thanh Bình', official: 'Xã Thiện Hưng' });
    expect(findings.some(({ rule }) => rule === 'code-of-other-vintage')).toBe(true);
    expect(refused.text).toMatch(/Use --vintage 2024/);
    expect(refused.text).toContain('Nothing was loaded');
  });

  it('changes no count and moves no point when part of it is loaded a second time', async () => {
    const counts = `select (select count(*)::int from public.admin_unit) as units, (select count(*)::int from public.site) as sites,
      (select count(*)::int from public.border_line) as lines, (select count(*)::int from public.basemap_feature) as features,
      (select count(*)::int from public.population_cell) as cells`;
    const before = await folder.query(counts);
    const files = [
      'binhphuoc-communes-2024.geojson',
      'dongnai-communes-2025.geojson',
      'border-gates.geojson',
      'binhphuoc-population-1km.json',
      'vn-roads-main.geojson',
    ];
    const again = await folder.load(files.map((name) => resolve(sharedData, name)));
    expect(again).toMatchObject({ exitCode: 0, report: { outcome: 'loaded' } });
    expect(again.report.summary).toMatchObject({
      units_added: 0,
      units_updated: 206,
      gates_added: 0,
      gates_updated: 79,
      hamlets_moved: 0,
      sites_moved: 0,
      clusters_moved: 0,
    });
    expect(await folder.query(counts)).toEqual(before);
  }, 600_000);
});

function countFindings({ report }: Loaded, name: string, rule: string): number | undefined {
  return report.tables
    .find(({ fileName }) => fileName === name)
    ?.findings.filter((finding) => finding.rule === rule).length;
}
