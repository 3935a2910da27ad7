import { createIndexBuilder } from './build-search-index.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';
import { decodeSearchRows } from './search-row.ts';
import { searchRows } from './search-rows.ts';

/** The worker's side: keeps the index and answers. The old index answers until the next is whole. */
export function createSearchAnswerer(): (request: SearchRequest) => SearchReply | null {
  let builder = createIndexBuilder();
  let index: SearchIndex | null = null;
  let indexRun = 0;
  return (request) => {
    switch (request.kind) {
      case 'begin':
        builder = createIndexBuilder();
        return null;
      case 'add':
        builder.add(decodeSearchRows(request.rows));
        return null;
      case 'finish':
        index = builder.finish();
        builder = createIndexBuilder();
        indexRun = request.run;
        return { kind: 'ready', run: indexRun };
      case 'search': {
        const answer =
          index === null ? { groups: [], isNear: false } : searchRows(index, request.text, request.limits);
        return { kind: 'found', id: request.id, run: indexRun, answer };
      }
    }
  };
}
