import { describe, expect, it } from 'vitest';
import { buildSite } from '#domain/testing/build-site.ts';
import type { Site } from '#domain/site.ts';
import { createSearchAnswerer } from './answer-search.ts';
import { createSearchEngine } from './create-search-engine.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';
import type { SearchSources } from './search-sources.ts';

const limits = { site: 5, unit: 5, hamlet: 5, decision: 5, cluster: 5 };

function sourcesOf(sites: readonly Site[]): SearchSources {
  return {
    sites: new Map(sites.map((site) => [site.id, site])),
    clusters: new Map(),
    units: new Map(),
    links: [],
    hamlets: [],
    investments: [],
  };
}

/** The real answerer behind a wire whose replies wait until they are let through. */
function mountEngine() {
  const answer = createSearchAnswerer();
  const asked: string[] = [];
  const held: SearchReply[] = [];
  const wire: { deliver?: (reply: SearchReply) => void } = {};
  let timeMs = 0;
  const engine = createSearchEngine(
    (onReply) => {
      wire.deliver = onReply;
      return {
        post: (request: SearchRequest) => {
          if (request.kind === 'search') asked.push(request.text);
          const reply = answer(request);
          if (reply !== null) held.push(reply);
        },
        close: () => undefined,
      };
    },
    () => Promise.resolve(),
    () => (timeMs += 1),
  );
  const letThrough = () => held.splice(0).forEach((reply) => wire.deliver?.(reply));
  const rebuild = async (sites: readonly Site[]) => {
    const done = engine.rebuild(sourcesOf(sites));
    while (held.length === 0) await Promise.resolve();
    letThrough();
    return done;
  };
  return { engine, asked, letThrough, rebuild };
}

const loc = buildSite({ code: 'DT-1', nameVi: 'Đài Lộc Thạnh' });
const bu = buildSite({ code: 'DT-2', nameVi: 'Đài Bù Đốp' });

describe('the search engine', () => {
  it('gives what the stores know, not row numbers', async () => {
    const { engine, letThrough, rebuild } = mountEngine();
    expect(await rebuild([bu, loc])).toBe(true);
    const found = engine.search('loc', limits);
    letThrough();
    expect(await found).toEqual({
      isNear: false,
      groups: [{ kind: 'site', total: 1, refs: [{ kind: 'site', id: loc.id }] }],
    });
  });

  it('asks one question at a time and of those that wait only the latest', async () => {
    const { engine, asked, letThrough, rebuild } = mountEngine();
    await rebuild([loc]);
    const answers = ['l', 'lo', 'loc', 'loc t'].map((text) => engine.search(text, limits));
    expect(asked).toEqual(['l']);
    letThrough();
    expect(asked).toEqual(['l', 'loc t']);
    letThrough();
    const found = await Promise.all(answers);
    expect(found.map((each) => each !== null)).toEqual([false, false, false, true]);
  });

  it('drops an index that a later one overtook, and never mixes the rows of two', async () => {
    const { engine, letThrough, rebuild } = mountEngine();
    await rebuild([loc, bu]);
    const many = Array.from({ length: 500 }, (_, index) => buildSite({ code: `X-${index}` }));
    const overtaken = engine.rebuild(sourcesOf(many));
    expect(await rebuild([bu])).toBe(true);
    expect(await overtaken).toBe(false);
    const found = engine.search('dt', limits);
    letThrough();
    expect((await found)?.groups[0]?.refs).toEqual([{ kind: 'site', id: bu.id }]);
  });

  it('leaves nobody waiting when it is closed', async () => {
    const { engine } = mountEngine();
    const building = engine.rebuild(sourcesOf([loc]));
    const found = [engine.search('a', limits), engine.search('b', limits)];
    engine.close();
    expect(await Promise.all(found)).toEqual([null, null]);
    expect(await building).toBe(false);
    expect(await engine.search('c', limits)).toBeNull();
    expect(await engine.rebuild(sourcesOf([loc]))).toBe(false);
  });
});
