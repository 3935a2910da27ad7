import type { CoverageParams } from '#domain/coverage-params.ts';
import type { RadiusKey } from '#domain/reach-radius.ts';
import type { I18n } from '#i18n/i18n-context.ts';

/** A parameter in words; of radii those only that the other side has otherwise. */
export function sayParam(
  param: Exclude<keyof CoverageParams, 'siteSet'>,
  params: CoverageParams,
  other: CoverageParams,
  { t, formats }: I18n,
): string {
  switch (param) {
    case 'kinds':
    case 'borderKinds':
      return params[param].map((kind) => t(`kind.${kind}`)).join(', ') || t('runs.none');
    case 'radiusDefaultsM':
      return (Object.keys(params.radiusDefaultsM) as RadiusKey[])
        .filter((key) => params.radiusDefaultsM[key] !== other.radiusDefaultsM[key])
        .map((key) => `${t(`runs.radius.${key}`)} ${formats.distance(params.radiusDefaultsM[key])}`)
        .join(', ');
    case 'borderRadiusM':
      return formats.distance(params.borderRadiusM);
    case 'radiusFactor':
      return `× ${formats.number(params.radiusFactor, 2)}`;
    case 'k':
      return formats.integer(params.k);
    case 'demand':
      return t(`runs.demand.${params.demand}`);
    case 'unknownTreatment':
      return t(`runs.unknown.${params.unknownTreatment}`);
    case 'includePoorlyLocated':
      return t(params.includePoorlyLocated ? 'runs.yes' : 'runs.no');
  }
}
