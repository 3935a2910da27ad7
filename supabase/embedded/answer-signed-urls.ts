import * as z from 'zod/mini';

type Serve = (request: Request) => Promise<Response>;

const SERVICE_PREFIX = /^\/storage\/v1/;

const signedSchema = z.object({ signedUrl: z.string(), token: z.optional(z.string()) });
const manySchema = z.object({ paths: z.array(z.string()), expiresIn: z.number() });

export function isSigning(request: Request, pathname: string): boolean {
  return request.method === 'POST' && /^\/storage\/v1\/object\/(upload\/)?sign\//.test(pathname);
}

/**
 * Signed addresses under the names that the storage client reads: `signedURL` and `url`, relative to the storage
 * service. Several at once are signed one by one, since the service takes their list for one object without a name.
 */
export async function answerSignedUrls(request: Request, pathname: string, serve: Serve): Promise<Response> {
  if (!/\/object\/sign\/[^/]+\/?$/.test(pathname)) return renamed(await serve(request));
  const asked = manySchema.safeParse(await request.json().catch(() => undefined));
  if (!asked.success) return refused();
  const { paths, expiresIn } = asked.data;
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  const results: object[] = [];
  for (const path of paths) {
    const url = `${request.url.replace(/\/?$/, '/')}${path.split('/').map(encodeURIComponent).join('/')}`;
    const one = new Request(url, { method: 'POST', headers, body: JSON.stringify({ expiresIn }) });
    const answer = await renamed(await serve(one));
    const body = (await answer.json()) as { signedURL?: string; message?: string };
    results.push({ path, signedURL: body.signedURL ?? null, error: body.message ?? null });
  }
  return Response.json(results);
}

async function renamed(answer: Response): Promise<Response> {
  if (!answer.ok) return answer;
  const { signedUrl, token } = signedSchema.parse(await answer.json());
  const url = signedUrl.replace(SERVICE_PREFIX, '');
  return Response.json(token === undefined ? { signedURL: url } : { url, token });
}

function refused(): Response {
  return Response.json(
    { statusCode: '400', error: 'InvalidRequest', message: 'expected { expiresIn, paths }' },
    { status: 400 },
  );
}
