import * as fc from 'fast-check';
import { geojson } from 'flatgeobuf';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { readDataFile } from './read-data-file.ts';
import { buildCommune, collectionOf, square, toBytes } from './testing/build-commune.ts';

const corner = fc.tuple(fc.integer({ min: 103, max: 108 }), fc.integer({ min: 9, max: 22 }));

async function readOne(bytes: Uint8Array) {
  const read = await readDataFile(bytes, 'file');
  if (!read.ok) throw new Error(read.error.rule);
  return read.value;
}

async function refusalOf(bytes: Uint8Array) {
  const read = await readDataFile(bytes, 'file');
  return read.ok ? null : read.error;
}

describe('formats, told by content', () => {
  it('gives the same communes from GeoJSON, TopoJSON and FlatGeobuf', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(corner, { minLength: 1, maxLength: 12, selector: String }),
        async (corners) => {
          const communes = collectionOf(
            ...corners.map((at, index) =>
              buildCommune({ code: String(10000 + index), name: `Xã Số ${index}` }, square(at, 0.5)),
            ),
          );
          const [direct] = (await readOne(toBytes(communes))).tables;
          const [fromTopology] = (await readOne(toBytes(topology({ communes: structuredClone(communes) }))))
            .tables;
          const [fromBinary] = (await readOne(geojson.serialize(communes as never))).tables;
          const summary = (table: typeof direct) =>
            table?.rows.map(({ row, properties, geometry }) => [
              row,
              properties['code'],
              properties['name'],
              areaOf(geometry),
            ]);
          expect(summary(fromTopology)).toEqual(summary(direct));
          expect(summary(fromBinary)).toEqual(summary(direct));
          expect(fromTopology?.name).toBe('communes');
        },
      ),
      { numRuns: 40 },
    );
  });

  it('reads columns and CSV with a byte order mark', async () => {
    const columns = await readOne(
      toBytes({ columns: ['lon', 'lat', 'pop'], cell_deg: 0.01, rows: [[106, 11, 5]] }),
    );
    expect(columns.tables[0]).toMatchObject({
      extras: { cell_deg: 0.01 },
      rows: [{ row: 1, properties: { lon: 106, lat: 11, pop: 5 } }],
    });
    const csv = await readOne(toBytes('\uFEFFfrom_code;to_code\r\n25308;25309\r\n'));
    expect(csv.tables[0]?.rows[0]?.properties).toEqual({ from_code: '25308', to_code: '25309' });
    expect(csv.findings.map(({ rule }) => rule)).toEqual(['text-bom']);
  });

  it('reads UTF-16 by its mark', async () => {
    const text = JSON.stringify(collectionOf(buildCommune()));
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) => [
        unit & 255,
        unit >> 8,
      ]),
    ]);
    expect((await readOne(bytes)).tables[0]?.rows[0]?.properties['name']).toBe('Xã Thiện Hưng');
  });
});

describe('files that are no geography', () => {
  it('says what is wrong and where', async () => {
    const whole = JSON.stringify(collectionOf(buildCommune()));
    expect(await refusalOf(new Uint8Array())).toMatchObject({ rule: 'file-empty' });
    expect(await refusalOf(toBytes(' \n'))).toMatchObject({ rule: 'file-empty' });
    expect(await refusalOf(toBytes('<html>404</html>'))).toMatchObject({
      rule: 'not-json',
      facts: { line: 1, column: 1 },
    });
    expect(await refusalOf(toBytes(whole.slice(0, -20)))).toMatchObject({ rule: 'json-truncated' });
    expect(await refusalOf(toBytes('{"type": "FeatureCollection",\n "features": [}'))).toMatchObject({
      rule: 'not-json',
      facts: { line: 2 },
    });
    expect(await refusalOf(toBytes({ type: 'FeatureCollection', features: [] }))).toMatchObject({
      rule: 'file-empty',
    });
    expect(await refusalOf(toBytes({ type: 'Dataset' }))).toMatchObject({ rule: 'not-geographic' });
    expect(await refusalOf(new Uint8Array([0x7b, 0x22, 0xe3, 0x28, 0x22, 0x7d]))).toMatchObject({
      rule: 'not-text',
    });
    expect(await refusalOf(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0, 0]))).toMatchObject({
      rule: 'not-text',
    });
  });

  it('refuses a FlatGeobuf file cut short', async () => {
    const bytes = geojson.serialize(collectionOf(buildCommune(), buildCommune({ code: '25309' })) as never);
    expect(await refusalOf(bytes.slice(0, bytes.length - 40))).toMatchObject({ rule: 'file-unreadable' });
  });

  it('refuses a topology whose arcs are missing', async () => {
    const broken = {
      type: 'Topology',
      arcs: [],
      objects: { communes: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[3]] }] } },
    };
    expect(await refusalOf(toBytes(broken))).toMatchObject({
      rule: 'file-unreadable',
      facts: { part: 'communes' },
    });
  });
});

function areaOf(geometry: unknown): number {
  const text = JSON.stringify(geometry);
  const numbers = text.match(/-?\d+(\.\d+)?/g) ?? [];
  const xs = numbers.filter((_, index) => index % 2 === 0).map(Number);
  const ys = numbers.filter((_, index) => index % 2 === 1).map(Number);
  return (
    Math.round((Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys)) * 1e4) +
    Math.round(Math.min(...xs) * 1e3)
  );
}
