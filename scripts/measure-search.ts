import { createIndexBuilder } from '../src/analysis/search/build-search-index.ts';
import { listSearchEntries } from '../src/analysis/search/list-search-entries.ts';
import { decodeSearchRows, encodeSearchRows, type SearchRow } from '../src/analysis/search/search-row.ts';
import { searchRows } from '../src/analysis/search/search-rows.ts';
import { buildCluster, buildInvestment, buildSite, buildUnit } from '../src/domain/testing/build-site.ts';
import { seededRandom } from './demo/lib/seeded-random.ts';

/**
 * How long a keystroke takes at the scale of the nation: 12,000 stations, 60,000 clusters, 3,321 communes of today and as many
 * old ones, 2,000 decisions. `npx tsx scripts/measure-search.ts`
 */
const syllables =
  'An Ấp Ba Bảo Bắc Bến Biên Bình Bù Cao Cát Cẩm Châu Chánh Chiến Cường Dân Diên Dương Đa Đắk Đại Đan Đăng Điền Định Đoan Đồng Đức Gia Giang Hà Hải Hạ Hậu Hiệp Hiếu Hoa Hòa Hoàng Hồng Hưng Hương Khánh Khai Kim Kỳ La Lâm Lạc Lệ Liên Lộc Long Lương Lý Mai Mỹ Minh Nam Nga Ngọc Nghĩa Nguyên Nhân Nhơn Ninh Phong Phú Phúc Phước Quang Quảng Quế Sơn Tam Tân Tây Thái Thanh Thành Thạnh Thắng Thiện Thịnh Thọ Thới Thuận Thủy Thượng Tiên Tiến Tín Trà Trung Trường Tú Tường Vạn Văn Vân Việt Vĩnh Vũ Xuân Yên'.split(
    ' ',
  );
const random = seededRandom('search');
const pick = <Value>(values: readonly Value[]): Value => random.pick(values);

const provinces = Array.from({ length: 34 }, (_, index) =>
  buildUnit({
    code: String(index + 1),
    level: 'province',
    nameVi: `Tỉnh ${pick(syllables)} ${pick(syllables)}`,
  }),
);
const communes = [2025, 2024].flatMap((vintage) =>
  Array.from({ length: 3321 }, (_, index) =>
    buildUnit({
      code: String(index + 100).padStart(5, '0'),
      vintage,
      nameVi: `${pick(['Xã', 'Phường', 'Xã', 'Xã', 'Thị trấn'])} ${pick(syllables)} ${pick(syllables)}`,
      parentUid: pick(provinces).uid,
    }),
  ),
);
const sites = Array.from({ length: 12_000 }, (_, index) => {
  const commune = communes[index % communes.length] as (typeof communes)[number];
  return buildSite({
    code: `DT-${commune.code}-${Math.floor(index / 3321)}`,
    nameVi: `Đài truyền thanh ${commune.nameVi.toLowerCase().slice(0, 2)}${commune.nameVi.slice(2)}`,
    units: [commune.uid],
  });
});
const clusters = sites.flatMap((site) =>
  Array.from({ length: 5 }, (_, index) =>
    buildCluster({
      code: `CL-${site.code.slice(3)}-${index + 1}`,
      siteId: site.id,
      placeVi: `${pick(['Ấp', 'Thôn', 'Khu phố'])} ${pick([String(index + 1), `${pick(syllables)} ${pick(syllables)}`])}, cụm ${index + 1}`,
    }),
  ),
);
const investments = Array.from({ length: 2000 }, (_, index) =>
  buildInvestment({ decisionNo: `${index + 1}/QĐ-UBND`, siteId: pick(sites).id }),
);
const sources = {
  sites: new Map(sites.map((site) => [site.id, site])),
  clusters: new Map(clusters.map((cluster) => [cluster.id, cluster])),
  units: new Map([...provinces, ...communes].map((unit) => [unit.uid, unit])),
  links: [],
  hamlets: [],
  investments,
};

const time = <Value>(label: string, work: () => Value): Value => {
  const start = performance.now();
  const value = work();
  console.log(`${label}: ${(performance.now() - start).toFixed(0)} ms`);
  return value;
};
const rows: SearchRow[] = time('list rows (in slices, main thread)', () =>
  [...listSearchEntries(sources)].map(({ row }) => row),
);
const text = time('encode (in slices, main thread)', () => encodeSearchRows(rows));
const index = time('decode and build (worker)', () => {
  const builder = createIndexBuilder();
  builder.add(decodeSearchRows(text));
  return builder.finish();
});
console.log(
  `${index.size} rows, ${index.terms.length} words, ${index.entries.length} entries, ${(text.length / 1e6).toFixed(1)} MB of text`,
);

const limits = { site: 6, unit: 6, hamlet: 6, decision: 6, cluster: 6 };
const typed = [
  'lộc thạnh',
  'loc thanh',
  'đài truyền thanh xã lộc',
  'khu phố 1 cụm 3',
  'cum loa tan phu',
  'DT-02345-1',
  'CL-01234-2-3',
  'QĐ 1234',
  '1234/QĐ-UBND',
  'truyen thahn phuoc',
  'khanh hoaf',
  'tan phuoc hung yen',
  'ap 1',
  'xa',
  'thon binh minh tinh dong nai',
  'zzzzqqqq',
  'nghiemx trungx xuanx',
  'truyenthanh',
  '🙂 ấp',
  "'; drop table site; --",
];
const times: { readonly ms: number; readonly query: string }[] = [];
for (let round = 0; round < 20; round += 1)
  for (const whole of typed)
    for (let length = 1; length <= whole.length; length += 1) {
      const query = whole.slice(0, length);
      const start = process.cpuUsage();
      searchRows(index, query, limits);
      const { user, system } = process.cpuUsage(start);
      times.push({ ms: (user + system) / 1000, query });
    }
times.sort((a, b) => a.ms - b.ms);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
console.log(
  `${times.length} keystrokes, processor time: p50 ${at(0.5)?.ms.toFixed(1)} ms, p90 ${at(0.9)?.ms.toFixed(1)}, p99 ${at(0.99)?.ms.toFixed(1)}, worst ${at(1)?.ms.toFixed(1)} (${JSON.stringify(at(1)?.query)})`,
);
const slow = new Map<string, number[]>();
for (const { ms, query } of times) slow.set(query, [...(slow.get(query) ?? []), ms]);
const medians = [...slow]
  .map(([query, all]) => ({ query, ms: all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0 }))
  .toSorted((a, b) => b.ms - a.ms);
console.log(
  'slowest by median:',
  medians
    .slice(0, 15)
    .map(({ query, ms }) => `${JSON.stringify(query)} ${ms.toFixed(1)}`)
    .join(', '),
);
