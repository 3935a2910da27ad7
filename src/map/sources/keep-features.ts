import type { Feature } from 'geojson';
import { alignLists } from './align-lists.ts';

/**
 * Builds features for a list of items time after time, and gives the same one again for an item that is the same object
 * and stands the same way: going from date to date then compares only what changed.
 */
export function keepFeatures<Item, Kept extends Feature>(
  build: (item: Item) => Kept,
  isStill: (feature: Kept, item: Item) => boolean,
): (items: readonly Item[]) => readonly Kept[] {
  let before: readonly Item[] = [];
  let shown: readonly Kept[] = [];
  return (items) => {
    const { keptFrom } = alignLists(before, items);
    shown = items.map((item, place) => {
      const was = shown[keptFrom[place] ?? -1];
      return was !== undefined && isStill(was, item) ? was : build(item);
    });
    before = items;
    return shown;
  };
}
