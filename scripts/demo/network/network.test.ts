import { describe, expect, test } from 'vitest';
import { readCommunes2024 } from '../lib/read-facts.ts';
import { readDemoTable, type DemoRow } from '../seed/read-demo-files.ts';

const sites = readDemoTable('site');
const clusters = readDemoTable('speaker-cluster');
const events = readDemoTable('status-event');
const investments = readDemoTable('investment');

const ALL_STATUSES = ['good', 'degraded', 'broken', 'suspended', 'building', 'planned', 'retired', 'unknown'];
const ALL_FUNDS = [
  'central',
  'province',
  'district',
  'commune',
  'target_programme',
  'socialised',
  'oda',
  'other',
];

function ofKind(kind: string): DemoRow[] {
  return sites.filter((row) => row['kind'] === kind);
}

function thousands(row: DemoRow, column: string): number {
  return Math.round(Number(row[column]) * 1000);
}

function groupByInvestment(rows: readonly DemoRow[]): Map<string, DemoRow[]> {
  const groups = new Map<string, DemoRow[]>();
  for (const row of rows) {
    const key = row['investment'] ?? '';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

function total(rows: readonly DemoRow[], column: string): number {
  return rows.reduce((sum, row) => sum + thousands(row, column), 0);
}

describe('the counts of the programme report', () => {
  test('111 stations, one a commune of 2024, with 1,734 clusters and 3,468 loudspeakers', () => {
    expect(ofKind('radio_station').map((row) => row['commune_2024'])).toEqual(
      readCommunes2024().map(({ code }) => code),
    );
    expect(clusters).toHaveLength(1734);
    expect(clusters.reduce((sum, row) => sum + Number(row['speaker_count']), 0)).toBe(3468);
  });

  test('one international gate, three pano clusters at the first three gates, a guard post a border commune', () => {
    const gates = readDemoTable('site-gate');
    expect(gates.filter((row) => row['class'] === 'international').map((row) => row['site_code'])).toEqual([
      'CK-HOA-LU',
    ]);
    expect(gates.filter((row) => row['class'] === 'main').map((row) => row['site_code'])).toEqual(
      expect.arrayContaining(['CK-HOANG-DIEU', 'CK-LOC-THINH']),
    );
    expect(ofKind('pano').map((row) => row['code'])).toEqual(['PN-HOA-LU', 'PN-HOANG-DIEU', 'PN-LOC-THINH']);
    const border = readCommunes2024().filter(({ borderKm }) => borderKm > 0);
    expect(ofKind('guard_post').map((row) => row['commune_2024'])).toEqual(border.map(({ code }) => code));
  });

  test('the activities as reported', () => {
    const figures = readDemoTable('activity').map((row) => [
      row['kind'],
      row['measure'],
      Number(row['value']),
    ]);
    expect(figures).toEqual([
      ['talk', 'participants', 2889],
      ['training', 'events', 5],
      ['conference', 'delegates', 300],
      ['delegation_received', 'delegations', 181],
      ['equipment', 'units', 3],
    ]);
  });
});

describe('what is invented says so', () => {
  test('stations, boards and posts are synthetic; only gates and panos are reported, with synthetic places', () => {
    const reported = sites.filter((row) => row['provenance'] !== 'synthetic');
    expect(new Set(reported.map((row) => row['kind']))).toEqual(new Set(['border_gate', 'pano']));
    expect(sites.every((row) => row['position_method'] === 'synthetic')).toBe(true);
    expect(investments.every((row) => row['provenance'] === 'synthetic')).toBe(true);
    expect(investments.every((row) => /^Nhà thầu minh họa \d+$/.test(row['contractor'] ?? ''))).toBe(true);
  });

  test('guard posts, their events and their money are restricted', () => {
    const posts = new Set(ofKind('guard_post').map((row) => row['code']));
    const postEvents = events.filter((row) => posts.has(row['subject'] ?? ''));
    const keys = new Set(
      readDemoTable('investment-site')
        .filter((row) => posts.has(row['site_code'] ?? ''))
        .map((row) => row['investment']),
    );
    const postMoney = investments.filter((row) => keys.has(row['key'] ?? ''));
    expect(postEvents.length).toBeGreaterThan(0);
    expect(postMoney.length).toBeGreaterThan(0);
    for (const row of [...ofKind('guard_post'), ...postEvents, ...postMoney])
      expect(row['visibility']).toBe('restricted');
  });
});

describe('status', () => {
  const last = new Map(events.map((row) => [row['subject'], row['status']]));

  test('every status is the present one of some site or cluster', () => {
    expect(new Set(last.values())).toEqual(new Set(ALL_STATUSES));
  });

  test('events run from 2014 at the latest to June 2026, in order for each subject', () => {
    const days = events.map((row) => row['effective_from'] ?? '');
    expect(days.some((day) => day.startsWith('2014'))).toBe(true);
    expect(days.toSorted().at(-1)?.slice(0, 4)).toBe('2026');
    expect(days.every((day) => day <= '2026-06-30')).toBe(true);
    const before = new Map<string, string>();
    for (const row of events) {
      const subject = row['subject'] ?? '';
      expect((before.get(subject) ?? '') < (row['effective_from'] ?? '')).toBe(true);
      before.set(subject, row['effective_from'] ?? '');
    }
  });

  test('border communes were equipped before the others', () => {
    const border = new Set(
      readCommunes2024()
        .filter(({ borderKm }) => borderKm > 0)
        .map(({ code }) => code),
    );
    const stations = ofKind('radio_station');
    const first = stations
      .filter((row) => border.has(row['commune_2024'] ?? ''))
      .map((row) => row['commissioned_on'] ?? '');
    const others = stations
      .filter((row) => !border.has(row['commune_2024'] ?? ''))
      .map((row) => row['commissioned_on'] ?? '');
    expect((first.toSorted().at(-1) ?? '') < (others.toSorted()[0] ?? '')).toBe(true);
  });
});

describe('investments', () => {
  const shares = groupByInvestment(readDemoTable('investment-site'));
  const funding = groupByInvestment(readDemoTable('investment-funding'));

  test('funding sources sum exactly to the plan and to what was disbursed', () => {
    for (const row of investments) {
      const own = funding.get(row['key'] ?? '') ?? [];
      expect([total(own, 'plan_mvnd'), total(own, 'disbursed_mvnd')]).toEqual([
        thousands(row, 'plan_mvnd'),
        thousands(row, 'disbursed_mvnd'),
      ]);
    }
  });

  test('shares of the sites never sum above the whole', () => {
    for (const row of investments) {
      const own = shares.get(row['key'] ?? '') ?? [];
      expect(own.length).toBeGreaterThan(0);
      expect(total(own, 'plan_mvnd')).toBeLessThanOrEqual(thousands(row, 'plan_mvnd'));
      expect(total(own, 'disbursed_mvnd')).toBeLessThanOrEqual(thousands(row, 'disbursed_mvnd'));
    }
  });

  test('every year from 2014 to 2024, every source and every kind occur, and many decisions cover several sites', () => {
    const years = new Set(
      investments.filter((row) => Number(row['year']) <= 2024).map((row) => Number(row['year'])),
    );
    expect([...years].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 11 }, (_, i) => 2014 + i));
    expect(new Set(readDemoTable('investment-funding').map((row) => row['source']))).toEqual(
      new Set(ALL_FUNDS),
    );
    expect(new Set(investments.map((row) => row['kind']))).toEqual(
      new Set(['build', 'upgrade', 'repair', 'replace', 'maintain']),
    );
    expect([...shares.values()].filter((own) => own.length > 1).length).toBeGreaterThan(50);
  });
});
