/** The values of the database's `admin_kind`, by the word that a name begins with. */
export const unitKindWords = {
  'đặc khu': 'dac_khu',
  'thị trấn': 'thi_tran',
  'thị xã': 'thi_xa',
  'thành phố': 'thanh_pho',
  phường: 'phuong',
  huyện: 'huyen',
  quận: 'quan',
  tỉnh: 'tinh',
  xã: 'xa',
} as const;

export type UnitKind = (typeof unitKindWords)[keyof typeof unitKindWords] | 'thanh_pho_tw';

export type UnitName = { readonly nameVi: string; readonly kind: UnitKind | null };

/** "Xã Lộc Thạnh" is the xã "Lộc Thạnh". Text is made NFC. */
export function parseUnitName(text: string): UnitName {
  const name = text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  for (const [word, kind] of Object.entries(unitKindWords)) {
    if (name.toLowerCase().startsWith(`${word} `)) return { nameVi: name.slice(word.length + 1), kind };
  }
  return { nameVi: name, kind: null };
}
