import { splitWhole } from '../lib/largest-remainder.ts';
import { seededRandom, type SeededRandom } from '../lib/seeded-random.ts';
import { addDays, addYears, randomDay, yearOf } from './calendar-days.ts';
import { SYNTHETIC_SOURCE, type EventRow, type Row, type SiteKind, type SiteRow } from './network-rows.ts';
import { LAST_YEAR, planDecisions, type InvestmentKind, type Line } from './plan-decisions.ts';

export type Investments = { investments: Row[]; sites: Row[]; funding: Row[] };

type Funding =
  | 'central'
  | 'province'
  | 'district'
  | 'commune'
  | 'target_programme'
  | 'socialised'
  | 'oda'
  | 'other';

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
  const decisions = planDecisions(sites, events);
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
