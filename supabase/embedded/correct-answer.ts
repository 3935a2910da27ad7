import { answerAsGeojson, wantsGeojson } from './answer-as-geojson.ts';
import { answerListing, isListing } from './answer-listing.ts';
import { answerSignedUrls, isSigning } from './answer-signed-urls.ts';
import { refuseObjectKey } from './refuse-object-key.ts';
import { isFormUpload, toRawUpload } from './to-raw-upload.ts';

type Serve = (request: Request) => Promise<Response>;

/** Puts right what the service takes or answers otherwise than a Supabase project does. */
export async function correctAnswer(request: Request, serve: Serve): Promise<Response> {
  const { pathname } = new URL(request.url);
  const badKey = refuseObjectKey(request.method, pathname);
  if (badKey) return badKey;
  if (request.method === 'HEAD' && pathname.startsWith('/rest/v1/rpc/')) {
    const answer = await serve(new Request(request, { method: 'GET' }));
    return new Response(null, answer);
  }
  if (wantsGeojson(request, pathname)) return answerAsGeojson(request, serve);
  if (isListing(request, pathname)) return answerListing(request, serve);
  if (isSigning(request, pathname)) return answerSignedUrls(request, pathname, serve);
  if (isFormUpload(request, pathname)) return serve(await toRawUpload(request));
  const answer = await serve(request);
  return isSignedAddress(pathname) && answer.status >= 500 ? invalidSignature() : answer;
}

function isSignedAddress(pathname: string): boolean {
  return /^\/storage\/v1\/object\/(upload\/)?sign\//.test(pathname);
}

function invalidSignature(): Response {
  const message = 'The signature of the address is not valid, or has expired';
  return Response.json({ statusCode: '400', error: 'InvalidJWT', message }, { status: 400 });
}
