import { describe, expect, it } from 'vitest';
import { toAdminUnitUid } from '#domain/id.ts';
import { defaultEmbedOptions } from '#embed/options/embed-options.ts';
import { buildEmbedUrl, buildIframeSnippet, buildScriptSnippet } from './build-snippets.ts';

const options = {
  ...defaultEmbedOptions,
  kinds: new Set(['pano'] as const),
  commune: toAdminUnitUid('25280', 2025),
  hasSearch: true,
};
const parts = { baseUrl: 'https://bando.example', options, title: 'Bản đồ "biên giới" <xã>' };

describe('the codes of the builder', () => {
  it('give a plain address', () => {
    expect(buildEmbedUrl(parts)).toBe('https://bando.example/embed?kinds=pano&commune=25280@2025&search=on');
    expect(buildEmbedUrl({ ...parts, options: defaultEmbedOptions })).toBe('https://bando.example/embed');
  });

  it('give a frame with a name, its proportions and a height of its own', () => {
    expect(buildIframeSnippet(parts, 'normal')).toBe(
      '<iframe src="https://bando.example/embed?kinds=pano&amp;commune=25280@2025&amp;search=on" title="Bản đồ &quot;biên giới&quot; &lt;xã&gt;" loading="lazy" width="100%" height="600" style="width:100%;height:auto;min-height:500px;aspect-ratio:4/3;border:0" allow="clipboard-write"></iframe>',
    );
  });

  it('give one line with a script, and a link inside for editors that strip it', () => {
    expect(buildScriptSnippet(parts)).toBe(
      '<phen-dau-map data-kinds="pano" data-commune="25280@2025" data-search="on"><a href="https://bando.example/embed?kinds=pano&amp;commune=25280@2025&amp;search=on">Bản đồ &quot;biên giới&quot; &lt;xã&gt;</a></phen-dau-map><script async src="https://bando.example/embed.js"></script>',
    );
  });
});
