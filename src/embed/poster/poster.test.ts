import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { findMissingSovereigntyNames } from '#domain/sovereignty.ts';
import { buildPublicSite, buildSnapshot } from '../testing/build-snapshot.ts';
import { loadEmbedWords } from '../words/embed-words.ts';
import { balanceLines } from './balance-lines.ts';
import { buildPagePoster } from './build-page-poster.ts';
import { buildPosterCss } from './build-poster-css.ts';
import { buildPosterSheet } from './build-poster-sheet.ts';
import { clipLine, clipRing } from './clip-to-box.ts';
import { toPathData } from './path-data.ts';
import { boxOf, placeLabels } from './place-labels.ts';
import { saySite, siteName } from './poster-words.ts';

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };
const ground = { land: nothing, lakes: nothing, rivers: nothing, neighbours: nothing };
const sheet = { scheme: 'light', width: 1200, height: 630 } as const;

async function drawPage(language: 'vi' | 'en', snapshot = buildSnapshot()): Promise<string> {
  const words = await loadEmbedWords(language);
  return buildPagePoster(snapshot, ground, language, {
    nameOf: (site) => siteName(site, words),
    sayOf: (site) => saySite(site, words),
    linkOf: ({ code }) => `#s-${code}`,
  });
}

function linkOf(code: string): string {
  return `https://ban-do.example/sites/${code}`;
}

async function drawSheet(language: 'vi' | 'en', snapshot = buildSnapshot()): Promise<string> {
  return buildPosterSheet(snapshot, ground, await loadEmbedWords(language), { ...sheet, linkOf });
}

describe.each(['vi', 'en'] as const)('the posters in %s', (language) => {
  it('name the archipelagos and the sea', async () => {
    expect(findMissingSovereigntyNames(await drawPage(language), language)).toEqual([]);
    expect(findMissingSovereigntyNames(await drawSheet(language), language)).toEqual([]);
  });

  it('link every site, with what and how it is', async () => {
    const words = await loadEmbedWords(language);
    const { sites } = buildSnapshot();
    const [page, alone] = [await drawPage(language), await drawSheet(language)];
    for (const site of sites) {
      expect(page).toContain(`<a href="#s-${site.code}" data-code="${site.code}"`);
      expect(page).toContain(`<title>${saySite(site, words)}</title>`);
      expect(alone).toContain(`href="https://ban-do.example/sites/${site.code}"`);
    }
  });

  it('are the same bytes for the same snapshot', async () => {
    expect(await drawPage(language)).toBe(await drawPage(language));
    expect(await drawSheet(language)).toBe(await drawSheet(language));
  });
});

describe('a poster of its own', () => {
  it('says title, date, what is invented, and what its signs mean', async () => {
    const text = (await drawSheet('vi')).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    for (const said of ['Đồng Nai', '30/06/2026', 'Dữ liệu mẫu', 'Cửa khẩu 1', 'Hư hỏng 1', 'Chưa rõ 1'])
      expect(text).toContain(said);
  });

  it('of real data says nothing of samples', async () => {
    const real = buildSnapshot({ geography: 'real', isNetworkSynthetic: false });
    expect(await drawSheet('vi', real)).not.toMatch(/mẫu|minh họa/);
  });

  it('takes names for text, whatever they hold', async () => {
    const odd = buildPublicSite({ code: 'CK-1', kind: 'border_gate', nameVi: 'A<script>&"\'</svg>' });
    const drawn = await drawSheet('vi', buildSnapshot({ sites: [odd] }));
    expect(drawn).toContain('A&lt;script&gt;&amp;&quot;');
    expect(drawn).not.toContain('<script');
  });
});

describe('the poster in the page', () => {
  it('carries its view, a path for each commune and what of it is reached', async () => {
    const page = await drawPage('vi');
    expect(page).toMatch(/data-view="106\.70000,11\.85\d+,\d+\.\d+"/);
    expect(page).toMatch(/data-uid="25280@2025" data-reach="25,25,25" d="M/);
  });

  it('has no inline style', async () => {
    expect(await drawPage('vi')).not.toMatch(/ style=|<style/);
  });

  it('of a nation groups what lies together, and names the archipelagos on the map itself', async () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      buildPublicSite({ code: `TT-${i}`, lonLat: [103 + (i % 60) / 12, 9 + Math.floor(i / 60) / 4] }),
    );
    const words = await loadEmbedWords('vi');
    const snapshot = buildSnapshot({
      sites: many,
      place: { nameVi: 'Việt Nam', nameEn: 'Việt Nam', bounds: [102, 8, 118, 23.5] },
    });
    const texts = {
      nameOf: (site: (typeof many)[number]) => siteName(site, words),
      sayOf: (site: (typeof many)[number]) => saySite(site, words),
      linkOf: () => null,
    };
    const page = buildPagePoster(snapshot, ground, 'vi', texts, true);
    expect(page.match(/class="p-n"/g)?.length).toBeLessThan(300);
    expect(findMissingSovereigntyNames(page.slice(0, page.indexOf('p-inset')), 'vi')).toEqual([]);
    expect(page.length).toBeLessThan(60_000);
    const alone = await drawSheet('vi', snapshot);
    expect(alone.match(/Quần đảo Trường Sa/g)).toHaveLength(2);
  });
});

it('the style sheet is made from the palettes; write buildPosterCss() to poster.css when they change', () => {
  expect(readFileSync(new URL('poster.css', import.meta.url), 'utf8')).toBe(buildPosterCss());
});

const point = fc.tuple(fc.integer({ min: -50, max: 150 }), fc.integer({ min: -50, max: 150 }));
const box = [0, 0, 100, 100] as const;

describe('clipping', () => {
  it('leaves nothing of a ring outside of the box', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), (ring) => {
        for (const [x = NaN, y = NaN] of clipRing(ring, box)) {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x).toBeLessThanOrEqual(100 + 1e-9);
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  it('keeps what lies inside as it is', () => {
    const inside = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.array(inside, { minLength: 2, maxLength: 12 }), (line) => {
        expect(clipRing(line, box)).toEqual(line);
        expect(clipLine(line, box)).toEqual([line]);
      }),
    );
  });
});

describe('path data', () => {
  it('draws back to the points it was given', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (line) => {
        const given = line.filter(([x, y], i) => i === 0 || x !== line[i - 1]?.[0] || y !== line[i - 1]?.[1]);
        const data = toPathData([line], false);
        expect(data === '' ? [] : trace(data)).toEqual(given.length < 2 ? [] : given);
      }),
    );
  });
});

/** The points of a path of one `M` and one `l`. */
function trace(data: string): readonly Position[] {
  const numbers = [...data.matchAll(/-?\d+/g)].map(([text]) => Number(text));
  const points: Position[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const [x = 0, y = 0] = points.at(-1) ?? [];
    points.push([x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)]);
  }
  return points;
}

describe('names on the poster', () => {
  it('never lie on each other', () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: 960 }),
      y: fc.integer({ min: 0, max: 960 }),
      spanPx: fc.constant(34),
      lines: fc.array(fc.string({ minLength: 5, maxLength: 17 }), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const places = placeLabels(labels, labels, [0, 0, 960, 960], 1.3);
        const boxes = labels.flatMap((each, row) => {
          const place = places[row];
          return place ? [boxOf(each, place, 1.3)] : [];
        });
        for (const [row, a] of boxes.entries())
          for (const b of boxes.slice(row + 1))
            expect(a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1]).toBe(true);
      }),
    );
  });

  it('are broken evenly, as on the live map', () => {
    expect(balanceLines('Cửa khẩu chính Lộc Thịnh', 17)).toEqual(['Cửa khẩu chính', 'Lộc Thịnh']);
    expect(balanceLines('Lối mở Lộc Tấn', 17)).toEqual(['Lối mở Lộc Tấn']);
  });
});
