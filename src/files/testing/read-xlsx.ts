/** The cells of each sheet of a workbook as a spreadsheet program would find them: texts as they are, numbers as numbers. */
export async function readXlsx(file: Blob): Promise<ReadonlyMap<string, readonly (readonly XlsxCell[])[]>> {
  const entries = await unzip(new Uint8Array(await file.arrayBuffer()));
  const xml = (path: string) => new DOMParser().parseFromString(entries.get(path) ?? '', 'application/xml');
  const strings = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map((item) => item.textContent);
  const sheets = [...xml('xl/workbook.xml').querySelectorAll('sheet')].map((sheet, place) => {
    const rows = [...xml(`xl/worksheets/sheet${place + 1}.xml`).querySelectorAll('row')];
    return [sheet.getAttribute('name') ?? '', rows.map((row) => readRow(row, strings))] as const;
  });
  return new Map(sheets);
}

export type XlsxCell = string | number | null;

function readRow(row: Element, strings: readonly string[]): readonly XlsxCell[] {
  const cells: XlsxCell[] = [];
  for (const cell of row.querySelectorAll('c')) {
    const column = toColumnIndex(cell.getAttribute('r') ?? 'A');
    while (cells.length < column) cells.push(null);
    const text = cell.querySelector('v')?.textContent ?? cell.querySelector('is')?.textContent ?? null;
    const type = cell.getAttribute('t');
    if (cell.querySelector('f') !== null) throw new Error('a cell holds a formula');
    if (text === null) cells.push(null);
    else if (type === 's') cells.push(strings[Number(text)] ?? null);
    else cells.push(type === 'str' || type === 'inlineStr' ? text : Number(text));
  }
  return cells;
}

function toColumnIndex(reference: string): number {
  const letters = reference.replace(/\d+$/, '');
  return Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<ReadonlyMap<string, string>> {
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const entries = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.slice(start, start + view.getUint32(at + 20, true));
    entries.set(name, await inflate(packed, view.getUint16(at + 10, true)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function inflate(packed: Uint8Array<ArrayBuffer>, method: number): Promise<string> {
  if (method === 0) return new TextDecoder().decode(packed);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
