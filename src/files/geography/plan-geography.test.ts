import { describe, expect, it } from 'vitest';
import type { NameRegister } from '#domain/geography-check/name-register.ts';
import type { DataTable } from '../data-table.ts';
import { parseGeoJson } from '../parse-geojson.ts';
import { buildCommune, collectionOf, square } from '../testing/build-commune.ts';
import type { GeographyLayer } from './layer.ts';
import { planGeography, type SourceTable } from './plan-geography.ts';
import type { TableReport } from './table-report.ts';

const names: Readonly<Record<string, string>> = {
  '25308@2024': 'Xã Thanh Bình',
  '25308@2025': 'Xã Thiện Hưng',
  '25280@2025': 'Xã Lộc Thạnh',
  '25294@2025': 'Xã Lộc Thành',
  '25309@2025': 'Xã Hưng Phước',
};
const register: NameRegister = {
  vintages: [2024, 2025],
  nameOf: (code, vintage) => names[`${code}@${vintage}`] ?? null,
  codesNamed: (name, vintage) =>
    Object.entries(names)
      .filter(([uid, known]) => uid.endsWith(`@${vintage}`) && known.endsWith(name))
      .map(([uid]) => uid.slice(0, 5)),
  successorsOf: (code) => (code === '25308' ? ['25308'] : []),
  predecessorsOf: () => [],
};

type Extra = { readonly vintage?: number; readonly layer?: GeographyLayer; readonly fileName?: string };

function source(
  value: Readonly<Record<string, unknown>>,
  { vintage, layer, fileName = 'file.geojson' }: Extra = {},
): SourceTable {
  const read = parseGeoJson(value, fileName);
  const table: DataTable =
    read.ok && read.value.tables[0] !== undefined
      ? read.value.tables[0]
      : { name: fileName, crs: null, extras: {}, rows: [] };
  return { fileName, table, layer: layer ?? null, vintage: vintage ?? null };
}

function plan(...sources: readonly SourceTable[]) {
  return planGeography(sources, { register, map: {}, crs: null, detail: 'screen' });
}

function rules(report: TableReport | undefined): readonly string[] {
  return report?.findings.map(({ severity, rule }) => `${severity} ${rule}`) ?? [];
}

const borderLine = {
  type: 'Feature',
  properties: { neighbor: 'KH', province_code: '75', length_km: 4.4 },
  geometry: {
    type: 'LineString',
    coordinates: [
      [106.7, 11.9],
      [106.72, 11.9],
      [106.74, 11.9],
    ],
  },
};

describe('communes', () => {
  it('are taken, and every row is accounted for', () => {
    const { batches, reports } = plan(
      source(
        collectionOf(
          buildCommune(),
          buildCommune({ code: '25309', name: 'Xã Hưng Phước' }, square([106.8, 11.9])),
        ),
      ),
    );
    expect(reports[0]).toMatchObject({
      layer: 'communes',
      vintage: 2025,
      read: 2,
      taken: 2,
      mended: 0,
      refused: 0,
      checked: 0,
    });
    expect(
      batches[0]?.rows.map(({ payload }) => [
        payload['code'],
        payload['name_vi'],
        payload['kind'],
        payload['vintage'],
      ]),
    ).toEqual([
      ['25308', 'Thiện Hưng', 'xa', 2025],
      ['25309', 'Hưng Phước', 'xa', 2025],
    ]);
  });

  it('of 2024 offered as 2025 are refused as a file, with the names that tell', () => {
    const old = collectionOf(buildCommune({ name: 'Thị trấn Thanh Bình' }));
    const { batches, reports } = plan(source(old, { vintage: 2025 }));
    expect(batches).toEqual([]);
    expect(reports[0]).toMatchObject({ taken: 0, refused: 1 });
    expect(reports[0]?.findings.find(({ rule }) => rule === 'vintage-mismatch')?.facts).toMatchObject({
      vintage: 2025,
      otherVintage: 2024,
      name: 'Thanh Bình',
      official: 'Xã Thiện Hưng',
    });
    expect(plan(source(old)).reports[0]).toMatchObject({ vintage: 2024, taken: 1 });
  });

  it('go unchecked without the register, and the report says so, whether the vintage is told or not', () => {
    for (const [told, vintage] of [
      [undefined, 2025],
      [2024, 2024],
    ] as const) {
      const given = source(
        collectionOf(buildCommune({ name: 'Xã Thanh Bình' })),
        told === undefined ? {} : { vintage: told },
      );
      const { reports } = planGeography([given], { register: null, map: {}, crs: null, detail: 'screen' });
      expect(reports[0]).toMatchObject({ vintage, taken: 1, refused: 0 });
      expect(reports[0]?.findings.find(({ rule }) => rule === 'no-register')).toMatchObject({
        severity: 'warning',
        facts: { vintage },
      });
    }
  });

  it('named alike in both vintages are taken for the newer, unless they say what they became', () => {
    const twice: NameRegister = {
      ...register,
      nameOf: (code) => (code === '25222' ? 'Xã Bù Gia Mập' : null),
    };
    const vintageOf = (properties: Readonly<Record<string, unknown>>) =>
      planGeography(
        [source(collectionOf(buildCommune({ code: '25222', name: 'Xã Bù Gia Mập', ...properties })))],
        { register: twice, map: {}, crs: null, detail: 'screen' },
      ).reports[0]?.vintage;
    expect(vintageOf({})).toBe(2025);
    expect(vintageOf({ code_2025: '25222' })).toBe(2024);
  });

  it('with the names of Lộc Thạnh and Lộc Thành exchanged are refused, the rest taken', () => {
    const rows = [
      buildCommune({ code: '25280', name: 'Xã Lộc Thành' }),
      buildCommune({ code: '25294', name: 'Xã Lộc Thạnh' }, square([106.8, 11.9])),
      buildCommune({}, square([106.9, 11.9])),
    ];
    const [report] = plan(source(collectionOf(...rows), { vintage: 2025 })).reports;
    expect(report).toMatchObject({ taken: 1, refused: 2 });
    expect(
      report?.findings
        .filter(({ rule }) => rule === 'name-of-other-code')
        .map(({ code, facts }) => [code, facts['otherCode']]),
    ).toEqual([
      ['25280', '25294'],
      ['25294', '25280'],
    ]);
    const right = [
      buildCommune({ code: '25280', name: 'Xã Lộc Thạnh' }),
      buildCommune({ code: '25294', name: 'Xã Lộc Thành' }, square([106.8, 11.9])),
    ];
    const taken = plan(source(collectionOf(...right)));
    expect(taken.reports[0]).toMatchObject({ taken: 2, refused: 0 });
    expect(rules(taken.reports[0])).toContain('note twin-names');
  });

  it('that come twice, without a code, without a name or without a shape are refused one by one', () => {
    const rows = [
      buildCommune(),
      buildCommune({ name: 'Xã Khác' }, square([106.8, 11.9])),
      buildCommune({ code: null }, square([106.9, 11.9])),
      buildCommune({ code: '25309', name: '' }, square([106.9, 11.9])),
      { ...buildCommune({ code: '25294', name: 'Xã Lộc Thành' }), geometry: null as never },
      buildCommune({ code: '2x', name: 'Xã Sai' }, square([106.9, 11.9])),
    ];
    const [report] = plan(source(collectionOf(...rows), { vintage: 2025, layer: 'communes' })).reports;
    expect(report).toMatchObject({ read: 6, taken: 1, refused: 5 });
    expect(rules(report)).toEqual(
      expect.arrayContaining([
        'refused code-duplicate',
        'refused property-missing',
        'refused geometry-missing',
        'refused code-bad',
      ]),
    );
  });

  it('with a self-crossing outline are refused with row, code and place', () => {
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
    const finding = plan(source(collectionOf(buildCommune({}, bowTie)))).reports[0]?.findings.find(
      ({ severity }) => severity === 'refused',
    );
    expect(finding).toMatchObject({ rule: 'ring-crossing', row: 1, code: '25308' });
    expect(finding?.lonLat?.[0]).toBeCloseTo(106.744, 2);
  });

  it('abroad, in metres or in the wrong order are noticed', () => {
    expect(rules(plan(source(collectionOf(buildCommune({}, square([2.3, 48.8]))))).reports[0])).toContain(
      'refused outside-vietnam',
    );
    expect(
      rules(plan(source(collectionOf(buildCommune({}, square([545_000, 1_317_000], 2000))))).reports[0]),
    ).toEqual(['refused coordinates-not-degrees']);
    const swapped = plan(source(collectionOf(buildCommune({}, square([11.9, 106.7])))));
    expect(rules(swapped.reports[0])).toContain('mended coordinates-swapped');
    expect(swapped.batches).toHaveLength(1);
    expect(
      rules(
        plan(
          source({
            ...collectionOf(buildCommune()),
            crs: { type: 'name', properties: { name: 'EPSG:2154' } },
          }),
        ).reports[0],
      ),
    ).toEqual(['refused crs-unknown']);
  });

  it('whose stated area is far off, or whose people were repaired, are taken with a warning', () => {
    const [report] = plan(
      source(collectionOf(buildCommune({ area_km2: 99, pop_src: 'sapnhap2025-digitfix' }))),
    ).reports;
    expect(report).toMatchObject({ taken: 1 });
    expect(rules(report)).toEqual(
      expect.arrayContaining(['warning area-differs', 'warning population-repaired']),
    );
  });

  it('written with separate marks are mended', () => {
    const { batches, reports } = plan(
      source(collectionOf(buildCommune({ name: 'Xã Thiện Hưng'.normalize('NFD') }))),
    );
    expect(reports[0]).toMatchObject({ mended: 1 });
    expect(batches[0]?.rows[0]?.payload['name_vi']).toBe('Thiện Hưng');
  });
});

describe('border communes', () => {
  it('by list are compared with those by geometry', () => {
    const line = source({ type: 'FeatureCollection', features: [borderLine] }, { fileName: 'line.geojson' });
    const touching = square([106.7, 11.9]);
    const listed = (border: unknown, at: ReturnType<typeof square>) =>
      rules(
        plan(
          line,
          source(
            collectionOf(
              buildCommune(border === null ? {} : { border, border_km: 2.2 }, at),
              buildCommune(
                { code: '25309', name: 'Xã Hưng Phước', border: 'KH', border_km: 2.2 },
                square([106.72, 11.9]),
              ),
            ),
          ),
        ).reports[0],
      );
    expect(listed('KH', touching).filter((rule) => rule.includes('border'))).toEqual([]);
    expect(listed(null, touching)).toContain('warning border-contact-not-listed');
    expect(listed('KH', square([107.5, 12.4]))).toContain('warning border-listed-no-contact');
  });

  it('stand on the line by province; the whole line is only compared', () => {
    const whole = { ...borderLine, properties: { neighbor: 'KH', length_km: 9 } };
    const { batches, reports } = plan(
      source({ type: 'FeatureCollection', features: [borderLine] }, { fileName: 'parts' }),
      source({ type: 'FeatureCollection', features: [whole] }, { fileName: 'whole' }),
    );
    expect(batches.map(({ fileName }) => fileName)).toEqual(['parts']);
    expect(reports.find(({ fileName }) => fileName === 'whole')).toMatchObject({ taken: 0, checked: 1 });
    expect(rules(reports.find(({ fileName }) => fileName === 'whole'))).toEqual(['warning whole-and-parts']);
  });
});

describe('several files of the same communes', () => {
  it('give one row a code: the more local file is drawn, facts are completed, contradictions told', () => {
    const local = source(collectionOf(buildCommune({ population: null, area_km2: 4.9 })), {
      fileName: 'local',
    });
    const national = source(
      collectionOf(
        buildCommune({ population: 120, border: 'KH', border_km: 3 }, square([106.7, 11.9], 0.021)),
        buildCommune({ code: '25309', name: 'Xã Hưng Phước' }, square([106.8, 11.9])),
        buildCommune({ code: '25280', name: 'Xã Lộc Thạnh' }, square([106.9, 11.9])),
      ),
      { fileName: 'national' },
    );
    const { batches, reports } = plan(national, local);
    const drawn = batches.flatMap(({ fileName, rows }) =>
      rows.map(({ payload }) => `${fileName} ${String(payload['code'])}`),
    );
    expect(drawn.toSorted()).toEqual(['local 25308', 'national 25280', 'national 25309']);
    const winner = batches.find(({ fileName }) => fileName === 'local')?.rows[0]?.payload;
    expect(winner).toMatchObject({ population: 120, is_border: true, border_km: 3, area_km2: 4.9 });
    expect(reports.find(({ fileName }) => fileName === 'national')).toMatchObject({
      read: 3,
      taken: 2,
      checked: 1,
    });
    expect(rules(reports.find(({ fileName }) => fileName === 'national'))).toContain(
      'warning border-facts-differ',
    );
  });
});

describe('links', () => {
  it('come from code_2025 on the old communes, and point at communes that exist', () => {
    const old = source(
      collectionOf(
        buildCommune({ name: 'Thị trấn Thanh Bình', code_2025: '25308' }),
        buildCommune({ code: '25309', name: 'Xã Cũ', code_2025: '99999' }, square([106.8, 11.9])),
      ),
      { vintage: 2024, fileName: 'old' },
    );
    const { batches, reports } = plan(
      old,
      source(collectionOf(buildCommune({ merged_from: 'Thị trấn Thanh Bình' })), { fileName: 'new' }),
    );
    const links = batches.find(({ layer }) => layer === 'links');
    expect(
      links?.rows
        .filter(({ state }) => state !== 'refused')
        .map(({ payload }) => [payload['from_code'], payload['to_code'], payload['share_area']]),
    ).toEqual([['25308', '25308', 1]]);
    expect(rules(reports.find(({ layer }) => layer === 'links'))).toContain('refused link-target-missing');
  });
});

describe('what is not understood', () => {
  it('is refused with the columns it has', () => {
    const strange = source({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { foo: 1 }, geometry: { type: 'Point', coordinates: [106, 11] } },
      ],
    });
    const [report] = plan(strange).reports;
    expect(report).toMatchObject({ layer: null, refused: 1 });
    expect(report?.findings[0]).toMatchObject({ rule: 'file-not-recognised', facts: { columns: 'foo' } });
  });

  it('is taken when the person names the columns', () => {
    const named = source(collectionOf(buildCommune({ code: undefined, XA_ID: '25308' })));
    expect(
      planGeography([named], { register, map: { code: 'XA_ID' }, crs: null, detail: 'screen' }).reports[0],
    ).toMatchObject({ layer: 'communes', taken: 1 });
  });
});
