import { expect, test } from 'vitest';
import { answerOembed } from './answer-oembed.ts';

const manifest = {
  titles: { vi: 'Bản đồ', en: 'Map' },
  pictures: { 'preview.vi': 'published/preview-vi-1.png', 'preview.en': 'published/preview-en-1.png' },
};
const site = 'https://ban-do.example.vn';

function ask(query: Record<string, string>, published: unknown = manifest) {
  const answer = answerOembed(new URLSearchParams(query), published, site);
  return { ...answer, json: JSON.parse(String(answer.body)) as Record<string, unknown> };
}

test('an address of the map is answered with a frame that fits', () => {
  const { status, json } = ask({ url: `${site}/embed?lang=en&kinds=pano`, maxwidth: '500' });
  expect(status).toBe(200);
  expect(json).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Map',
    width: 500,
    height: 375,
    thumbnail_url: `${site}/published/preview-en-1.png`,
  });
  expect(json['html']).toContain(`src="${site}/embed?kinds=pano&amp;lang=en"`);
});

test('nothing of the address comes back but the options of the map', () => {
  const { json } = ask({ url: `${site}/embed?kinds=pano"><script>alert(1)</script>&evil=<img>` });
  expect(String(json['html'])).not.toMatch(/script|img|evil/);
});

test('a frame is never wider than asked, nor smaller than can be read', () => {
  expect(ask({ url: `${site}/embed`, maxwidth: '900', maxheight: '400' }).json).toMatchObject({
    width: 900,
    height: 400,
  });
  expect(ask({ url: `${site}/embed`, maxwidth: '1' }).json).toMatchObject({ width: 280, height: 320 });
});

test.each([
  [{ url: 'https://elsewhere.example/embed' }, 404],
  [{ url: `${site}/sites/CK-1` }, 404],
  [{ url: 'javascript:alert(1)' }, 404],
  [{ url: 'no address' }, 400],
  [{}, 400],
  [{ url: `${site}/embed`, format: 'xml' }, 501],
  [{ url: `${site}/embed`, maxwidth: '-5' }, 400],
  [{ url: `${site}/embed`, maxheight: '1e3' }, 400],
])('%o is answered with %i', (query, status) => {
  expect(ask(query as Record<string, string>).status).toBe(status);
});

test('before anything is published there is nothing to embed', () => {
  expect(ask({ url: `${site}/embed` }, null).status).toBe(404);
});
