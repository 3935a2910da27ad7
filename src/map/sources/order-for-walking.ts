/** Reading order of places on the screen: by rows of a finger's height from the top, each from the left. */
export function orderForWalking<Item>(
  items: readonly { readonly item: Item; readonly x: number; readonly y: number }[],
): readonly Item[] {
  const rowPx = 40;
  return items
    .toSorted((a, b) => Math.floor(a.y / rowPx) - Math.floor(b.y / rowPx) || a.x - b.x)
    .map(({ item }) => item);
}
