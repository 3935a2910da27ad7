import { createSearchAnswerer } from './answer-search.ts';
import type { SearchRequest } from './search-messages.ts';

const answer = createSearchAnswerer();

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  const reply = answer(data);
  if (reply !== null) postMessage(reply);
});
