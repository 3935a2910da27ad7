import { describe, expect, it } from 'vitest';
import type { PublishStep } from '#domain/publication.ts';
import { createPublisher } from './publisher.ts';

const done = {
  kind: 'done',
  releaseId: 'x',
  asOf: '2026-06-30',
  siteCount: 122,
  clusterCount: 1734,
  communeCount: 40,
  fileCount: 46,
  byteCount: 3_600_000,
  isChanged: true,
};

/** A server that answers with these pieces, cut where the network cuts them. */
function publisherOf(pieces: readonly string[], status = 200) {
  const asked: Request[] = [];
  const fetchAnswer = (input: RequestInfo | URL, init?: RequestInit) => {
    asked.push(new Request(input, init));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    });
    return Promise.resolve(new Response(body, { status }));
  };
  const publisher = createPublisher('http://127.0.0.1:1', () => Promise.resolve('token'), fetchAnswer);
  return { publisher, asked };
}

async function run(pieces: readonly string[], status?: number) {
  const steps: PublishStep[] = [];
  const result = await publisherOf(pieces, status).publisher.publish((step) => steps.push(step));
  return { result, steps };
}

describe('a publication', () => {
  it('is asked for with the token of who wants it', async () => {
    const { publisher, asked } = publisherOf([JSON.stringify(done)]);
    await publisher.publish(() => undefined);
    expect(asked.map(({ method, url, headers }) => [method, url, headers.get('authorization')])).toEqual([
      ['POST', 'http://127.0.0.1:1/publish', 'Bearer token'],
    ]);
  });

  it('tells its steps wherever the lines are cut', async () => {
    const text = [
      { kind: 'step', step: 'building' },
      { kind: 'step', step: 'reading', part: 'site', done: 3, of: 7 },
      done,
    ]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('');
    const { result, steps } = await run([text.slice(0, 20), text.slice(20, 90), text.slice(90)]);
    expect(steps).toEqual([{ step: 'building' }, { step: 'reading', done: 3, of: 7 }]);
    expect(result).toMatchObject({ ok: true, value: { siteCount: 122, isChanged: true } });
  });

  it('that fails says why', async () => {
    const failed = JSON.stringify({ kind: 'failed', problem: { kind: 'bad_rows', part: 'site' } });
    expect((await run([`${failed}\n`])).result).toEqual({ ok: false, error: 'bad_rows' });
  });

  it.each([
    [401, 'not_allowed'],
    [403, 'not_allowed'],
    [409, 'busy'],
    [503, 'unreachable'],
  ])('answered with %i is %s', async (status, fault) => {
    expect((await run(['{}'], status)).result).toEqual({ ok: false, error: fault });
  });

  it('that breaks off is no success', async () => {
    expect((await run(['{"kind":"step","step":"building"}\n'])).result).toEqual({
      ok: false,
      error: 'crashed',
    });
  });

  it('is not asked for without an account', async () => {
    const publisher = createPublisher(
      'http://127.0.0.1:1',
      () => Promise.resolve(null),
      () => Promise.reject(new Error('asked')),
    );
    expect(await publisher.publish(() => undefined)).toEqual({ ok: false, error: 'not_allowed' });
  });
});
