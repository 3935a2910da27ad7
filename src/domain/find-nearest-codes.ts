import { foldText } from './fold-text.ts';
import type { Site } from './site.ts';

/** The sites whose code or name is nearest to what was typed, best first. */
export function findNearestCodes(sites: Iterable<Site>, typed: string, limit: number): readonly Site[] {
  const wanted = squeeze(typed);
  return [...sites]
    .map((site) => ({
      site,
      distance: Math.min(
        editDistance(wanted, squeeze(site.code)),
        editDistance(wanted, squeeze(site.nameVi)),
      ),
    }))
    .toSorted((a, b) => a.distance - b.distance || a.site.code.localeCompare(b.site.code, 'en'))
    .slice(0, limit)
    .map(({ site }) => site);
}

function squeeze(text: string): string {
  return foldText(text).replace(/[^a-z0-9]/g, '');
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
