export type CsvValue = string | number | boolean | null;

function quote(value: CsvValue): string {
  if (value === null) return '';
  const text = String(value).normalize('NFC');
  return text === '' || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An empty field is null, a quoted empty field is the empty text. */
export function encodeCsv<Row extends Record<string, CsvValue>>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): string {
  const lines = rows.map((row) => columns.map((column) => quote(row[column] ?? null)).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function splitLine(line: string): (string | null)[] {
  const fields: (string | null)[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/gy;
  while (pattern.lastIndex < line.length || fields.length === 0) {
    const match = pattern.exec(line);
    if (match === null) throw new Error(`not a CSV line: ${line}`);
    fields.push(match[1] === undefined ? match[2] || null : match[1].replaceAll('""', '"'));
  }
  if (line.endsWith(',')) fields.push(null);
  return fields;
}

/** Reads what `encodeCsv` writes: a header, one line a row, no line breaks within a field. */
export function parseCsv(text: string): Record<string, string | null>[] {
  const [header, ...lines] = text.split('\n').filter((line) => line !== '');
  if (header === undefined) return [];
  const columns = splitLine(header);
  return lines.map((line) => {
    const fields = splitLine(line);
    if (fields.length !== columns.length) {
      throw new Error(`expected ${columns.length} fields, got ${fields.length}: ${line}`);
    }
    return Object.fromEntries(columns.map((column, i) => [column, fields[i] ?? null]));
  });
}
