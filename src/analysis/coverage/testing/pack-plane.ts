import { appendPart, createPackLists, finishPacking, type PlaneRing } from '../pack-lists.ts';
import type { PackedCommunes } from '../packed.ts';

/** One commune of parts given in plane coordinates, so that ties are ties to the last bit. */
export function packPlane(parts: readonly (readonly PlaneRing[])[]): PackedCommunes {
  const lists = createPackLists();
  for (const rings of parts) appendPart(lists, 0, rings, [0, 0], [0, 0, 0, 0]);
  lists.communeParts.push(lists.partCommune.length);
  return finishPacking(lists, 1);
}
