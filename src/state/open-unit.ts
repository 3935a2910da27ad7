import type { AdminUnitUid } from '#domain/id.ts';
import { emptySiteFilter, type SiteFilter } from '#domain/site-filter.ts';
import { askedVintage } from './asked-vintage.ts';
import { shownVintage } from './network-store.ts';
import type { Stores } from './stores.ts';

type Ground = Pick<Stores, 'choices' | 'network' | 'dated'>;

/** Opens a unit's panel, and shows the boundaries of its vintage if those of another are shown. */
export function openUnit({ choices, network, dated }: Ground, uid: AdminUnitUid): void {
  const { units } = network.getState();
  const vintage = units.get(uid)?.vintage;
  const byItself = shownVintage(units, askedVintage(units, null, dated.getState().asOf));
  choices.setState((now) => {
    const isOfOther = vintage !== undefined && now.filter.unit?.endsWith(`@${vintage}`) === false;
    return {
      selection: { kind: 'unit', uid },
      vintage: vintage === undefined ? now.vintage : vintage === byItself ? null : vintage,
      filter: isOfOther ? { ...now.filter, unit: null } : now.filter,
    };
  });
}

/** Opens the table on the rows behind a figure: exactly these conditions, no other. */
export function openRows({ choices }: Pick<Stores, 'choices'>, only: Partial<SiteFilter>): void {
  choices.setState({ screen: 'table', filter: { ...emptySiteFilter, ...only } });
}
