import type { AdminUnitUid } from '#domain/id.ts';
import { siteKinds, type SiteKind } from '#domain/site.ts';
import { fail, ok, type Result } from '#domain/result.ts';

/** What of the published map can be chosen, as its own page says. */
export type PublishedPage = {
  readonly title: string;
  /** ISO date of the data. */
  readonly asOf: string;
  readonly kinds: readonly SiteKind[];
  /** Sites and communes to choose among; none where there are too many for the first page. */
  readonly sites: readonly { readonly code: string; readonly name: string; readonly kind: SiteKind }[];
  readonly communes: readonly { readonly uid: AdminUnitUid; readonly name: string }[];
};

export type PublishedProblem = 'not_published' | 'unreachable';

/** Reads the page that portals are going to embed: what it has is what there is to choose. */
export async function readPublishedPage(
  url: string,
  collator: Intl.Collator,
): Promise<Result<PublishedPage, PublishedProblem>> {
  const response = await fetch(url).catch(() => null);
  if (response === null) return fail('unreachable');
  // 503: the server is there and waits for the first publication.
  if (!response.ok)
    return fail(response.status === 503 || response.status < 500 ? 'not_published' : 'unreachable');
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const main = page.querySelector<HTMLElement>('#phen-dau');
  if (main === null) return fail('not_published');
  const rows = [...main.querySelectorAll<HTMLElement>('tbody tr')];
  const communes = new Map<AdminUnitUid, string>();
  const sites = rows.flatMap((row) => {
    const { code = '', commune } = row.dataset;
    const kind = siteKinds.find((each) => each === row.dataset['kind']);
    if (commune !== undefined && commune !== '')
      communes.set(commune as AdminUnitUid, textOf(row, 'td:last-child'));
    return kind === undefined ? [] : [{ code, kind, name: textOf(row, 'th') }];
  });
  return ok({
    title: textOf(page, 'h1'),
    asOf: main.dataset['asOf'] ?? '',
    kinds: siteKinds.filter((kind) => main.querySelector(`.legend li[data-kind="${kind}"]`) !== null),
    sites,
    communes: [...communes]
      .map(([uid, name]) => ({ uid, name }))
      .toSorted((a, b) => collator.compare(a.name, b.name)),
  });
}

function textOf(within: ParentNode, selector: string): string {
  return within.querySelector(selector)?.textContent?.trim() ?? '';
}
