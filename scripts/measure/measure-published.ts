import { Agent, request } from 'node:http';

const seconds = 5;
const connections = 32;

type Answer = { readonly status: number; readonly bytes: number; readonly body: Buffer };

/** What a visit of the public map costs, and how many visits this server bears: pages, data, and unchanged files (304). */
export async function measurePublished(url: URL): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    askOnce(agent, new URL(path, url), headers);
  const packed = { 'accept-encoding': 'br' };
  const page = (await ask('/embed')).body.toString('utf8');
  const named = [...page.matchAll(/(?:src|href|data-snapshot)="(published\/[^"]+)"/g)].map(
    ([, name]) => `/${name}`,
  );
  console.log('bytes sent to a new visitor before interaction (brotli, as the server packs)');
  let sum = 0;
  const first = ['/embed', ...named.filter((name) => name.startsWith('/published/app/'))];
  for (const path of first) {
    const { bytes } = await ask(path, packed);
    sum += bytes;
    console.log(`${String(bytes).padStart(9)}  ${path}`);
  }
  console.log(`${String(sum).padStart(9)}  in all, without what these scripts import`);
  const snapshot = named.find((name) => name.includes('/data/snapshot-')) ?? '/embed';
  for (const [what, path, headers] of [
    ['page, brotli', '/embed', packed],
    ['snapshot, brotli', snapshot, packed],
    ['page, unchanged (304)', '/embed', { 'if-none-match': await etagOf(url, '/embed') }],
  ] as const) {
    const count = await countAnswers(() => ask(path, headers));
    console.log(
      `${String(Math.round(count / seconds)).padStart(9)}  requests a second, ${what}, ${connections} connections`,
    );
  }
  agent.destroy();
}

async function countAnswers(ask: () => Promise<Answer>): Promise<number> {
  const endsAtMs = performance.now() + seconds * 1000;
  let count = 0;
  const visit = async () => {
    while (performance.now() < endsAtMs) {
      const { status } = await ask();
      if (status !== 200 && status !== 304) throw new Error(`answered with ${status}`);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, visit));
  return count;
}

async function etagOf(url: URL, path: string): Promise<string> {
  return (await fetch(new URL(path, url))).headers.get('etag') ?? '';
}

function askOnce(agent: Agent, url: URL, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => {
        const body = Buffer.concat(pieces);
        resolve({ status: answer.statusCode ?? 0, bytes: body.byteLength, body });
      });
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}
