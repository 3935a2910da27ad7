import type { CoverageRun } from '#domain/coverage-run/coverage-run.ts';
import type { ExportSource } from '#files/export/export-table.ts';
import type { I18n } from '#i18n/i18n-context.ts';
import { sayParam } from './say-param.ts';

const told = [
  'kinds',
  'k',
  'radiusFactor',
  'demand',
  'unknownTreatment',
  'includePoorlyLocated',
  'borderKinds',
  'borderRadiusM',
] as const;

/** Where figures come from, line by line: what was asked, of which data, by which method. */
export function describeRun(run: CoverageRun, address: string, scope: string, i18n: I18n): ExportSource {
  const { t, formats } = i18n;
  const { params, hashes, engine } = run;
  return {
    title: `${t('app.name')}: ${run.name || t('coverage.title')}`,
    lines: [
      { term: t('runs.differs.date'), text: formats.date(run.onDate) },
      { term: t('runs.differs.vintage'), text: String(run.vintage) },
      { term: t('runs.differs.scope'), text: scope },
      { term: t('coverage.set'), text: t(`coverage.set.${params.siteSet}`) },
      ...told.map((param) => ({
        term: t(`runs.param.${param}`),
        text: sayParam(param, params, params, i18n),
      })),
      { term: t('runs.param.radiusDefaultsM'), text: sayRadii(run, i18n) },
      { term: t('runs.part.edits'), text: formats.integer(run.edits.length) },
      { term: t('runs.differs.role'), text: t(`runs.role.${run.role}`) },
      { term: t('runs.source.engine'), text: `${engine.name} ${engine.version}` },
      { term: t('runs.source.hash'), text: hashes.inputs },
      { term: t('export.source.made'), text: formats.moment(run.madeAt) },
      { term: t('export.source.address'), text: address },
      ...(run.isIllustrative ? [{ term: t('export.source.note'), text: t('runs.source.illustrative') }] : []),
      ...(run.edits.length > 0 ? [{ term: t('export.source.note'), text: t('runs.source.supposed') }] : []),
    ],
  };
}

function sayRadii({ params }: CoverageRun, i18n: I18n): string {
  const nothing = Object.fromEntries(Object.keys(params.radiusDefaultsM).map((key) => [key, -1]));
  const none = { ...params, radiusDefaultsM: nothing as typeof params.radiusDefaultsM };
  return sayParam('radiusDefaultsM', params, none, i18n);
}
