/** The values of the database's `admin_kind`, by the word that a name begins with. */
const unitKindWords = {
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

/** Abbreviated words count when they end in a full stop; "TP" is written without one, too. */
const abbreviations: Readonly<Record<string, UnitKind>> = {
  'đk.': 'dac_khu',
  'tt.': 'thi_tran',
  'tx.': 'thi_xa',
  'tp.': 'thanh_pho',
  'tp ': 'thanh_pho',
  'p.': 'phuong',
  'h.': 'huyen',
  'q.': 'quan',
  't.': 'tinh',
  'x.': 'xa',
};

export type UnitKind = (typeof unitKindWords)[keyof typeof unitKindWords] | 'thanh_pho_tw';

export type UnitName = { readonly nameVi: string; readonly kind: UnitKind | null };

/** "Xã Lộc Thạnh" is the xã "Lộc Thạnh". Text is made NFC. */
export function parseUnitName(text: string): UnitName {
  const name = text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  const short = abbreviationPattern.exec(name);
  if (short !== null)
    return {
      nameVi: name.slice(short[0].length),
      kind: abbreviations[short[1]?.toLowerCase() ?? ''] ?? null,
    };
  const word = kindPattern.exec(name)?.[1]?.toLowerCase();
  return word === undefined
    ? { nameVi: name, kind: null }
    : { nameVi: name.slice(word.length + 1), kind: toKind(word) };
}

const kindPattern = new RegExp(`^(${Object.keys(unitKindWords).join('|')}) `, 'i');
const abbreviationPattern = /^((?:đk|tt|tx|tp|p|h|q|t|x)\.|tp )\s*(?=.)/i;

function toKind(word: string): UnitKind | null {
  return Object.entries(unitKindWords).find(([known]) => known === word)?.[1] ?? null;
}
