import type { Geometry, Position } from 'geojson';

const typeCodes = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
  MultiPoint: 4,
  MultiLineString: 5,
  MultiPolygon: 6,
  GeometryCollection: 7,
} as const;

/** Well-known binary in base64, two dimensions, little endian: as short as GeoJSON and ten times as fast to read for the database. */
export function encodeWkb(geometry: Geometry): string {
  const writer = createWriter();
  writeGeometry(writer, geometry);
  return writer.toBase64();
}

type Writer = ReturnType<typeof createWriter>;

function createWriter() {
  let buffer = Buffer.allocUnsafe(4096);
  let length = 0;
  const reserve = (bytes: number): number => {
    if (length + bytes > buffer.length)
      buffer = Buffer.concat([buffer.subarray(0, length)], Math.max(buffer.length * 2, length + bytes));
    length += bytes;
    return length - bytes;
  };
  return {
    start: (type: number) => {
      const at = reserve(5);
      buffer.writeUInt8(1, at);
      buffer.writeUInt32LE(type, at + 1);
    },
    count: (count: number) => {
      const at = reserve(4);
      buffer.writeUInt32LE(count, at);
    },
    position: ([x = Number.NaN, y = Number.NaN]: Position) => {
      const at = reserve(16);
      buffer.writeDoubleLE(x, at);
      buffer.writeDoubleLE(y, at + 8);
    },
    toBase64: () => buffer.toString('base64', 0, length),
  };
}

function writeGeometry(writer: Writer, geometry: Geometry): void {
  writer.start(typeCodes[geometry.type]);
  switch (geometry.type) {
    case 'Point':
      return writer.position(geometry.coordinates);
    case 'LineString':
      return writeLine(writer, geometry.coordinates);
    case 'Polygon':
      return writeRings(writer, geometry.coordinates);
    case 'MultiPoint':
      return writeParts(
        writer,
        geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates })),
      );
    case 'MultiLineString':
      return writeParts(
        writer,
        geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates })),
      );
    case 'MultiPolygon':
      return writeParts(
        writer,
        geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates })),
      );
    case 'GeometryCollection':
      return writeParts(writer, geometry.geometries);
  }
}

function writeParts(writer: Writer, parts: readonly Geometry[]): void {
  writer.count(parts.length);
  for (const part of parts) writeGeometry(writer, part);
}

function writeRings(writer: Writer, rings: readonly Position[][]): void {
  writer.count(rings.length);
  for (const ring of rings) writeLine(writer, ring);
}

function writeLine(writer: Writer, line: readonly Position[]): void {
  writer.count(line.length);
  for (const position of line) writer.position(position);
}
