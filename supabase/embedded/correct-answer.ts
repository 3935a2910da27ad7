import { answerAsGeojson, wantsGeojson } from './answer-as-geojson.ts';
import { answerSignedUrls, isSigning } from './answer-signed-urls.ts';
import { isFormUpload, toRawUpload } from './to-raw-upload.ts';

type Serve = (request: Request) => Promise<Response>;

/** Puts right what the service takes or answers otherwise than a Supabase project does. */
export async function correctAnswer(request: Request, serve: Serve): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (request.method === 'HEAD' && pathname.startsWith('/rest/v1/rpc/')) {
    const answer = await serve(new Request(request, { method: 'GET' }));
    return new Response(null, answer);
  }
  if (wantsGeojson(request, pathname)) return answerAsGeojson(request, serve);
  if (isSigning(request, pathname)) return answerSignedUrls(request, pathname, serve);
  if (isFormUpload(request, pathname)) return serve(await toRawUpload(request));
  return serve(request);
}
