import type { LonLat } from './lon-lat.ts';

export type SovereigntyName = {
  readonly key: 'hoang-sa' | 'truong-sa' | 'bien-dong';
  readonly nameVi: string;
  readonly nameEn: string;
  /** Where its name stands: over open water, below the islands that it names. */
  readonly lonLat: LonLat;
};

/** What every map that leaves the product names, at national scale or in an inset. Not texts to be translated or chosen. */
export const sovereigntyNames: readonly SovereigntyName[] = [
  {
    key: 'hoang-sa',
    nameVi: 'Quần đảo Hoàng Sa (Việt Nam)',
    nameEn: 'Hoàng Sa Archipelago (Việt Nam)',
    lonLat: [112, 15.4],
  },
  {
    key: 'truong-sa',
    nameVi: 'Quần đảo Trường Sa (Việt Nam)',
    nameEn: 'Trường Sa Archipelago (Việt Nam)',
    lonLat: [113.2, 7.4],
  },
  { key: 'bien-dong', nameVi: 'Biển Đông', nameEn: 'Biển Đông (East Sea)', lonLat: [112.7, 13.1] },
];

/** Islands and reefs of the two archipelagos, to about an arc minute: enough to dot them on a map of the nation. */
export const sovereigntyIslands: readonly {
  readonly archipelago: 'hoang-sa' | 'truong-sa';
  readonly nameVi: string;
  readonly lonLat: LonLat;
}[] = [
  { archipelago: 'hoang-sa', nameVi: 'Đảo Hoàng Sa', lonLat: [111.6, 16.53] },
  { archipelago: 'hoang-sa', nameVi: 'Đảo Phú Lâm', lonLat: [112.33, 16.83] },
  { archipelago: 'hoang-sa', nameVi: 'Đảo Linh Côn', lonLat: [112.73, 16.67] },
  { archipelago: 'hoang-sa', nameVi: 'Đảo Quang Hòa', lonLat: [111.7, 16.45] },
  { archipelago: 'hoang-sa', nameVi: 'Đảo Quang Ảnh', lonLat: [111.5, 16.45] },
  { archipelago: 'hoang-sa', nameVi: 'Đảo Tri Tôn', lonLat: [111.2, 15.78] },
  { archipelago: 'hoang-sa', nameVi: 'Đảo Bắc', lonLat: [112.31, 16.97] },
  { archipelago: 'hoang-sa', nameVi: 'Đá Bông Bay', lonLat: [112.5, 16.05] },
  { archipelago: 'truong-sa', nameVi: 'Đảo Song Tử Tây', lonLat: [114.33, 11.43] },
  { archipelago: 'truong-sa', nameVi: 'Đảo Thị Tứ', lonLat: [114.28, 11.05] },
  { archipelago: 'truong-sa', nameVi: 'Đảo Nam Yết', lonLat: [114.36, 10.18] },
  { archipelago: 'truong-sa', nameVi: 'Đảo Ba Bình', lonLat: [114.37, 10.38] },
  { archipelago: 'truong-sa', nameVi: 'Đảo Sơn Ca', lonLat: [114.48, 10.38] },
  { archipelago: 'truong-sa', nameVi: 'Đảo Sinh Tồn', lonLat: [114.33, 9.89] },
  { archipelago: 'truong-sa', nameVi: 'Đảo Phan Vinh', lonLat: [113.7, 8.97] },
  { archipelago: 'truong-sa', nameVi: 'Đảo Trường Sa', lonLat: [111.92, 8.64] },
  { archipelago: 'truong-sa', nameVi: 'Đảo Trường Sa Đông', lonLat: [112.35, 8.93] },
  { archipelago: 'truong-sa', nameVi: 'Đảo An Bang', lonLat: [112.92, 7.89] },
  { archipelago: 'truong-sa', nameVi: 'Đá Tốc Tan', lonLat: [113.98, 8.81] },
  { archipelago: 'truong-sa', nameVi: 'Đá Thuyền Chài', lonLat: [113.3, 8.18] },
];

/** Which of the required names a text, a list of labels or an SVG lacks. Spacing and line breaks do not matter. */
export function findMissingSovereigntyNames(output: string, language: 'vi' | 'en'): readonly string[] {
  const flat = output
    .normalize('NFC')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  return sovereigntyNames
    .map((name) => (language === 'vi' ? name.nameVi : name.nameEn))
    .filter((name) => !flat.includes(name));
}
