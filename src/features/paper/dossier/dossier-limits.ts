/** How many lines of each list a dossier shows. */
export type DossierLimits = {
  readonly events: number;
  readonly years: number;
  readonly decisions: number;
};

type List = keyof DossierLimits;

const most: DossierLimits = { events: 16, years: 10, decisions: 12 };
const fewest: DossierLimits = { events: 3, years: 2, decisions: 2 };

/** The lines shown after so many cuts: each takes one from the list that is longest, as long as there is one to take. */
export function limitAfter(cuts: number, lengths: DossierLimits): DossierLimits {
  const limits = { ...most };
  for (const list of Object.keys(limits) as List[]) limits[list] = Math.min(limits[list], lengths[list]);
  for (let cut = 0; cut < cuts; cut += 1) {
    const longest = (Object.keys(limits) as List[])
      .filter((list) => limits[list] > fewest[list])
      .toSorted((a, b) => limits[b] - limits[a])[0];
    if (longest === undefined) break;
    limits[longest] -= 1;
  }
  return limits;
}

/** No further cut changes anything. */
export function isFewest(limits: DossierLimits): boolean {
  return (Object.keys(limits) as List[]).every((list) => limits[list] <= fewest[list]);
}
