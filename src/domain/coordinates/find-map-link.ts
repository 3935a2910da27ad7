const number = '(-?\\d{1,3}\\.\\d+)';

/** Where the links that people copy out of map services carry latitude and longitude. */
const patterns = [
  new RegExp(`!3d${number}!4d${number}`),
  new RegExp(`@${number},${number}`),
  new RegExp(`[?&](?:q|ll|query|daddr|center)=${number}(?:,|%2C)\\s*${number}`, 'i'),
  new RegExp(`[?&]mlat=${number}&mlon=${number}`),
  new RegExp(`^geo:${number},${number}`),
];

/** The coordinate in a link to a map, as plain text, latitude first; null when there is none. */
export function findMapLink(text: string): string | null {
  if (!/^(?:https?:\/\/|geo:)/i.test(text)) return null;
  for (const pattern of patterns) {
    const [, lat, lon] = pattern.exec(text) ?? [];
    if (lat !== undefined && lon !== undefined) return `${lat} ${lon}`;
  }
  return null;
}
