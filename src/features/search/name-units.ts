import { foldText } from '#domain/fold-text.ts';
import type { AdminUnit } from '#domain/admin-unit.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { Network } from '#state/network-store.ts';

const mostNamed = 3;

/** The units that a unit of an older vintage became, by share, or those that became it. */
export function listLinked(
  { units, links }: Pick<Network, 'units' | 'links'>,
  uid: AdminUnitUid,
  direction: 'successors' | 'predecessors',
): readonly AdminUnit[] {
  const isForward = direction === 'successors';
  return links
    .filter(({ fromUid, toUid }) => (isForward ? fromUid : toUid) === uid)
    .toSorted((a, b) => (b.sharePopulation ?? b.shareArea ?? 0) - (a.sharePopulation ?? a.shareArea ?? 0))
    .flatMap(({ fromUid, toUid }) => units.get(isForward ? toUid : fromUid) ?? []);
}

/** Names in a sentence: the kind in small letters, the rest counted when there are many. */
export function nameUnits(units: readonly AdminUnit[]): string {
  const names = units.slice(0, mostNamed).map(({ nameVi }) => lowerFirst(nameVi));
  return units.length > mostNamed ? `${names.join(', ')}…` : names.join(', ');
}

/** A unit's name inside a sentence: "xã Lộc Thạnh". */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Those whose name the query may mean: it holds every word that the unit's own name lacks. */
export function findMeant(units: readonly AdminUnit[], own: string, query: string): readonly AdminUnit[] {
  const words = splitFolded(query).filter((word) => !holds(own, word));
  return words.length === 0 ? [] : units.filter(({ nameVi }) => words.some((word) => holds(nameVi, word)));
}

function holds(name: string, word: string): boolean {
  return splitFolded(name).some((each) => each.startsWith(word));
}

function splitFolded(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
