import { expect, it } from 'vitest';
import { toAdminUnitUid } from '#domain/id.ts';
import { emptySiteFilter } from '#domain/site-filter.ts';
import { createTranslate } from '#i18n/translate.ts';
import { describeFilter } from './describe-filter.ts';

const t = createTranslate('vi');
const name = () => 'Xã Lộc Thạnh';

it('says that the whole network is shown', () => {
  expect(describeFilter(emptySiteFilter, t, name)).toBe('Toàn bộ mạng lưới');
});

it('says every condition; a commune goes with its code, for two have one name without accents', () => {
  const filter = {
    ...emptySiteFilter,
    kinds: new Set(['pano', 'border_gate'] as const),
    statuses: new Set(['broken'] as const),
    unit: toAdminUnitUid('25280', 2025),
    text: ' loa ',
  };
  expect(describeFilter(filter, t, name)).toBe(
    'Đơn vị hành chính: Xã Lộc Thạnh (25280); Loại điểm: Cụm pano, Cửa khẩu; Tình trạng: Hư hỏng; Chữ tìm: “loa”',
  );
});
