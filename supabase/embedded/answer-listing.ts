import * as z from 'zod/mini';

type Serve = (request: Request) => Promise<Response>;
type Entry = Record<string, unknown> & { name: string };

const askedSchema = z.looseObject({
  prefix: z.optional(z.string()),
  limit: z.optional(z.number()),
  offset: z.optional(z.number()),
});

const MOST_OBJECTS = 10_000;

export function isListing(request: Request, pathname: string): boolean {
  return request.method === 'POST' && /^\/storage\/v1\/object\/list\/[^/]+$/.test(pathname);
}

/** One level of a folder, names relative to it and folders without an id, where the service gives every key below it. */
export async function answerListing(request: Request, serve: Serve): Promise<Response> {
  const asked = askedSchema.safeParse(await request.json().catch(() => ({})));
  if (!asked.success) return serve(request);
  const { prefix = '', limit = 100, offset = 0, ...rest } = asked.data;
  const folder = prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`;
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  const body = JSON.stringify({ ...rest, prefix: folder, limit: MOST_OBJECTS, offset: 0 });
  const answer = await serve(new Request(request.url, { method: 'POST', headers, body }));
  if (!answer.ok) return answer;
  const objects = (await answer.json()) as Entry[];
  return Response.json(foldInto(folder, objects).slice(offset, offset + limit));
}

function foldInto(folder: string, objects: readonly Entry[]): Entry[] {
  const level = new Map<string, Entry>();
  for (const object of objects) {
    const below = object.name.slice(folder.length);
    const slash = below.indexOf('/');
    if (slash < 0) level.set(below, { ...object, name: below });
    else level.set(`${below.slice(0, slash)}/`, folderEntry(below.slice(0, slash)));
  }
  return [...level.values()];
}

function folderEntry(name: string): Entry {
  return { name, id: null, updated_at: null, created_at: null, last_accessed_at: null, metadata: null };
}
