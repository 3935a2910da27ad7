import * as z from 'zod/mini';
import { fail, ok } from '#domain/result.ts';
import { publishFaults, type Publisher } from '#domain/publication.ts';

const lineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('step'),
    step: z.enum(['building', 'reading', 'computing', 'drawing', 'writing']),
    done: z.optional(z.number()),
    of: z.optional(z.number()),
  }),
  z.object({
    kind: z.literal('done'),
    asOf: z.string(),
    siteCount: z.number(),
    clusterCount: z.number(),
    communeCount: z.number(),
    fileCount: z.number(),
    byteCount: z.number(),
    isChanged: z.boolean(),
  }),
  z.object({ kind: z.literal('failed'), problem: z.object({ kind: z.enum(publishFaults) }) }),
]);

/** The server's own door, beside the data: only the embedded backend has one. */
export function createPublisher(
  url: string,
  accessToken: () => Promise<string | null>,
  fetchAnswer: typeof fetch = (input, init) => fetch(input, init),
): Publisher {
  return {
    async publish(onStep) {
      const token = await accessToken();
      if (token === null) return fail('not_allowed');
      const headers = { authorization: `Bearer ${token}` };
      const response = await fetchAnswer(`${url}/publish`, { method: 'POST', headers }).catch(() => null);
      if (response === null) return fail('unreachable');
      if (response.status === 401 || response.status === 403) return fail('not_allowed');
      if (response.status === 409) return fail('busy');
      if (!response.ok || response.body === null) return fail('unreachable');
      for await (const text of readLines(response.body)) {
        const line = parseLine(text);
        if (line === null) continue;
        if (line.kind === 'failed') return fail(line.problem.kind);
        if (line.kind === 'done') {
          const { kind: _, ...publication } = line;
          return ok(publication);
        }
        onStep(
          line.step === 'reading'
            ? { step: line.step, done: line.done ?? 0, of: line.of ?? 1 }
            : { step: line.step },
        );
      }
      return fail('crashed');
    },
  };
}

function parseLine(text: string): z.infer<typeof lineSchema> | null {
  try {
    return z.parse(lineSchema, JSON.parse(text));
  } catch {
    return null;
  }
}

/** The lines of a body as they come; a connection that breaks ends them. */
async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const piece = await reader.read().catch(() => null);
    rest += decoder.decode(piece?.value, { stream: piece !== null && !piece.done });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
    if (piece === null || piece.done) break;
  }
  if (rest !== '') yield rest;
}
