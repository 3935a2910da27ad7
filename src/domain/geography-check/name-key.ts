const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name reduced to what tells it from others: case, spacing and the place of a syllable's tone mark ("Hoà", "Hòa") do not count,
 * the tone itself and every other diacritic do: "Lộc Thạnh" and "Lộc Thành" keep different keys.
 */
export function toNameKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .split(/[\s\-–]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(toneMarks, '') + (word.match(toneMarks) ?? []).join(''))
    .join(' ')
    .normalize('NFC');
}
