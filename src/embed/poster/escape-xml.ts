const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in SVG, in NFC. */
export function escapeXml(text: string): string {
  return text.normalize('NFC').replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
