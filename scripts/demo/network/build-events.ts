import { seededRandom, type SeededRandom } from '../lib/seeded-random.ts';
import { addDays, randomDay, yearOf } from './calendar-days.ts';
import type { ClusterRow, EventRow, SiteRow, Status } from './network-rows.ts';

/** The last day the demonstration knows of. */
const LAST_DAY = '2026-06-30';
const FIRST_YEAR = 2014;

const NEXT: Record<Status, readonly (readonly [status: Status, weight: number])[]> = {
  good: [
    ['good', 80],
    ['degraded', 11],
    ['broken', 6],
    ['unknown', 3],
  ],
  degraded: [
    ['degraded', 36],
    ['good', 34],
    ['broken', 24],
    ['unknown', 6],
  ],
  broken: [
    ['broken', 36],
    ['good', 44],
    ['suspended', 9],
    ['building', 4],
    ['retired', 5],
    ['unknown', 2],
  ],
  suspended: [
    ['suspended', 55],
    ['good', 25],
    ['retired', 20],
  ],
  building: [['good', 100]],
  planned: [['planned', 100]],
  retired: [['retired', 100]],
  unknown: [
    ['unknown', 45],
    ['good', 40],
    ['degraded', 15],
  ],
};

const NOTES: Partial<Record<Status, readonly string[]>> = {
  degraded: ['Âm lượng yếu, rè', 'Nguồn điện không ổn định', 'Tín hiệu chập chờn'],
  broken: ['Hỏng bộ khuếch đại', 'Hỏng bộ thu', 'Đứt dây sau mưa giông', 'Cháy củ loa'],
  suspended: ['Tạm ngừng để di dời', 'Tạm ngừng do mất nguồn điện'],
  building: ['Đang lắp đặt thay thế'],
  retired: ['Thanh lý do hư hỏng nặng'],
  unknown: ['Chưa có báo cáo trong kỳ kiểm tra'],
  good: ['Đã sửa chữa, hoạt động lại'],
};

/** Of what makes no sound: as many as above, so that the draws stay the same. */
const SILENT_NOTES: typeof NOTES = {
  degraded: ['Xuống cấp, phai màu', 'Nguồn điện không ổn định', 'Chiếu sáng kém'],
  broken: ['Hỏng khung, trụ', 'Hỏng hệ thống điện', 'Hư hại sau mưa giông', 'Hỏng thiết bị'],
};

function notesOf(subject: string, status: Status): readonly string[] {
  const isHeard = /^(DT|CL)-/.test(subject);
  return (isHeard ? undefined : SILENT_NOTES[status]) ?? NOTES[status] ?? [''];
}

/** A station with its clusters silent is seldom given up, so sites never end retired on their own. */
function history(
  subject: string,
  from: string,
  mayRetire: boolean,
  visibility: EventRow['visibility'],
  random: SeededRandom,
): EventRow[] {
  const events: EventRow[] = [
    { subject, status: 'good', effective_from: from, note: 'Đưa vào sử dụng', visibility },
  ];
  let status: Status = 'good';
  let day = from;
  for (let year = yearOf(from) + 1; year <= yearOf(LAST_DAY); year++) {
    const next: Status = random.weighted(NEXT[status]);
    const on = randomDay(year, random, LAST_DAY);
    if (next === status || (next === 'retired' && !mayRetire) || on <= day) continue;
    if (next === 'building' && year < 2023) continue;
    const note = random.next() < 0.6 ? random.pick(notesOf(subject, next)) : null;
    events.push({ subject, status: next, effective_from: on, note, visibility });
    status = next;
    day = on;
    if (status === 'retired') break;
  }
  return events;
}

function siteEvents(site: SiteRow): EventRow[] {
  const random = seededRandom(`events ${site.code}`);
  const of = (status: Status, day: string, note: string): EventRow => ({
    subject: site.code,
    status,
    effective_from: day,
    note,
    visibility: site.visibility,
  });
  if (site.code === 'BD-HOANG-DIEU') return [of('planned', '2025-03-10', 'Đề xuất đầu tư')];
  if (site.code === 'BD-LOC-THINH')
    return [of('planned', '2024-11-05', 'Đề xuất đầu tư'), of('building', '2026-03-02', 'Khởi công')];
  const start = site.commissioned_on ?? randomDay(FIRST_YEAR, random);
  const before: EventRow[] =
    site.kind === 'radio_station' || site.kind === 'pano'
      ? [
          of('planned', addDays(start, -random.int(240, 420)), 'Có trong kế hoạch'),
          of('building', addDays(start, -random.int(40, 120)), 'Thi công, lắp đặt'),
        ]
      : [];
  return [...before, ...history(site.code, start, false, site.visibility, random)].filter(
    ({ status }) =>
      site.kind !== 'border_gate' || (status !== 'broken' && status !== 'unknown' && status !== 'building'),
  );
}

/** Ten years of what became of every site and cluster; some clusters were never reported on. */
export function buildEvents(sites: readonly SiteRow[], clusters: readonly ClusterRow[]): EventRow[] {
  const ofClusters = clusters.flatMap((cluster) => {
    const random = seededRandom(`events ${cluster.code}`);
    if (random.next() < 0.025) return [];
    return history(cluster.code, cluster.installed_on, true, cluster.visibility, random);
  });
  return [...sites.flatMap(siteEvents), ...ofClusters];
}

/** The day a cluster was retired, if it was. */
export function retiredOn(events: readonly EventRow[]): Map<string, string> {
  return new Map(
    events
      .filter(({ status }) => status === 'retired')
      .map(({ subject, effective_from }) => [subject, effective_from]),
  );
}
