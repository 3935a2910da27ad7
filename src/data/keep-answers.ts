import type { KeptAnswers } from '#platform/kept-answers.ts';

type Place = { readonly shelf: 'public' | 'member' | null; readonly key: string };

/** Functions that only read, and whom they answer; null is the same for everybody. */
const keptFunctions = new Map<string, Place['shelf']>([
  ['dataset_status', null],
  ['public_status_history', 'public'],
  ['status_history', 'member'],
]);

/** Asks the network and keeps what it answers: rows of members apart from those of everybody. */
export function keepAnswers(kept: KeptAnswers, fetchAnswer: typeof fetch): typeof fetch {
  return async (input, init) => {
    const place = findPlace(input, init);
    const answer = await fetchAnswer(input, init);
    if (place !== null && answer.ok) kept.keep(place.shelf, place.key, answer.clone());
    return answer;
  };
}

/** Stands in for the network: answers with what was kept, and fails like a network that is not there. */
export function answerFromKept(kept: KeptAnswers): typeof fetch {
  return async (input, init) => {
    const place = findPlace(input, init);
    const answer = place === null ? null : await kept.find(place.shelf, place.key);
    if (answer === null) throw new TypeError('not kept');
    return answer;
  };
}

function findPlace(input: RequestInfo | URL, init: RequestInit | undefined): Place | null {
  const url = new URL(input instanceof Request ? input.url : input);
  const [, audience] = /\/rest\/v1\/(public|member)_\w+$/.exec(url.pathname) ?? [];
  const method = init?.method ?? 'GET';
  if (audience === 'public' || audience === 'member')
    return method === 'GET' ? { shelf: audience, key: url.href } : null;
  const [, name = ''] = /\/rest\/v1\/rpc\/(\w+)$/.exec(url.pathname) ?? [];
  const shelf = keptFunctions.get(name);
  const asked = typeof init?.body === 'string' ? init.body : '';
  return shelf === undefined ? null : { shelf, key: `${url.href}?${encodeURIComponent(asked)}` };
}
