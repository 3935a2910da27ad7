import type { Row } from '../page/page-parts.ts';
import type { EmbedLanguage } from '../options/embed-options.ts';
import { isGone } from '../snapshot/is-gone.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** The sites of a page whose rows are on pages of their own: what it filters, counts and searches. */
export function listRows({ sites, communes, asOf }: Snapshot, language: EmbedLanguage): readonly Row[] {
  const names = new Map(
    communes.map((unit) => [unit.uid, (language === 'en' ? unit.nameEn : null) ?? unit.nameVi]),
  );
  return sites.map((site) => {
    const commune = site.units[0] ?? null;
    return {
      element: null,
      name: (language === 'en' ? site.nameEn : null) ?? site.nameVi,
      communeName: commune === null ? '' : (names.get(commune) ?? ''),
      item: { code: site.code, kind: site.kind, status: isGone(site, asOf) ? null : site.status, commune },
    };
  });
}
