import { parseUnitName } from '#domain/geography-check/unit-name.ts';

const beforeSiteName =
  /^(?:(?:đài|trạm) truyền thanh(?: cơ sở)?|cụm pano|cụm thông tin điện tử|bảng điện tử|đồn(?: biên phòng)?|trạm(?: kiểm soát)?(?: biên phòng)?|lối (?:mở|thông quan))\s+/i;
const beforeGateName = /^cửa khẩu(?: quốc tế| chính| phụ| song phương| địa phương)?\s+/i;
const beforeHamletName =
  /^(?:ấp|thôn|bản|buôn|bon|làng|sóc|phum|khóm|khu phố|tổ dân phố|tổ|khu|kp\.?)\s+(?=.*\p{L})/iu;

/** "Đài truyền thanh xã Lộc Thạnh" → "Lộc Thạnh", "Cụm pano cửa khẩu quốc tế Hoa Lư" → "Hoa Lư": what people type first. */
export function bareSiteName(name: string): string {
  const place = name.replace(beforeSiteName, '').replace(beforeGateName, '');
  return parseUnitName(place).nameVi;
}

/** "Ấp Thạnh Biên" → "Thạnh Biên"; "Ấp 1" stays: a number is no name. */
export function bareHamletName(name: string): string {
  return name.replace(beforeHamletName, '');
}
