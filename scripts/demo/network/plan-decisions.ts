import { seededRandom, type SeededRandom } from '../lib/seeded-random.ts';
import { addDays, randomDay, yearOf } from './calendar-days.ts';
import type { EventRow, SiteRow, Visibility } from './network-rows.ts';

export type InvestmentKind = 'build' | 'upgrade' | 'repair' | 'replace' | 'maintain';
export type Line = { kind: InvestmentKind; year: number; sites: readonly SiteRow[] };
export type Decision = {
  date: string;
  authority: string;
  programme: string | null;
  visibility: Visibility;
  lines: Line[];
};

export const LAST_YEAR = 2024;
const FIRST_YEAR = 2014;
const EARLIEST = `${FIRST_YEAR}-01-05`;

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
  const years = [...new Set(built.map(({ commissioned_on }) => yearOf(commissioned_on ?? '')))].toSorted(
    (a, b) => a - b,
  );
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

/** Every decision on the network from 2014 to 2024, in order of date. */
export function planDecisions(sites: readonly SiteRow[], events: readonly EventRow[]): Decision[] {
  return [
    ...buildDecisions(sites),
    ...postDecisions(sites.filter(({ kind }) => kind === 'guard_post')),
    ...upkeepDecisions(sites, events),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
