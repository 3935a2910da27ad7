import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { Readable } from 'node:stream';
import type { AddressInfo } from 'node:net';
import { securityHeaders } from './security-headers.ts';
import type { StaticAnswer } from './answer-file.ts';
import type { Publishing } from './publishing.ts';

export type HttpParts = {
  /** `/rest/v1`, `/auth/v1`, `/storage/v1` */
  service: (request: Request) => Promise<Response>;
  config: () => object;
  health: () => Promise<{ status: 'ok' | 'starting' | 'degraded' }>;
  /** The public map and the door to publish it anew. */
  publishing?: Publishing;
  /** Left out under the development server, which serves the application itself. */
  files?: (path: string, headers: Record<string, string | undefined>) => Promise<StaticAnswer>;
};

export type HttpServer = { url: string; close: () => Promise<void> };

/** The port is taken by something else. */
export class PortBusy extends Error {
  override name = 'PortBusy';
}

const host = '127.0.0.1';

/** Serves everything on one origin of this machine. `close` lets the requests under way finish. */
export async function serveHttp(port: number, parts: HttpParts): Promise<HttpServer> {
  const server = createServer((incoming, outgoing) => {
    answer(parts, incoming, outgoing).catch((thrown: unknown) => {
      console.error(`${incoming.method} ${incoming.url}:`, thrown);
      if (outgoing.headersSent) outgoing.destroy();
      else
        sendJson(outgoing, 500, {
          code: 'unexpected',
          message: 'The server failed',
          details: null,
          hint: null,
        });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortBusy(`port ${port} is busy`) : error),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

async function answer(parts: HttpParts, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const url = new URL(incoming.url ?? '/', `http://${host}`);
  const { pathname } = url;
  if (/^\/(rest|auth|storage)\/v1(\/|$)/.test(pathname)) {
    await sendResponse(outgoing, await parts.service(toRequest(incoming)));
  } else if (pathname === '/publish' && incoming.method === 'POST' && parts.publishing) {
    await streamResponse(outgoing, await parts.publishing.publish(toRequest(incoming)));
  } else if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
    sendJson(outgoing, 405, {
      code: 'method',
      message: 'Only GET is answered here',
      details: null,
      hint: null,
    });
  } else if (pathname === '/config.json') {
    sendJson(outgoing, 200, parts.config());
  } else if (pathname === '/healthz') {
    const health = await parts.health();
    sendJson(outgoing, health.status === 'ok' ? 200 : 503, health);
  } else {
    const headers = headersOf(incoming);
    const published = await parts.publishing?.answer(url, headers);
    if (published) sendFile(incoming, outgoing, published, {});
    else if (parts.files) sendFile(incoming, outgoing, await parts.files(pathname, headers), securityHeaders);
    else notServed(outgoing);
  }
}

function sendFile(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { status, headers, body }: StaticAnswer,
  common: Readonly<Record<string, string>>,
): void {
  outgoing.writeHead(status, { ...common, ...headers });
  outgoing.end(incoming.method === 'HEAD' ? undefined : body);
}

function notServed(outgoing: ServerResponse): void {
  sendJson(outgoing, 404, { code: 'not_found', message: 'Not found', details: null, hint: null });
}

function toRequest(incoming: IncomingMessage): Request {
  const method = incoming.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(headersOf(incoming))) {
    if (value !== undefined) headers.set(name, value);
  }
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(`http://${incoming.headers.host ?? host}${incoming.url ?? '/'}`, {
    method,
    headers,
    ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' } : {}),
  });
}

function headersOf(incoming: IncomingMessage): Record<string, string | undefined> {
  const entries = Object.entries(incoming.headers);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

async function sendResponse(outgoing: ServerResponse, response: Response): Promise<void> {
  const headers = Object.fromEntries(response.headers);
  outgoing.writeHead(response.status, { 'x-content-type-options': 'nosniff', ...headers });
  outgoing.end(response.body === null ? undefined : Buffer.from(await response.arrayBuffer()));
}

/** Each piece goes out as it comes; a reader who left stops nothing but the telling. */
async function streamResponse(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.writeHead(response.status, {
    'x-content-type-options': 'nosniff',
    ...Object.fromEntries(response.headers),
  });
  if (response.body !== null) for await (const piece of response.body) outgoing.write(piece);
  outgoing.end();
}

function sendJson(outgoing: ServerResponse, status: number, body: object): void {
  outgoing.writeHead(status, {
    ...securityHeaders,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  outgoing.end(JSON.stringify(body));
}
