import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Portal = {
  /** Another origin than the product's. */
  readonly url: string;
  /** Puts a page at an address of the portal and gives that address. */
  readonly put: (page: string, headers?: Readonly<Record<string, string>>) => string;
  readonly close: () => Promise<void>;
};

/** A server of host pages, for a browser that takes it for somebody else's site. */
export async function servePortal(): Promise<Portal> {
  const pages = new Map<
    string,
    { readonly page: string; readonly headers: Readonly<Record<string, string>> }
  >();
  const server = createServer((request, response) => {
    const found = pages.get(request.url ?? '');
    response.writeHead(found === undefined ? 204 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...found?.headers,
    });
    response.end(found?.page ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    put: (page, headers = {}) => {
      const path = `/bai-viet-${pages.size + 1}`;
      pages.set(path, { page, headers });
      return url + path;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
