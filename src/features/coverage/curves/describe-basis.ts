import type { I18n } from '#i18n/i18n-context.ts';
import { nameVintage } from '#i18n/vintage-name.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';

/** What the figures of an answer are of: said beside every curve that leaves the screen. */
export function describeBasis({ t, formats }: I18n, answer: CoverageAnswer): readonly string[] {
  const { params, onDate, ground, result } = answer;
  return [
    t('curves.basis', {
      communes: formats.integer(ground.communeUids.length),
      vintage: nameVintage(ground.vintage, t),
      date: formats.date(onDate),
      people: formats.integer(result.total.people),
    }),
    params.k === 1 ? t('curves.basis.one') : t('curves.basis.many', { k: params.k }),
  ];
}
