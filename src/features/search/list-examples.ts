import type { LonLat } from '#domain/lon-lat.ts';
import { vn2000MeridianOf } from '#files/crs/vn2000-meridians.ts';
import { toVn2000 } from '#files/crs/vn2000-position.ts';
import { shownVintage, type Network } from '#state/network-store.ts';
import type { SearchItem } from './search-item.ts';

/** What can be typed, taken from what is loaded, so that each example finds something. */
export function listExamples(network: Network, dms: (lonLat: LonLat) => string): readonly SearchItem[] {
  const { sites, units, investments, status } = network;
  const placed = [...sites.values()].find(({ lonLat, kind }) => lonLat !== null && kind === 'border_gate');
  const site = placed ?? [...sites.values()].find(({ lonLat }) => lonLat !== null);
  const vintage = shownVintage(units, null);
  const commune = [...units.values()].find(
    ({ isBorder, level, vintage: of }) => isBorder && level === 'commune' && of === vintage,
  );
  const [, home] = [...(status?.homeCodes ?? [])].find(([of]) => of === vintage) ?? [];
  const meridianDeg = home === undefined || vintage === null ? null : vn2000MeridianOf(home, vintage);
  const examples: SearchItem[] = [];
  if (commune !== undefined)
    examples.push({ kind: 'example', topic: 'site', text: commune.nameVi.replace(/^\S+ /, '') });
  const decisionNo = investments[0]?.decisionNo;
  if (decisionNo !== undefined) examples.push({ kind: 'example', topic: 'decision', text: decisionNo });
  if (site?.lonLat == null) return examples;
  examples.push({ kind: 'example', topic: 'dms', text: dms(site.lonLat) });
  if (meridianDeg === null) return examples;
  const { northingM, eastingM } = toVn2000(site.lonLat, meridianDeg);
  return [
    ...examples,
    { kind: 'example', topic: 'metres', text: `${Math.round(northingM)} ${Math.round(eastingM)}` },
  ];
}
