import type { AdminUnitUid } from '#domain/id.ts';
import type { SiteKind } from '#domain/site.ts';
import type { Status } from '#domain/status.ts';
import type { EmbedItem } from './embed-state.ts';

/** The elements that `html/build-page.ts` writes and the script brings to life. */
export type PageParts = {
  readonly main: HTMLElement;
  readonly tools: HTMLElement;
  readonly search: HTMLElement;
  readonly time: HTMLElement;
  readonly stage: HTMLElement;
  readonly poster: HTMLElement;
  readonly picture: SVGSVGElement | null;
  readonly live: HTMLElement;
  readonly open: HTMLButtonElement;
  readonly told: HTMLElement;
  readonly legend: HTMLDetailsElement;
  readonly card: HTMLElement;
  readonly table: HTMLDetailsElement;
  readonly count: HTMLElement;
  readonly empty: HTMLElement;
  readonly clear: HTMLButtonElement;
};

export function findParts(main: HTMLElement): PageParts {
  const find = (selector: string): HTMLElement => {
    const found = main.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`the page has no ${selector}`);
    return found;
  };
  return {
    main,
    tools: find('.tools'),
    search: find('.search'),
    time: find('.time'),
    stage: find('.stage'),
    poster: find('.poster'),
    picture: main.querySelector('.poster svg[data-view]'),
    live: find('.live'),
    open: find('.open') as HTMLButtonElement,
    told: find('.told'),
    legend: find('.legend') as HTMLDetailsElement,
    card: find('.card'),
    table: find('.table') as HTMLDetailsElement,
    count: find('.table .count'),
    empty: find('.empty'),
    clear: find('.clear') as HTMLButtonElement,
  };
}

/** A published site; `element` is its row, null where the rows are on pages of their own. */
export type Row = {
  readonly item: EmbedItem;
  readonly element: HTMLTableRowElement | null;
  readonly name: string;
  readonly communeName: string;
};

/** The published sites as the table has them; none where the page only names lists. */
export function readRows({ main, table }: PageParts): Row[] {
  if (main.dataset['lists'] !== undefined) return [];
  return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((element) => {
    const { code = '', kind, status, commune } = element.dataset;
    return {
      element,
      name: element.querySelector('th')?.textContent ?? code,
      communeName: element.cells[3]?.textContent ?? '',
      item: {
        code,
        kind: kind as SiteKind,
        status: status === '' ? null : (status as Status),
        commune: commune === undefined || commune === '' ? null : (commune as AdminUnitUid),
      },
    };
  });
}
