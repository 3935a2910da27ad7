import { gateClasses, type Site } from '#domain/site.ts';

/** Up to so many sites, poster and live map draw each by itself; more are drawn as groups. */
export const mostSingleSites = 250;

/** Later is drawn above: stations first, gates last. */
const kindOrder: readonly Site['kind'][] = ['radio_station', 'e_board', 'pano', 'guard_post', 'border_gate'];

/** The order in which poster and live map draw sites; of gates, the most important comes last and gets its name first. */
export function orderSites<Item extends Site>(sites: readonly Item[]): readonly Item[] {
  return sites.toSorted(
    (a, b) =>
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      gateRank(b) - gateRank(a) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

function gateRank({ facts }: Site): number {
  return facts?.kind === 'border_gate' ? gateClasses.indexOf(facts.class) : gateClasses.length;
}
