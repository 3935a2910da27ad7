// The characters that Supabase Storage takes in a key.
const ALLOWED_KEY = /^[\w/!\-.*'() &$@=;:+,?]+$/;

const UPLOAD =
  /^\/storage\/v1\/object\/(?:upload\/sign\/)?(?!sign\/|list\/|copy$|move$|public\/|info\/)[^/]+\/(.+)$/;

/** A key that a Supabase project would refuse, accents say, is refused here too. */
export function refuseObjectKey(method: string, pathname: string): Response | undefined {
  if (method !== 'POST' && method !== 'PUT') return undefined;
  const encoded = UPLOAD.exec(pathname)?.[1];
  if (encoded === undefined || isAllowed(encoded)) return undefined;
  return Response.json(
    { statusCode: '400', error: 'InvalidKey', message: `Invalid key: ${encoded}` },
    { status: 400 },
  );
}

function isAllowed(encoded: string): boolean {
  try {
    return ALLOWED_KEY.test(decodeURIComponent(encoded));
  } catch {
    return false;
  }
}
