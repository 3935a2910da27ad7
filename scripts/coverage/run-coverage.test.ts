import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseCoverageArguments } from './parse-coverage-arguments.ts';
import { runCoverage } from './run-coverage.ts';

const folder = mkdtempSync(join(tmpdir(), 'phen-dau-coverage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function square(code: string, west: number, more: Readonly<Record<string, unknown>> = {}, turned = false) {
  const [east, south, north] = [west + 0.1, 11.7, 11.8];
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const bowTie = [
    [west, south],
    [east, north],
    [east, south],
    [west, north],
    [west, south],
  ];
  return {
    type: 'Feature',
    properties: { code, name: `Xã ${code}`, ...more },
    geometry: { type: 'Polygon', coordinates: [turned ? bowTie : corners] },
  };
}

const communes = write('communes.json', {
  type: 'FeatureCollection',
  features: [square('25280', 106.5), square('25294', 106.6)],
});
const heading = 'code,kind,site_code,status,radius_m,sound_level_db,sound_distance_m,position_method,lon,lat';
const hamlets = write(
  'hamlets.csv',
  'name,commune,people,lon,lat\nẤp 1,25280,100,106.55,11.75\nẤp 2,25280,200,106.58,11.75\n',
);

type Written = {
  readonly total: {
    readonly people: number;
    readonly sets: Readonly<
      Record<
        string,
        {
          readonly peopleReachedAtLeast: readonly { readonly low: number; readonly high: number }[];
          readonly areaReachedM2AtLeast: readonly { readonly low: number }[];
        }
      >
    >;
  };
  readonly findings: readonly { readonly rule: string; readonly subject: string }[];
  readonly problems: readonly { readonly kind: string; readonly row: number | null }[];
};

async function run(
  ...args: readonly string[]
): Promise<{ readonly exitCode: number; readonly text: string; readonly written: Written | null }> {
  const out = join(folder, 'out.json');
  rmSync(out, { force: true });
  const parsed = parseCoverageArguments(['--communes', communes, '--out', out, '--lang', 'en', ...args]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const lines: string[] = [];
  const exitCode = await runCoverage(parsed.value, (line) => lines.push(line));
  const written = exitCode === 0 ? (JSON.parse(readFileSync(out, 'utf8')) as Written) : null;
  return { exitCode, text: lines.join('\n'), written };
}

describe('npm run coverage', () => {
  it('names every bad radius, place and status, and counts the rest', async () => {
    const sites = write(
      'sites.csv',
      [
        heading,
        'LOC-NINH,radio_station,,good,,,,,106.55,11.75',
        'C1,speaker_cluster,LOC-NINH,good,600,,,gnss,106.55,11.75',
        'C2,speaker_cluster,LOC-NINH,unknown,0,,,gnss,106.58,11.75',
        'C3,speaker_cluster,LOC-NINH,broken,-5,,,gnss,106.55,11.75',
        'C4,speaker_cluster,LOC-NINH,good,900000,,,gnss,106.59,11.79',
        'C5,speaker_cluster,LOC-NINH,good,,110,10,gnss,106.61,11.71',
        'C6,speaker_cluster,LOC-NINH,good,500,,,gnss,106.9,11.75',
        'C7,speaker_cluster,LOC-NINH,good,500,,,gnss,10.5,59.9',
        'C8,speaker_cluster,LOC-NINH,planned,500,,,gnss,106.62,11.72',
        'C9,speaker_cluster,LOC-NINH,good,500,,,commune_centre,106.63,11.73',
        'C10,speaker_cluster,LOC-NINH,good,wide,,,gnss,,',
        'X1,windmill,,good,500,,,gnss,106.6,11.7',
        ',radio_station,,good,500,,,gnss,106.6,11.7',
      ].join('\n'),
    );
    const { exitCode, written, text } = await run('--sites', sites, '--hamlets', hamlets);
    expect(exitCode).toBe(0);
    const told = new Set(written?.findings.map(({ rule, subject }) => `${subject} ${rule}`));
    for (const expected of [
      'C2 radius_zero',
      'C2 status_unknown',
      'C3 radius_negative',
      'C3 position_duplicate',
      'C4 radius_absurd',
      'C6 source_outside_communes',
      'C7 position_outside_frame',
      'C8 source_not_built',
      'C9 position_poor',
      'C10 position_missing',
      '25294@2025 commune_without_hamlets',
    ])
      expect(told).toContain(expected);
    expect(written?.problems.map(({ kind, row }) => `${kind} ${row}`)).toEqual([
      'number_bad 11',
      'kind_bad 12',
      'row_without_code 13',
    ]);
    expect(text).toContain('C4: radius is absurd (900000), 500 m used');
    expect(written?.total.people).toBe(300);
    expect(written?.total.sets['operating']?.peopleReachedAtLeast[0]).toEqual({ low: 100, high: 300 });
    expect(written?.total.sets['nominal']?.peopleReachedAtLeast[0]).toEqual({ low: 300, high: 300 });
  });

  it('computes nothing reached, and says so, when no source is left', async () => {
    const sites = write('none.csv', `${heading}\nP1,radio_station,,planned,500,,,gnss,106.55,11.75\n`);
    const { written, text } = await run('--sites', sites, '--hamlets', hamlets);
    expect(text).toContain('no source is left to count');
    expect(written?.total.sets['nominal']?.areaReachedM2AtLeast[0]?.low).toBe(0);
  });

  it('mends a bow tie or keeps it within its bounds, and names it with its place', async () => {
    const crossed = write('crossed.json', {
      type: 'FeatureCollection',
      features: [square('25280', 106.5, {}, true), square('25294', 106.6)],
    });
    const sites = write('one.csv', `${heading}\nC1,radio_station,,good,9000,,,gnss,106.55,11.75\n`);
    const { text, exitCode } = await run('--sites', sites, '--communes', crossed);
    expect(exitCode).toBe(0);
    expect(text).toMatch(/--communes, row 1: 25280: .*ring-crossing.* at 106\.\d+, 11\.\d+/);
  });

  it('refuses two vintages in one file, and a file that is not there', async () => {
    const mixed = write('mixed.json', {
      type: 'FeatureCollection',
      features: [square('25280', 106.5, { vintage: 2024 }), square('25294', 106.6, { vintage: 2025 })],
    });
    const sites = write('one.csv', `${heading}\nC1,radio_station,,good,500,,,gnss,106.55,11.75\n`);
    const refused = await run('--sites', sites, '--communes', mixed);
    expect(refused.exitCode).toBe(1);
    expect(refused.text).toContain('vintages 2024, 2025 are mixed');
    const missing = await run('--sites', join(folder, 'nowhere.csv'));
    expect(missing.exitCode).toBe(1);
    expect(missing.text).toContain('nowhere.csv');
  });

  it('refuses a call that it does not understand', () => {
    for (const args of [
      ['--communes', 'a', '--sites', 'b'],
      ['--communes', 'a', '--sites', 'b', '--out', 'c.xlsx'],
      ['--communes', 'a', '--sites', 'b', '--out', 'c.csv', '--k', '9'],
      ['--communes', 'a', '--sites', 'b', '--out', 'c.csv', '--radius-fm', '-1'],
      ['--nonsense'],
    ])
      expect(parseCoverageArguments(args).ok).toBe(false);
  });
});
