type Serve = (request: Request) => Promise<Response>;

/** Puts right what the service answers otherwise than a Supabase project does. */
export async function correctAnswer(request: Request, serve: Serve): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (request.method === 'HEAD' && pathname.startsWith('/rest/v1/rpc/')) {
    return withoutBody(await serve(new Request(request, { method: 'GET' })));
  }
  return serve(request);
}

function withoutBody(answer: Response): Response {
  return new Response(null, answer);
}
