import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

const productUrl = inject('productUrl');
const passwords = inject('passwords');

/** KB (1,000 bytes) of the page with its poster, script and style after gzip: all that a visitor gets before interaction. */
const mostKb = 30;

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(new URL(path, productUrl), { headers });
}

async function policyOf(path: string): Promise<string | null> {
  return (await get(path)).headers.get('content-security-policy');
}

/** The page and what it asks for at once, following what scripts import as they start. */
async function fetchFirst(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const take = async (url: URL): Promise<string> => {
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
    files.set(url.pathname, bytes);
    return bytes.toString('utf8');
  };
  const page = await take(new URL(path, productUrl));
  const named = [...page.matchAll(/(?:src|href)="(published\/app\/[^"]+)"/g)].map(([, name]) => name ?? '');
  for (const name of named) {
    const text = await take(new URL(name, productUrl));
    for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g))
      await take(new URL(imported, new URL(name, productUrl)));
  }
  return files;
}

async function tokenOf(role: string): Promise<string> {
  const { publishableKey } = (await (await get('/config.json')).json()) as { publishableKey: string };
  const answer = await fetch(new URL('/auth/v1/token?grant_type=password', productUrl), {
    method: 'POST',
    headers: { apikey: publishableKey, 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${role}@phen-dau.example`, password: passwords[role] }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

function publish(token?: string): Promise<Response> {
  return fetch(new URL('/publish', productUrl), {
    method: 'POST',
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });
}

describe('the public map of a product that was only started', () => {
  it('is there for the first who asks', async () => {
    const answer = await get('/embed');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Cửa khẩu quốc tế Hoa Lư');
  });

  it.each(['/embed', '/embed?lang=en'])('%s costs at most 30 KB before anything is touched', async (path) => {
    const files = await fetchFirst(path);
    const kb = [...files].map(
      ([name, bytes]) => [name, gzipSync(bytes, { level: 9 }).length / 1000] as const,
    );
    const sum = kb.reduce((total, [, each]) => total + each, 0);
    console.info(
      `${path}: ${sum.toFixed(1)} KB, ${kb.map(([name, each]) => `${name} ${each.toFixed(1)}`).join(', ')}`,
    );
    expect(files.size).toBeGreaterThan(3);
    expect(sum).toBeLessThanOrEqual(mostKb);
  });

  it('counts the loudspeaker clusters that stand, not those that are gone', async () => {
    const { publishableKey } = (await (await get('/config.json')).json()) as { publishableKey: string };
    const rows = await get('/rest/v1/public_speaker_cluster?select=retired_on', { apikey: publishableKey });
    const clusters = (await rows.json()) as { retired_on: string | null }[];
    const standing = clusters.filter(({ retired_on }) => retired_on === null).length;
    expect(standing).toBeLessThan(clusters.length);
    const page = await (await get('/embed')).text();
    expect(page).toContain(`<b>${standing.toLocaleString('vi-VN')}</b> cụm loa truyền thanh`);
  });

  it('may be framed, while the application may not', async () => {
    expect(await policyOf('/embed')).toContain('frame-ancestors *');
    expect(await policyOf('/')).toContain("frame-ancestors 'none'");
    expect(await policyOf('/embed')).not.toContain('unsafe');
  });

  it('names its preview, its oEmbed and nothing that is not there', async () => {
    const page = await (await get('/embed?lang=en')).text();
    const addresses = [...page.matchAll(/(?:content|href)="(http[^"]+)"/g)]
      .map(([, address = '']) => address)
      .filter((address) => /\/(published|oembed)/.test(address));
    expect(addresses.length).toBeGreaterThanOrEqual(2);
    for (const address of addresses) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
    const oembed = await get(`/oembed?url=${encodeURIComponent(`${productUrl}/embed?lang=en`)}&maxwidth=400`);
    expect(await oembed.json()).toMatchObject({ type: 'rich', width: 400 });
  });
});

describe('publishing anew', () => {
  it('is refused to whoever is no manager', async () => {
    expect((await publish()).status).toBe(401);
    expect((await publish('no.token.atall')).status).toBe(401);
    expect((await publish(await tokenOf('viewer'))).status).toBe(403);
    expect((await publish(await tokenOf('editor'))).status).toBe(403);
  });

  it('tells a manager each step, and a second one to wait', async () => {
    const token = await tokenOf('manager');
    const first = await publish(token);
    expect(first.status).toBe(200);
    expect((await publish(token)).status).toBe(409);
    const lines = (await first.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; step?: string; siteCount?: number });
    expect(lines.map(({ step, kind }) => step ?? kind)).toEqual(
      expect.arrayContaining(['reading', 'computing', 'drawing', 'writing', 'done']),
    );
    expect(lines.at(-1)).toMatchObject({ kind: 'done', siteCount: 122 });
  });
});
