type Buffered = { kind: 'request'; request: Request } | { kind: 'too_large'; maxBytes: number };

/** Reads the whole body before the database is taken, so that a slow sender keeps nobody waiting. */
export async function bufferRequest(request: Request, maxBytes: number): Promise<Buffered> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) {
    return { kind: 'too_large', maxBytes };
  }
  if (request.body === null) return { kind: 'request', request };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) return { kind: 'too_large', maxBytes };
    chunks.push(chunk);
  }
  const headers = new Headers(request.headers);
  headers.set('content-length', String(size));
  const { method, url } = request;
  return { kind: 'request', request: new Request(url, { method, headers, body: Buffer.concat(chunks) }) };
}
