import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { embedLanguages } from '#embed/options/embed-options.ts';
import { buildPublicSite, buildSnapshot } from '#embed/testing/build-snapshot.ts';
import { loadEmbedWords } from '#embed/words/embed-words.ts';
import { buildPages, type PagesParts } from './build-pages.ts';
import { countFirstBytes } from './count-first-bytes.ts';

const nothing = { type: 'FeatureCollection', features: [] } as const;
const ground = {
  land: { ...nothing, features: [] },
  lakes: { ...nothing, features: [] },
  rivers: { ...nothing, features: [] },
  neighbours: { ...nothing, features: [] },
};
const script = 'published/app/page-1.js';
const part = 'published/app/part-1.js';
/** As heavy as script and style are, and as little to be packed. */
const appFiles = new Map([
  [script, Buffer.concat([Buffer.from('import "./part-1.js";'), randomBytes(8000)])],
  [part, randomBytes(4500)],
]);

function sitesOf(count: number) {
  const [west] = buildSnapshot().communes;
  return Array.from({ length: count }, (_, row) =>
    buildPublicSite({
      code: `TT-${row}`,
      nameVi: `Đài truyền thanh xã số ${row}`,
      lonLat: [106.5 + (row % 60) / 150, 11.7 + Math.floor(row / 60) / 250],
      units: row % 5 === 0 || west === undefined ? [] : [west.uid],
    }),
  );
}

async function draw(count: number) {
  const snapshot = buildSnapshot({ sites: sitesOf(count) });
  const lists = new Map<string, string>();
  const province = { uid: '75@2025' as never, nameVi: 'Đồng Nai', nameEn: null };
  const parts: PagesParts = {
    snapshot,
    byProvince: [
      { province, sites: snapshot.sites.filter(({ units }) => units.length > 0) },
      { province: null, sites: snapshot.sites.filter(({ units }) => units.length === 0) },
    ],
    ground,
    settings: { siteUrl: null, appUrl: 'https://app.example', origins: [] },
    pageFiles: {
      script,
      style: 'published/app/page.css',
      snapshot: 's.json',
      clusters: 'c.json',
      history: 'h.json',
      basemap: 'b/',
      pages: { vi: 'embed.html', en: 'embed.en.html' },
    },
    heads: { vi: '', en: '' },
    appFiles,
    putHashed: (name, extension, bytes) => {
      lists.set(`published/${name}.${extension}`, bytes.toString());
      return `published/${name}.${extension}`;
    },
  };
  const pages = buildPages(parts, await Promise.all(embedLanguages.map(loadEmbedWords)));
  return { snapshot, lists, page: pages.get('vi') ?? '', english: pages.get('en') ?? '' };
}

describe('the first page of a publication', () => {
  it('of a few sites has all of them as signs and rows', async () => {
    const { page, lists } = await draw(40);
    expect(page.match(/<tr\nid="s-TT-/g)).toHaveLength(40);
    expect(page.match(/data-code="TT-\d+" transform/g)).toHaveLength(40);
    expect(lists.size).toBe(0);
  });

  it.each([600, 12_000])('of %i sites keeps to 30 KB, and loses none', async (count) => {
    const { page, english, lists, snapshot } = await draw(count);
    for (const each of [page, english]) expect(countFirstBytes(each, appFiles)).toBeLessThanOrEqual(30_000);
    const named = [...page.matchAll(/href="(published\/lists\/[^"]+)"/g)].map(([, href = '']) => href);
    const listed = named.flatMap((href) =>
      [...(lists.get(href) ?? '').matchAll(/data-code="([^"]+)"/g)].map(([, code]) => code),
    );
    expect(listed).toHaveLength(count);
    expect(new Set(listed)).toEqual(new Set(snapshot.sites.map(({ code }) => code)));
    const inGroups = [...page.matchAll(/<text y="4" class="p-c">(\d+)</g)].map(([, size]) => Number(size));
    const alone = [...page.matchAll(/data-code="TT-\d+" transform/g)].length;
    expect(inGroups.reduce((sum, size) => sum + size, alone)).toBe(count);
  });

  it('counts what the page and its script fetch at once, each once', () => {
    const page = `<link rel="stylesheet" href="published/app/none.css"><script type="module" src="${script}"></script>`;
    const bytes = countFirstBytes(page, appFiles);
    expect(bytes).toBeGreaterThan(12_500);
    expect(bytes).toBeLessThan(13_000);
  });
});
