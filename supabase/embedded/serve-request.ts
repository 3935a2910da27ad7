import type { App } from '@supabase/lite';
import type { BackendKeys } from './backend-keys.ts';
import { bufferRequest } from './buffer-request.ts';
import { correctAnswer } from './correct-answer.ts';
import type { Mutex } from './create-mutex.ts';
import { gateRequest } from './gate-request.ts';
import { maxBodyBytes } from './service-limits.ts';

type Service = { app: App; keys: BackendKeys; mutex: Mutex };

const SERVED = /^\/(rest\/v1|storage\/v1)(\/|$)|^\/auth\/v1\/(token|user|logout|settings|health|signup)$/;

/**
 * One request, alone: there is one database connection, and a request in the middle of another would run in the
 * other's role.
 */
export async function serveRequest(service: Service, incoming: Request): Promise<Response> {
  if (!SERVED.test(new URL(incoming.url).pathname)) return notServed();
  if (incoming.method !== 'OPTIONS') {
    const refusal = gateRequest(incoming, service.keys);
    if (refusal) return refusal;
  }
  const buffered = await bufferRequest(incoming, maxBodyBytes);
  if (buffered.kind === 'too_large') return tooLarge(buffered.maxBytes);
  return service.mutex.run(async () => {
    const answer = await correctAnswer(buffered.request, (request) => service.app.fetch(request));
    const body = answer.body === null ? null : await answer.arrayBuffer();
    return new Response(body, answer);
  });
}

function notServed(): Response {
  return Response.json(
    {
      code: 'not_served',
      message: 'The embedded backend does not serve this path',
      details: null,
      hint: null,
    },
    { status: 404 },
  );
}

function tooLarge(maxBytes: number): Response {
  return Response.json(
    {
      code: 'body_too_large',
      message: `The request body is larger than ${maxBytes} bytes`,
      details: null,
      hint: 'Send fewer rows at a time, or a smaller file.',
    },
    { status: 413 },
  );
}
