import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Found } from '#analysis/search/create-search-engine.ts';
import { searchKinds } from '#analysis/search/search-row.ts';
import type { SearchLimits } from '#analysis/search/search-rows.ts';
import type { CoordinateReading } from '#domain/coordinates/coordinate-reading.ts';
import { parseCoordinates } from '#domain/coordinates/parse-coordinates.ts';
import { useStores } from '#state/stores.ts';
import { useShownVintage } from '#state/use-shown-vintage.ts';
import { listCoordinateItems } from './coordinate-items.ts';
import { resolveRef } from './resolve-ref.ts';
import type { SearchGroupKey, SearchItem, SearchSection } from './search-item.ts';
import { useSearchEngine } from './use-search-engine.ts';

export type SearchResults = {
  readonly state: 'preparing' | 'ready' | 'failed';
  /** The text that the sections answer. */
  readonly text: string;
  readonly sections: readonly SearchSection[];
  readonly isNear: boolean;
  readonly reading: CoordinateReading | null;
};

const fewRows = 5;
const manyRows = 60;
const fewMeridians = 1;

/** What is found for a text, best group first; coordinates before all, the free-text filter last. */
export function useSearch(
  text: string,
  isOpen: boolean,
  expanded: ReadonlySet<SearchGroupKey>,
): SearchResults {
  const { network } = useStores();
  const { engine, state } = useSearchEngine(isOpen);
  const now = useStore(network);
  const vintage = useShownVintage();
  const [answer, setAnswer] = useState<{ readonly text: string; readonly found: Found } | null>(null);
  const query = text.trim();

  useEffect(() => {
    if (!isOpen || query === '' || state.kind !== 'ready') return;
    let isStale = false;
    const rowsOf = (kind: SearchGroupKey) => (expanded.has(kind) ? manyRows : fewRows);
    const limits = Object.fromEntries(searchKinds.map((kind) => [kind, rowsOf(kind)]));
    const ask = async () => {
      const found = await engine.current?.search(query, limits as SearchLimits);
      if (found != null && !isStale) setAnswer({ text: query, found });
    };
    void ask();
    return () => {
      isStale = true;
    };
  }, [query, isOpen, state, expanded, engine]);

  const reading = useMemo(() => parseCoordinates(query), [query]);
  const coordinates = useMemo(() => listCoordinateItems(now, reading, vintage), [now, reading, vintage]);
  const sections = useMemo(() => {
    const parts: SearchSection[] = [];
    const put = (key: SearchGroupKey, items: readonly SearchItem[], total: number) => {
      if (items.length > 0) parts.push({ key, items, total });
    };
    const shown = expanded.has('coordinate') ? coordinates : coordinates.slice(0, likelyCount(coordinates));
    const others = coordinates.length - shown.length;
    put(
      'coordinate',
      others > 0 ? [...shown, { kind: 'more', group: 'coordinate', count: others }] : shown,
      coordinates.length,
    );
    for (const { kind, refs, total } of query === '' ? [] : (answer?.found.groups ?? [])) {
      const items = refs.flatMap((ref) => resolveRef(now, ref) ?? []);
      const rest = Math.min(total, manyRows) - items.length;
      const isCut = rest > 0 && !expanded.has(kind);
      put(kind, isCut ? [...items, { kind: 'more', group: kind, count: rest }] : items, total);
    }
    if (query !== '' && reading === null)
      put('filter', [{ kind: 'filterText', text: query.slice(0, 200) }], 1);
    return parts;
  }, [answer, coordinates, expanded, now, query, reading]);

  const isNear = answer !== null && query !== '' && answer.found.isNear;
  return { state: state.kind, text: answer?.text ?? '', sections, isNear, reading };
}

/** The home province's readings that lie in a commune of the map; at least the first. */
function likelyCount(coordinates: ReturnType<typeof listCoordinateItems>): number {
  const likely = coordinates.filter(({ province, unit }) => province !== null && unit !== null).length;
  return Math.max(fewMeridians, likely);
}
