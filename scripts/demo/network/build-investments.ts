import { splitWhole } from '../lib/largest-remainder.ts';
import { seededRandom, type SeededRandom } from '../lib/seeded-random.ts';
import { addDays, addYears, randomDay, yearOf } from './calendar-days.ts';
import {
  SYNTHETIC_SOURCE,
  type EventRow,
  type Row,
  type SiteKind,
  type SiteRow,
  type Visibility,
} from './network-rows.ts';

export type Investments = { investments: Row[]; sites: Row[]; funding: Row[] };

type InvestmentKind = 'build' | 'upgrade' | 'repair' | 'replace' | 'maintain';
type Funding =
  | 'central'
  | 'province'
  | 'district'
  | 'commune'
  | 'target_programme'
  | 'socialised'
  | 'oda'
  | 'other';
type Line = { kind: InvestmentKind; year: number; sites: readonly SiteRow[] };
type Decision = {
  date: string;
  authority: string;
  programme: string | null;
  visibility: Visibility;
  lines: Line[];
};

const LAST_YEAR = 2024;
const FIRST_YEAR = 2014;
const EARLIEST = `${FIRST_YEAR}-01-05`;

/** Thousand VND a site, lowest and highest. */
const COSTS: Record<InvestmentKind, Record<SiteKind, readonly [number, number]>> = {
  build: {
    radio_station: [220_000, 480_000],
    pano: [380_000, 900_000],
    e_board: [1_200_000, 2_400_000],
    guard_post: [80_000, 160_000],
    border_gate: [90_000, 240_000],
  },
  upgrade: {
    radio_station: [90_000, 260_000],
    pano: [60_000, 150_000],
    e_board: [90_000, 200_000],
    guard_post: [40_000, 90_000],
    border_gate: [60_000, 180_000],
  },
  repair: {
    radio_station: [9_000, 60_000],
    pano: [12_000, 70_000],
    e_board: [20_000, 80_000],
    guard_post: [8_000, 30_000],
    border_gate: [15_000, 60_000],
  },
  replace: {
    radio_station: [60_000, 190_000],
    pano: [40_000, 120_000],
    e_board: [100_000, 300_000],
    guard_post: [20_000, 60_000],
    border_gate: [30_000, 90_000],
  },
  maintain: {
    radio_station: [4_000, 14_000],
    pano: [5_000, 15_000],
    e_board: [15_000, 40_000],
    guard_post: [4_000, 12_000],
    border_gate: [5_000, 20_000],
  },
};

const FUNDS: Record<InvestmentKind, readonly (readonly [Funding, number])[]> = {
  build: [
    ['province', 8],
    ['central', 5],
    ['target_programme', 5],
    ['district', 4],
    ['socialised', 2],
    ['oda', 1],
  ],
  upgrade: [
    ['province', 6],
    ['target_programme', 5],
    ['district', 4],
    ['central', 2],
    ['oda', 1],
    ['other', 1],
  ],
  repair: [
    ['district', 6],
    ['commune', 5],
    ['province', 3],
    ['socialised', 2],
    ['other', 1],
  ],
  replace: [
    ['district', 5],
    ['province', 5],
    ['target_programme', 3],
    ['commune', 2],
    ['other', 1],
  ],
  maintain: [
    ['commune', 7],
    ['district', 4],
    ['socialised', 1],
  ],
};

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

function shuffled<T>(items: readonly T[], random: SeededRandom): T[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function dayBefore(site: SiteRow, random: SeededRandom): string {
  return addDays(site.commissioned_on ?? `${FIRST_YEAR}-07-01`, -random.int(130, 230));
}

/** The decisions by which the network was built: several sites of one year share one. */
function buildDecisions(sites: readonly SiteRow[]): Decision[] {
  const random = seededRandom('decisions build');
  const built = sites.filter(
    ({ kind, commissioned_on }) => kind !== 'border_gate' && commissioned_on !== null,
  );
  const years = [...new Set(built.map(({ commissioned_on }) => yearOf(commissioned_on ?? '')))].toSorted();
  return years.flatMap((year) =>
    (['radio_station', 'pano', 'e_board'] as const).flatMap((kind) => {
      const own = shuffled(
        built.filter((site) => site.kind === kind && yearOf(site.commissioned_on ?? '') === year),
        random,
      );
      return chunk(own, kind === 'radio_station' ? 5 : 2).map((group): Decision => {
        const [first] = group.map((site) => dayBefore(site, random)).toSorted();
        const date =
          first === undefined || first < EARLIEST
            ? `${FIRST_YEAR}-0${random.int(1, 2)}-${random.int(10, 28)}`
            : first;
        const programme = kind === 'pano' ? 'TTDN-2014-2018' : year > 2020 ? 'NTM-2021-2025' : 'MH-TTCS';
        return {
          date,
          authority: 'UBND tỉnh Bình Phước',
          programme,
          visibility: 'public',
          lines: [{ kind: 'build', year, sites: group }],
        };
      });
    }),
  );
}

function postDecisions(posts: readonly SiteRow[]): Decision[] {
  const random = seededRandom('decisions posts');
  return chunk(posts, 4).map((group, i) => {
    const year = FIRST_YEAR + 1 + i;
    return {
      date: randomDay(year, random, `${year}-06-30`),
      authority: 'UBND tỉnh Bình Phước',
      programme: 'MH-DBP',
      visibility: 'restricted',
      lines: [
        { kind: 'build', year, sites: group },
        { kind: 'maintain', year: year + 4, sites: group.slice(0, 2) },
      ],
    };
  });
}

/** Upkeep of each year: repairs where something was broken, and some replacement, upgrade and maintenance. */
function upkeepDecisions(sites: readonly SiteRow[], events: readonly EventRow[]): Decision[] {
  const open = sites.filter(({ kind }) => kind !== 'guard_post');
  return Array.from({ length: LAST_YEAR - FIRST_YEAR }, (_, i) => FIRST_YEAR + 1 + i).flatMap(
    (year): Decision[] => {
      const random = seededRandom(`decisions upkeep ${year}`);
      const standing = open.filter(
        ({ commissioned_on, kind }) =>
          kind === 'border_gate' || (commissioned_on !== null && yearOf(commissioned_on) < year),
      );
      const failed = new Set(
        events
          .filter(
            ({ status, effective_from }) =>
              (status === 'broken' || status === 'degraded') && yearOf(effective_from) === year,
          )
          .map(({ subject }) => subject),
      );
      const repairs = standing.filter(({ code }) => failed.has(code));
      const rest = shuffled(
        standing.filter(({ code }) => !failed.has(code)),
        random,
      );
      const decision = (kind: InvestmentKind, group: readonly SiteRow[], second: Line[] = []): Decision => ({
        date: randomDay(year, random, `${year}-09-30`),
        authority:
          kind === 'maintain' || kind === 'repair' ? 'UBND huyện (minh họa)' : 'Sở Thông tin và Truyền thông',
        programme: kind === 'upgrade' ? (year > 2020 ? 'NTM-2021-2025' : 'MH-TTCS') : null,
        visibility: 'public',
        lines: [{ kind, year, sites: group }, ...second],
      });
      const share = Math.ceil(rest.length * 0.09);
      return [
        ...chunk(repairs, 4).map((group) => decision('repair', group)),
        ...chunk(rest.slice(0, share), 3).map((group) =>
          decision('upgrade', group, [{ kind: 'replace', year, sites: group.slice(0, 1) }]),
        ),
        ...chunk(rest.slice(share, share * 2), 6).map((group) => decision('maintain', group)),
        ...chunk(rest.slice(share * 2, share * 2 + Math.ceil(share / 2)), 3).map((group) =>
          decision('replace', group),
        ),
      ].filter(({ lines }) => (lines[0]?.sites.length ?? 0) > 0);
    },
  );
}

function mvnd(thousandVnd: number): number {
  return thousandVnd / 1000;
}

function spentShare(year: number, random: SeededRandom): number {
  if (year === LAST_YEAR)
    return random.weighted([
      [0, 2],
      [0.35, 3],
      [0.7, 3],
      [1, 2],
    ] as const);
  return random.weighted([
    [1, 5],
    [0.985, 3],
    [0.94, 2],
    [0.86, 1],
  ] as const);
}

function splitFunding(line: Line, random: SeededRandom): { source: Funding; weight: number }[] {
  const count = line.kind === 'build' ? random.int(1, 3) : random.int(1, 2);
  const chosen = new Map<Funding, number>();
  while (chosen.size < count) chosen.set(random.weighted(FUNDS[line.kind]), random.int(2, 8));
  return [...chosen].map(([source, weight]) => ({ source, weight }));
}

/** Every decision of 2014 to 2024 with its lines, the sites' shares and who paid; sums hold to the dong. */
export function buildInvestments(sites: readonly SiteRow[], events: readonly EventRow[]): Investments {
  const decisions = [
    ...buildDecisions(sites),
    ...postDecisions(sites.filter(({ kind }) => kind === 'guard_post')),
    ...upkeepDecisions(sites, events),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const result: Investments = { investments: [], sites: [], funding: [] };
  const numbers = new Map<number, number>();
  for (const [serial, decision] of decisions.entries()) {
    const random = seededRandom(`decision ${serial}`);
    const dateYear = yearOf(decision.date);
    const number = (numbers.get(dateYear) ?? random.int(20, 60)) + random.int(7, 60);
    numbers.set(dateYear, number);
    const suffix = decision.authority.startsWith('Sở') ? 'QĐ-STTTT' : 'QĐ-UBND';
    decision.lines.forEach((line, i) => {
      const key = `${number}/${suffix} ${decision.date} ${i + 1}`;
      const costs = line.sites.map(({ kind }) => {
        const [low, high] = COSTS[line.kind][kind];
        return Math.round((low + random.next() * (high - low)) / 100) * 100;
      });
      const overhead = line.sites.length > 2 && random.next() < 0.5 ? 0.04 : 0;
      const shared = costs.reduce((a, b) => a + b, 0);
      const plan = shared + Math.round((shared * overhead) / 100) * 100;
      const spent = spentShare(line.year, random);
      const disbursed = Math.floor(plan * spent);
      const sharedSpent = Math.floor(shared * spent);
      const done = disbursed > 0 && line.year < LAST_YEAR;
      const accepted = done ? randomDay(line.year, random) : null;
      const acceptedOn =
        accepted === null ? null : accepted > decision.date ? accepted : addDays(decision.date, 120);
      result.investments.push({
        key,
        programme_code: decision.programme,
        decision_no: `${number}/${suffix}`,
        decision_date: decision.date,
        authority: decision.authority,
        line_no: i + 1,
        kind: line.kind,
        year: line.year,
        plan_mvnd: mvnd(plan),
        disbursed_mvnd: mvnd(disbursed),
        contractor: `Nhà thầu minh họa ${random.int(1, 12)}`,
        accepted_on: acceptedOn,
        warranty_until:
          acceptedOn === null || line.kind === 'maintain'
            ? null
            : addYears(acceptedOn, line.kind === 'repair' ? 1 : 2),
        visibility: decision.visibility,
        provenance: 'synthetic',
        source: SYNTHETIC_SOURCE,
      });
      const spentBySite = splitWhole(sharedSpent, costs);
      line.sites.forEach((site, s) =>
        result.sites.push({
          investment: key,
          site_code: site.code,
          plan_mvnd: mvnd(costs[s] as number),
          disbursed_mvnd: mvnd(spentBySite[s] as number),
        }),
      );
      const funds = splitFunding(line, random);
      const planBySource = splitWhole(
        plan,
        funds.map(({ weight }) => weight),
      );
      const spentBySource = splitWhole(disbursed, planBySource);
      funds.forEach(({ source }, f) =>
        result.funding.push({
          investment: key,
          source,
          plan_mvnd: mvnd(planBySource[f] as number),
          disbursed_mvnd: mvnd(spentBySource[f] as number),
        }),
      );
    });
  }
  return result;
}
