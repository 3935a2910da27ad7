import type { App } from '@supabase/lite';
import type { BackendKeys } from './backend-keys.ts';
import { bufferRequest } from './buffer-request.ts';
import { correctAnswer } from './correct-answer.ts';
import type { Mutex } from './create-mutex.ts';
import { type DiskRoom, answerDiskFull } from './disk-room.ts';
import { gateRequest } from './gate-request.ts';
import { maxBodyBytes } from './service-limits.ts';

export type Service = {
  app: App;
  keys: BackendKeys;
  mutex: Mutex;
  disk: DiskRoom;
  /** Whether a function of the database only reads. */
  isReader: (functionName: string) => Promise<boolean>;
};

const SERVED = /^\/(rest\/v1|storage\/v1)(\/|$)|^\/auth\/v1\/(token|user|logout|settings|health|signup)$/;

/**
 * One request, alone: there is one database connection, and a request in the middle of another would run in the
 * other's role.
 */
export async function serveRequest(service: Service, incoming: Request): Promise<Response> {
  const { pathname } = new URL(incoming.url);
  if (!SERVED.test(pathname))
    return refuse(404, 'not_served', 'The embedded backend does not serve this path');
  if (incoming.method !== 'OPTIONS') {
    const refusal = gateRequest(incoming, service.keys);
    if (refusal) return refusal;
  }
  const buffered = await bufferRequest(incoming, maxBodyBytes);
  if (buffered.kind === 'too_large') {
    const answer = refuse(
      413,
      'body_too_large',
      `The request body is larger than ${buffered.maxBytes} bytes`,
    );
    answer.headers.set('connection', 'close');
    return answer;
  }
  return service.mutex.run(async () => {
    if ((await mayWrite(service, incoming.method, pathname)) && !service.disk.hasRoom())
      return answerDiskFull();
    service.disk.take();
    const answer = await correctAnswer(buffered.request, (request) => service.app.fetch(request));
    if (answer.status >= 500 && service.disk.take()) return answerDiskFull();
    const body = answer.body === null ? null : await answer.arrayBuffer();
    return new Response(body, answer);
  });
}

async function mayWrite(service: Service, method: string, pathname: string): Promise<boolean> {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false;
  const called = /^\/rest\/v1\/rpc\/([^/]+)$/.exec(pathname)?.[1];
  return called === undefined || !(await service.isReader(called));
}

function refuse(status: number, code: string, message: string): Response {
  return Response.json({ code, message, details: null, hint: null }, { status });
}
