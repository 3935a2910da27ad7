export function isFormUpload(request: Request, pathname: string): boolean {
  const type = request.headers.get('content-type') ?? '';
  return pathname.startsWith('/storage/v1/object/') && type.startsWith('multipart/form-data');
}

/** An upload as the client sends it, a form whose file has no name, as the raw body that every route takes. */
export async function toRawUpload(request: Request): Promise<Request> {
  const form = await request.formData();
  const file = [...form.values()].find((value): value is File => value instanceof File);
  const headers = new Headers(request.headers);
  const bytes = file ? await file.arrayBuffer() : new ArrayBuffer(0);
  headers.set('content-type', file?.type || 'application/octet-stream');
  headers.set('content-length', String(bytes.byteLength));
  const cacheSeconds = form.get('cacheControl');
  if (typeof cacheSeconds === 'string') headers.set('cache-control', `max-age=${cacheSeconds}`);
  const metadata = form.get('metadata');
  if (typeof metadata === 'string') {
    headers.set('x-metadata', Buffer.from(metadata, 'utf8').toString('base64'));
  }
  return new Request(request.url, { method: request.method, headers, body: bytes });
}
