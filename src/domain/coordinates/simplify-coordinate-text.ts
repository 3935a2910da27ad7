const longestText = 120;

/** Words and signs of either language, in the order in which they are replaced. */
const replacements: readonly (readonly [RegExp, string])[] = [
  [/\bwgs[\s-]?84\b|\bvn[\s-]?2000\b|t[oọ][aạ]?\s*[đd][oộ](?![\p{L}])/gu, ' '],
  [/v[iĩ]\s*[đd]?[oộ]?(?=[\s\d:=.]|$)|\blat(?:itude)?\b/gu, ' n '],
  [/kinh(?:\s*[đd][oộ])?(?![\p{L}])|\b(?:lon|lng)(?:g|gitude)?\b/gu, ' e '],
  [/north|bắc|bac/gu, 'n'],
  [/east|đông|dong/gu, 'e'],
  [/south|nam(?![\p{L}])/gu, 's'],
  [/west|tây/gu, 'w'],
  [/[º˚ᵒ]|độ/gu, '°'],
  [/''|[”“″]|giây/gu, '"'],
  [/[’′ʹ´`‘]|phút/gu, "'"],
  [/(?<![\p{L}])b(?![\p{L}])/gu, 'n'],
  [/(?<![\p{L}])[đd](?![\p{L}])/gu, 'e'],
  [/(?<![\p{L}])t(?![\p{L}])/gu, 'w'],
  [/(?<![\p{L}])[xy](?![\p{L}])|[()=:]|(?<=\d\s*)m(?![\p{L}])/gu, ' '],
  [/n(?:\s+n)+/gu, 'n'],
  [/e(?:\s+e)+/gu, 'e'],
  [/\s+/gu, ' '],
];

/**
 * A coordinate reduced to digits, `.` `,` `;` `/` `-`, `°` `'` `"` and the letters n, s, e, w (n for B and north, e for Đ
 * and east); null when anything else is left.
 */
export function simplifyCoordinateText(text: string): string | null {
  if (text.length > longestText) return null;
  let simple = text.normalize('NFC').toLowerCase();
  for (const [pattern, replacement] of replacements) simple = simple.replace(pattern, replacement);
  simple = simple.replace(/(?<=\d)\s*[-–]\s*(?=\d)/g, ' ').trim();
  return /\d/.test(simple) && /^[\d.,;°'"\snsew/+-]+$/.test(simple) ? simple : null;
}
