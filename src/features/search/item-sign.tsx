import { Crosshair, FileText, Home, ListFilter, Map as MapSign, Plus, Search } from 'lucide-react';
import { statusPalette } from '#domain/status-palette.ts';
import { clusterGlyphPath, glyphBox, siteBodyPath, siteGlyphPath } from '#domain/symbols.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import type { SearchItem } from './search-item.ts';

const signs = {
  unit: MapSign,
  hamlet: Home,
  decision: FileText,
  coordinate: Crosshair,
  filterText: ListFilter,
  example: Search,
  more: Plus,
} as const;

/** What kind of thing an item is: sites as on the map, the rest by a plain sign. */
export function ItemSign({ item }: { readonly item: SearchItem }) {
  const palette = statusPalette(useScheme());
  if (item.kind === 'site') {
    const { fill, ink } = palette[item.site.status];
    const body = { path: siteBodyPath(item.site.kind), fill, stroke: ink };
    return <Glyph path={siteGlyphPath(item.site.kind)} box={glyphBox} sizePx={26} fill={ink} body={body} />;
  }
  if (item.kind === 'cluster')
    return (
      <Glyph path={clusterGlyphPath} box={glyphBox} sizePx={20} fill={palette[item.cluster.status].text} />
    );
  const Sign = item.kind === 'example' && item.topic !== 'site' ? exampleSigns[item.topic] : signs[item.kind];
  return <Sign size={18} aria-hidden="true" />;
}

const exampleSigns = { decision: FileText, dms: Crosshair, metres: Crosshair } as const;
