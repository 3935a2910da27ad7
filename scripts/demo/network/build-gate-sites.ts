import { isOnGround, placeNear, toRoundedLonLat } from '../geography/commune-ground.ts';
import { distanceKm, toPlane, type LonLat, type XyKm } from '../lib/equal-area-plane.ts';
import { readFactRows } from '../lib/read-facts.ts';
import { seededRandom } from '../lib/seeded-random.ts';
import type { CommuneGround } from '../people/build-hamlets.ts';
import { randomDay } from './calendar-days.ts';
import { SYNTHETIC_SOURCE, type Row, type SiteRow } from './network-rows.ts';

export type GateSites = { sites: SiteRow[]; gates: Row[]; panos: Row[]; posts: Row[]; eBoards: Row[] };

const GATE_LIST = 'Danh mục cửa khẩu (khoảng năm 2020); vị trí minh họa';
const REPORT = 'Báo cáo chương trình thông tin đối ngoại 2014–2018; vị trí, kích thước minh họa';
const EQUIPMENT = ['Máy phát thanh', 'Loa nén', 'Máy bộ đàm', 'Ti vi', 'Máy tính', 'Tủ sách'];
const PANO_TEXT: Record<string, string> = {
  'CK-HOA-LU': 'Giữ gìn biên giới hòa bình, hữu nghị, hợp tác',
  'CK-HOANG-DIEU': 'Toàn dân tham gia bảo vệ chủ quyền biên giới quốc gia',
  'CK-LOC-THINH': 'Xây dựng đường biên giới hòa bình, hữu nghị và phát triển',
};

/** Illustrative permits: one that ran out early in 2026, one that ends with the year, one for years to come. */
const PANO_PERMITS: Record<string, { readonly no: string; readonly expiresOn: string }> = {
  'CK-HOA-LU': { no: 'Mẫu 01/GP', expiresOn: '2026-12-31' },
  'CK-HOANG-DIEU': { no: 'Mẫu 02/GP', expiresOn: '2026-03-31' },
  'CK-LOC-THINH': { no: 'Mẫu 03/GP', expiresOn: '2028-06-30' },
};

/** The place inside the commune on its illustrative border that is nearest to a wanted one, a little inland. */
function placeAtBorder(
  one: CommuneGround,
  borderLine: readonly XyKm[],
  wanted: XyKm,
  inlandKm: number,
): LonLat {
  const edge = new Set(one.ground.rings.flat().map(String));
  const own = borderLine.filter((point) => edge.has(String(point)));
  const inner = own.slice(Math.floor(own.length * 0.15), Math.ceil(own.length * 0.85));
  const nearest = inner.toSorted((a, b) => distanceKm(a, wanted) - distanceKm(b, wanted))[0];
  if (nearest === undefined) throw new Error(`${one.commune.nameVi} has no border`);
  const random = seededRandom(`border place ${one.commune.code} ${inlandKm}`);
  const place = placeNear(one.ground, nearest, inlandKm / 2, inlandKm, random);
  if (!isOnGround(one.ground, place)) throw new Error(`no place at the border of ${one.commune.nameVi}`);
  return toRoundedLonLat(place);
}

/** Gates, the pano clusters and electronic boards beside them, and one guard post a border commune. */
export function buildGateSites(communes: readonly CommuneGround[], borderLine: readonly XyKm[]): GateSites {
  const result: GateSites = { sites: [], gates: [], panos: [], posts: [], eBoards: [] };
  const communeOf = (code: string): CommuneGround => {
    const found = communes.find(({ commune }) => commune.code === code);
    if (found === undefined) throw new Error(`no commune ${code}`);
    return found;
  };
  for (const fact of readFactRows('gates')) {
    const code = fact['code'] ?? '';
    const one = communeOf(fact['commune_2024'] ?? '');
    const random = seededRandom(`gate ${code}`);
    const [lon, lat] = placeAtBorder(
      one,
      borderLine,
      toPlane([Number(fact['lon']), Number(fact['lat'])]),
      0.35,
    );
    const beside = (): LonLat =>
      toRoundedLonLat(placeNear(one.ground, toPlane([lon, lat]), 0.08, 0.5, random));
    const shared = {
      commune_2024: one.commune.code,
      position_method: 'synthetic',
      position_accuracy_m: null,
      visibility: 'public',
    } as const;
    const nameVi = fact['name_vi'] ?? '';
    result.sites.push({
      ...shared,
      code,
      kind: 'border_gate',
      name_vi: nameVi,
      name_en: fact['name_en'] ?? null,
      lon,
      lat,
      managing_organisation: 'Ban quản lý cửa khẩu',
      commissioned_on: null,
      provenance: 'reported',
      source: GATE_LIST,
      note: fact['note'] ?? null,
    });
    result.gates.push({
      site_code: code,
      class: fact['class'] ?? '',
      neighbour: 'KH',
      counterpart: fact['counterpart'] ?? null,
      opened_on: null,
    });
    const text = PANO_TEXT[code];
    if (text !== undefined) {
      const [panoLon, panoLat] = beside();
      const panoCode = code.replace('CK-', 'PN-');
      result.sites.push({
        ...shared,
        code: panoCode,
        kind: 'pano',
        name_vi: `Cụm pano ${nameVi.charAt(0).toLowerCase()}${nameVi.slice(1)}`,
        name_en: `Pano cluster at ${fact['name_en'] ?? nameVi}`,
        lon: panoLon,
        lat: panoLat,
        managing_organisation: 'Sở Thông tin và Truyền thông',
        commissioned_on: randomDay(random.int(2015, 2017), random),
        provenance: 'reported',
        source: REPORT,
        note: 'Có thật trong báo cáo; số mặt, kích thước, ngày dựng và giấy phép là minh họa.',
      });
      result.panos.push({
        site_code: panoCode,
        face_count: random.int(2, 4),
        width_m: random.pick([6, 8, 10]),
        height_m: random.pick([3, 4, 5]),
        content_vi: text,
        languages: '{vi,en,km}',
        permit_no: PANO_PERMITS[code]?.no ?? null,
        permit_expires_on: PANO_PERMITS[code]?.expiresOn ?? null,
      });
    }
    if (code === 'CK-HOA-LU' || code === 'CK-HOANG-DIEU' || code === 'CK-LOC-THINH') {
      const [boardLon, boardLat] = beside();
      const boardCode = code.replace('CK-', 'BD-');
      result.sites.push({
        ...shared,
        code: boardCode,
        kind: 'e_board',
        name_vi: `Cụm thông tin điện tử ${nameVi.charAt(0).toLowerCase()}${nameVi.slice(1)}`,
        name_en: `Electronic information cluster at ${fact['name_en'] ?? nameVi}`,
        lon: boardLon,
        lat: boardLat,
        managing_organisation: 'Sở Thông tin và Truyền thông',
        commissioned_on: code === 'CK-HOA-LU' ? '2021-12-15' : null,
        provenance: 'synthetic',
        source: SYNTHETIC_SOURCE,
        note: null,
      });
      result.eBoards.push({
        site_code: boardCode,
        screen_count: random.int(1, 3),
        width_m: 4,
        height_m: 3,
        connected: code === 'CK-HOA-LU' ? true : null,
      });
    }
  }
  for (const one of communes.filter(({ commune }) => commune.borderOrder !== null)) {
    const { commune, seat } = one;
    const random = seededRandom(`post ${commune.code}`);
    const [lon, lat] = placeAtBorder(one, borderLine, seat, 1.2);
    const code = `DB-${commune.code}`;
    result.sites.push({
      code,
      kind: 'guard_post',
      name_vi: `Đồn Biên phòng ${commune.nameVi}`,
      name_en: `${commune.nameVi} border guard post`,
      commune_2024: commune.code,
      lon,
      lat,
      position_method: 'synthetic',
      position_accuracy_m: null,
      managing_organisation: 'Bộ đội Biên phòng',
      commissioned_on: null,
      visibility: 'restricted',
      provenance: 'synthetic',
      source: SYNTHETIC_SOURCE,
      note: 'Đồn minh họa: mỗi xã biên giới một đồn, không phải đồn có thật.',
    });
    const equipment = EQUIPMENT.filter(() => random.next() < 0.6).map((name) => ({
      name,
      count: random.int(1, 4),
    }));
    result.posts.push({ site_code: code, border_km: commune.borderKm, equipment: JSON.stringify(equipment) });
  }
  return result;
}
