import type { EmbeddedBackend } from './embedded-backend.ts';
import type { StaticAnswer } from './answer-file.ts';
import { createPublishedMap, type PublishedMap } from './published-map.ts';

export type PublishingOptions = {
  /** Where the map is published: a link, and a folder beside it. */
  readonly dir: string;
  /** Sources of `frame-ancestors`, for the map alone. */
  readonly frameAncestors: readonly string[];
  /** Publishes with nothing but the key of every visitor, and tells each step as a line of JSON; the last tells how it ended. */
  readonly run: (
    asked: { readonly serverUrl: string; readonly publishableKey: string; readonly dir: string },
    onLine: (line: string) => void,
  ) => Promise<void>;
  readonly oembed: (query: URLSearchParams, manifest: unknown, serverUrl: string) => StaticAnswer;
};

export type Publishing = PublishedMap & {
  /** `POST /publish` of a manager: lines of JSON as it goes. */
  readonly publish: (request: Request) => Promise<Response>;
};

/** One publication at a time, whoever wants it. `find` gives the backend once it is open. */
export function createPublishing(
  { dir, frameAncestors, run, oembed }: PublishingOptions,
  find: () => { readonly backend: EmbeddedBackend; readonly serverUrl: string } | undefined,
): Publishing {
  let isBusy = false;

  const start = async (onLine: (line: string) => void): Promise<void> => {
    const found = find();
    if (found === undefined) throw new Error('the backend is not open yet');
    isBusy = true;
    try {
      const { backend, serverUrl } = found;
      await run({ serverUrl, publishableKey: backend.keys.publishable, dir }, onLine);
    } finally {
      isBusy = false;
    }
  };
  const map = createPublishedMap({
    dir,
    frameAncestors,
    publishFirst: async () => {
      if (!isBusy) await start(() => undefined);
    },
    oembed: (query, manifest) => oembed(query, manifest, find()?.serverUrl ?? ''),
  });
  return {
    ...map,
    async publish(request) {
      const found = find();
      if (found === undefined) return refuse(503, 'starting', 'The backend is starting');
      const role = await readRole(found.backend, request.headers);
      if (role === null) return refuse(401, 'no_account', 'Sign in to publish');
      if (role !== 'manager' && role !== 'admin')
        return refuse(403, 'not_manager', 'Only managers and administrators publish');
      if (isBusy) return refuse(409, 'busy', 'Another publication is under way');
      return new Response(toLines(start), {
        headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' },
      });
    },
  };
}

function toLines(start: (onLine: (line: string) => void) => Promise<void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      const tell = (line: string) => controller.enqueue(encoder.encode(`${line}\n`));
      start(tell)
        .catch((thrown: unknown) => {
          console.error('publish:', thrown);
          tell(JSON.stringify({ kind: 'failed', problem: { kind: 'crashed' } }));
        })
        .finally(() => controller.close());
    },
  });
}

/** The role that the database gives to whoever sent the request; null without an account. */
async function readRole(backend: EmbeddedBackend, headers: Headers): Promise<string | null> {
  const authorization = headers.get('authorization');
  if (authorization === null) return null;
  const answer = await backend.fetch(`${backend.url}/rest/v1/rpc/my_membership`, {
    method: 'POST',
    headers: { apikey: backend.keys.publishable, authorization, 'content-type': 'application/json' },
    body: '{}',
  });
  if (!answer.ok) return null;
  const body = (await answer.json()) as { role?: unknown } | null;
  return typeof body?.role === 'string' ? body.role : null;
}

function refuse(status: number, code: string, message: string): Response {
  return Response.json({ code, message, details: null, hint: null }, { status });
}
