import type { Geometry, Position } from 'geojson';

type GeometryWithCrs = Geometry & { crs?: { type: 'name'; properties: { name: string } } };

type Cursor = { view: DataView; at: number; littleEndian: boolean; dimensions: number; positions: number };

const HAS_Z = 0x80000000;
const HAS_M = 0x40000000;
const HAS_SRID = 0x20000000;

/** Decodes PostGIS's hexadecimal EWKB to the GeoJSON that PostgREST gives: every decimal, the CRS named, no measure. */
export function ewkbToGeojson(hex: string): GeometryWithCrs {
  const bytes = Buffer.from(hex, 'hex');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cursor: Cursor = { view, at: 0, littleEndian: true, dimensions: 2, positions: 2 };
  const { geometry, srid } = readGeometry(cursor);
  if (srid === 0) return geometry;
  const { type, ...rest } = geometry;
  const crs = { type: 'name', properties: { name: `EPSG:${srid}` } };
  return { type, crs, ...rest } as GeometryWithCrs;
}

function readGeometry(cursor: Cursor): { geometry: Geometry; srid: number } {
  const { kind, srid } = readHeader(cursor);
  return { geometry: readBody(cursor, kind), srid };
}

function readHeader(cursor: Cursor): { kind: number; srid: number } {
  cursor.littleEndian = cursor.view.getUint8(cursor.at) === 1;
  cursor.at += 1;
  const header = readUint32(cursor);
  cursor.positions = header & HAS_Z ? 3 : 2;
  cursor.dimensions = cursor.positions + (header & HAS_M ? 1 : 0);
  const srid = header & HAS_SRID ? readUint32(cursor) : 0;
  return { kind: header & 0xff, srid };
}

function readBody(cursor: Cursor, kind: number): Geometry {
  switch (kind) {
    case 1:
      return { type: 'Point', coordinates: readPoint(cursor) };
    case 2:
      return { type: 'LineString', coordinates: readLine(cursor) };
    case 3:
      return { type: 'Polygon', coordinates: readRings(cursor) };
    case 4:
      return { type: 'MultiPoint', coordinates: readParts(cursor, readPoint) };
    case 5:
      return { type: 'MultiLineString', coordinates: readParts(cursor, readLine) };
    case 6:
      return { type: 'MultiPolygon', coordinates: readParts(cursor, readRings) };
    case 7:
      return {
        type: 'GeometryCollection',
        geometries: readMany(cursor, () => readGeometry(cursor).geometry),
      };
    default:
      throw new Error(`geometry kind ${kind} has no GeoJSON form`);
  }
}

// The parts of a multi-geometry carry a header each.
function readParts<T>(cursor: Cursor, read: (cursor: Cursor) => T): T[] {
  return readMany(cursor, () => {
    readHeader(cursor);
    return read(cursor);
  });
}

function readRings(cursor: Cursor): Position[][] {
  return readMany(cursor, () => readLine(cursor));
}

function readLine(cursor: Cursor): Position[] {
  return readMany(cursor, () => readPosition(cursor));
}

function readPoint(cursor: Cursor): Position {
  const position = readPosition(cursor);
  return position.some(Number.isNaN) ? [] : position;
}

function readPosition(cursor: Cursor): Position {
  const position: Position = [];
  for (let axis = 0; axis < cursor.dimensions; axis += 1) {
    const value = cursor.view.getFloat64(cursor.at, cursor.littleEndian);
    cursor.at += 8;
    if (axis < cursor.positions) position.push(value);
  }
  return position;
}

function readMany<T>(cursor: Cursor, read: () => T): T[] {
  const count = readUint32(cursor);
  return Array.from({ length: count }, read);
}

function readUint32(cursor: Cursor): number {
  const value = cursor.view.getUint32(cursor.at, cursor.littleEndian);
  cursor.at += 4;
  return value;
}
