import { investmentKinds } from '#domain/investment.ts';
import { gateClasses, positionMethods, siteKinds, technologies, visibilities } from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import type { I18n } from '#i18n/i18n-context.ts';
import type { Translate } from '#i18n/translate.ts';

const tables = [
  'site',
  'site_gate',
  'site_pano',
  'site_post',
  'site_station',
  'site_e_board',
  'speaker_cluster',
  'status_event',
  'investment_site',
  'inspection',
  'media',
] as const;

const fields = [
  'code',
  'name_vi',
  'name_en',
  'kind',
  'geom',
  'position_method',
  'position_accuracy_m',
  'admin_unit_id',
  'managing_organisation',
  'commissioned_on',
  'retired_on',
  'installed_on',
  'status',
  'status_since',
  'effective_from',
  'observed_status',
  'inspected_at',
  'visibility',
  'note',
  'remarks',
  'source',
  'class',
  'counterpart',
  'face_count',
  'content_vi',
  'permit_no',
  'permit_expires_on',
  'technology',
  'frequency_mhz',
  'power_w',
  'speaker_count',
  'place_vi',
  'plan_mvnd',
  'disbursed_mvnd',
  'phase',
  'alt_vi',
] as const;

export function sayTable(table: string, t: Translate): string {
  const known = tables.find((each) => each === table);
  return known ? t(`audit.table.${known}`) : table;
}

/** The field in words; one that has none here keeps its name in the database, so that nothing is hidden. */
export function sayField(field: string, t: Translate): string {
  const known = fields.find((each) => each === field);
  return known ? t(`audit.field.${known}`) : field;
}

/** A value as people write it: words of the product, dates, places; anything else as it is. */
export function sayValue(field: string, value: unknown, { t, formats }: I18n): string {
  if (value === null || value === '') return t('audit.nothing');
  if (typeof value === 'boolean') return t(value ? 'facts.yes' : 'facts.no');
  if (typeof value === 'number') return formats.number(value, 3);
  if (typeof value !== 'string') return sayPlace(value, formats) ?? JSON.stringify(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formats.date(value);
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return formats.moment(value);
  return sayWord(field, value, t) ?? value;
}

function sayWord(field: string, value: string, t: Translate): string | null {
  const status = statuses.find((each) => each === value);
  if (status && /status/.test(field)) return t(`status.${status}`);
  const visibility = visibilities.find((each) => each === value);
  if (visibility && field === 'visibility') return t(`visibility.${visibility}`);
  const method = positionMethods.find((each) => each === value);
  if (method && field === 'position_method') return t(`position.${method}`);
  const technology = technologies.find((each) => each === value);
  if (technology && field === 'technology') return t(`technology.${technology}`);
  const gateClass = gateClasses.find((each) => each === value);
  if (gateClass && field === 'class') return t(`gateClass.${gateClass}`);
  const siteKind = siteKinds.find((each) => each === value);
  if (siteKind && field === 'kind') return t(`kind.${siteKind}`);
  const investmentKind = investmentKinds.find((each) => each === value);
  return investmentKind && field === 'kind' ? t(`investment.${investmentKind}`) : null;
}

function sayPlace(value: unknown, formats: I18n['formats']): string | null {
  if (typeof value !== 'object' || value === null || !('coordinates' in value)) return null;
  const { coordinates } = value;
  if (!Array.isArray(coordinates)) return null;
  const [lon, lat]: unknown[] = coordinates;
  return typeof lon === 'number' && typeof lat === 'number' ? formats.coordinates([lon, lat]) : null;
}
