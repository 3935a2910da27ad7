type Config = { readonly url: string; readonly publishableKey: string };

async function ask(productUrl: string, path: string, body?: unknown): Promise<unknown> {
  const config = (await (await fetch(new URL('/config.json', productUrl))).json()) as Config;
  const answer = await fetch(`${new URL(config.url, productUrl).href.replace(/\/$/, '')}/rest/v1/${path}`, {
    headers: { apikey: config.publishableKey, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Calls a function of the database as a visitor would. */
export async function askAsPublic<Answer>(productUrl: string, name: string, args: unknown): Promise<Answer> {
  return (await ask(productUrl, `rpc/${name}?limit=10000`, args)) as Answer;
}

/** Reads every row of a view as a visitor would. */
export async function listAsPublic<Row>(productUrl: string, view: string): Promise<readonly Row[]> {
  return (await ask(productUrl, `${view}?select=*&limit=10000`)) as readonly Row[];
}
