import type { Feature, GeoJsonProperties, Geometry } from 'geojson';

const GEOJSON = 'application/geo+json';

export function wantsGeojson(request: Request, pathname: string): boolean {
  return pathname.startsWith('/rest/v1/') && (request.headers.get('accept') ?? '').includes(GEOJSON);
}

/** The rows as a FeatureCollection, as PostgREST answers `Accept: application/geo+json`. */
export async function answerAsGeojson(
  request: Request,
  serve: (request: Request) => Promise<Response>,
): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set('accept', 'application/json');
  const answer = await serve(new Request(request, { headers }));
  if (!answer.ok || answer.body === null) return answer;
  const rows: unknown = await answer.json();
  if (!Array.isArray(rows)) return answer;
  const collection = { type: 'FeatureCollection', features: rows.map(toFeature) };
  const answered = new Headers(answer.headers);
  answered.delete('content-length');
  answered.set('content-type', `${GEOJSON}; charset=utf-8`);
  return new Response(JSON.stringify(collection), { status: answer.status, headers: answered });
}

function toFeature(row: Record<string, unknown>): Feature<Geometry | null> {
  const column = Object.keys(row).find((name) => isGeometry(row[name]));
  const properties: GeoJsonProperties = { ...row };
  if (column === undefined) return { type: 'Feature', geometry: null, properties };
  delete properties[column];
  return { type: 'Feature', geometry: row[column] as Geometry, properties };
}

function isGeometry(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    ('coordinates' in value || 'geometries' in value)
  );
}
