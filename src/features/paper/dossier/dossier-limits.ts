/** How many lines of each list a dossier shows. */
export type DossierLimits = {
  readonly events: number;
  readonly years: number;
  readonly decisions: number;
};

/** How often each column of the page was cut: the history, and beside it the money. */
export type DossierCuts = { readonly history: number; readonly money: number };

const most: DossierLimits = { events: 24, years: 10, decisions: 14 };
const fewest: DossierLimits = { events: 1, years: 1, decisions: 1 };

/** The lines shown after so many cuts. A cut of the money takes one from the longer of its two lists. */
export function limitAfter(cuts: DossierCuts, lengths: DossierLimits): DossierLimits {
  const start = (list: keyof DossierLimits) => Math.min(most[list], lengths[list]);
  const least = (list: keyof DossierLimits) => Math.min(fewest[list], lengths[list]);
  let years = start('years');
  let decisions = start('decisions');
  for (let cut = 0; cut < cuts.money; cut += 1) {
    if (decisions > least('decisions') && (decisions >= years || years <= least('years'))) decisions -= 1;
    else if (years > least('years')) years -= 1;
  }
  return { events: Math.max(least('events'), start('events') - cuts.history), years, decisions };
}

/** Whether a further cut of a column takes nothing away. */
export function isCutOut(column: keyof DossierCuts, { events, years, decisions }: DossierLimits): boolean {
  return column === 'history'
    ? events <= fewest.events
    : years <= fewest.years && decisions <= fewest.decisions;
}
