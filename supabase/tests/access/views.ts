import { idOf } from '../id-of.ts';
import { unitLabels, visibilities } from '../plant-geography.ts';
import { memberships, testers, type Tester } from '../testers.ts';
import { coverageTables } from './coverage-tables.ts';
import { geographyTables } from './geography-tables.ts';
import { all, planted, plantedAs, publicOnly } from './labels.ts';
import { memberTables } from './member-tables.ts';
import { networkTables } from './network-tables.ts';
import { byTester, readBy, type RelationRule, type Seen } from './rule.ts';
import { workTables } from './work-tables.ts';

type View = Omit<RelationRule, 'writes'>;

/** Everybody reads the same rows of a public view. */
function publicView(key: string, plantedRows: Record<string, string>, seen: readonly string[]): View {
  return { key, planted: plantedRows, read: byTester(testers.map((): Seen => seen)) };
}

/** A member view shows what the table under it shows. */
function memberView(table: RelationRule | undefined, key = table?.key ?? ''): View {
  if (!table) throw new Error('no such table');
  return { key, planted: table.planted, read: table.read };
}

const openUnits = unitLabels.filter((label) => label !== 'internal unit' && label !== 'restricted unit');
const uids = {
  'province 2024': '70@2024',
  'province 2025': '75@2025',
  'in 2024': '25280@2024',
  'out 2024': '25294@2024',
  'in 2025': '25280@2025',
  'out 2025': '25294@2025',
  'internal unit': '90001@2025',
  'restricted unit': '90002@2025',
};
const links = { 'in 2024': '25280@2025', 'out 2024': '25294@2025', 'to restricted unit': '90002@2025' };
const communeLinks = ['in 2024', 'out 2024'];
const everyLink = Object.keys(links);
const stations = plantedAs('radio_station');
const underInternal = ['in under internal', 'out under internal'];
const hamlets = planted('hamlet public', 'hamlet internal', 'hamlet restricted', 'hamlet in restricted unit');
const openHamlets = ['hamlet public', 'hamlet internal'];
const everyHamlet = Object.keys(hamlets);
const cells = planted('cell in', 'cell in restricted unit');
const everyCell = Object.keys(cells);
const atPublicStation = `case when site_id in ('${idOf('radio_station in public')}', '${idOf('radio_station out public')}') then investment_id::text end`;

/** Rows of a table that hang on a unit, of which members but managers do not see the restricted one. */
function readUnderUnits(open: readonly string[], every: readonly string[]): Record<Tester, Seen> {
  return readBy('denied', [], open, open, open, every, every, every);
}

const uidTable = geographyTables['admin_unit'];

export const publicViews: Record<string, View> = {
  public_admin_unit: publicView('uid', uids, openUnits),
  public_admin_unit_geometry: publicView('uid', uids, openUnits),
  public_admin_link: publicView('to_uid', links, communeLinks),
  public_border_line: publicView('id::text', plantedAs('border', visibilities), ['public']),
  public_hamlet: publicView('id::text', hamlets, ['hamlet public']),
  public_population_cell: publicView('id::text', cells, ['cell in']),
  public_basemap_feature: publicView('id::text', planted('river'), ['river']),
  public_dataset: publicView('layer', { communes: 'communes' }, ['communes']),
  public_site: publicView('id::text', stations, publicOnly),
  public_speaker_cluster: publicView(
    'id::text',
    plantedAs('cluster', [...all, ...underInternal]),
    publicOnly,
  ),
  public_status_event: publicView('id::text', plantedAs('event', [...all, ...underInternal]), publicOnly),
  public_site_investment: publicView('investment_id::text', plantedAs('investment'), publicOnly),
  public_programme: publicView('id::text', plantedAs('programme', visibilities), ['public']),
  public_activity: publicView('id::text', plantedAs('activity'), publicOnly),
  public_hamlet_ruling: publicView(
    'id::text',
    planted('ruling public', 'ruling internal', 'ruling restricted'),
    ['ruling public'],
  ),
  public_media: publicView('id::text', plantedAs('media'), publicOnly),
};

export const memberViews: Record<string, View> = {
  member_admin_unit: { key: 'uid', planted: uids, read: uidTable?.read ?? readBy() },
  member_admin_unit_geometry: { key: 'uid', planted: uids, read: uidTable?.read ?? readBy() },
  member_admin_link: { key: 'to_uid', planted: links, read: readUnderUnits(communeLinks, everyLink) },
  member_border_line: memberView(geographyTables['border_line']),
  member_hamlet: { key: 'id::text', planted: hamlets, read: readUnderUnits(openHamlets, everyHamlet) },
  member_population_cell: { key: 'id::text', planted: cells, read: readUnderUnits(['cell in'], everyCell) },
  member_basemap_feature: memberView(geographyTables['basemap_feature']),
  member_dataset: memberView(geographyTables['dataset']),
  member_site: memberView(networkTables['site']),
  member_speaker_cluster: memberView(networkTables['speaker_cluster']),
  member_status_event: memberView(networkTables['status_event']),
  member_site_investment: memberView(workTables['investment_site'], atPublicStation),
  member_programme: memberView(geographyTables['programme']),
  member_activity: memberView(workTables['activity']),
  member_inspection: memberView(workTables['inspection']),
  member_hamlet_ruling: memberView(coverageTables['hamlet_ruling']),
  member_analysis_run: memberView(coverageTables['analysis_run']),
  member_media: memberView(workTables['media']),
  member_audit: memberView(memberTables['audit_log']),
};

export const viewReaders: Record<'public' | 'member', readonly Tester[]> = {
  public: testers,
  member: testers.filter(
    (tester) => tester === 'stranger' || tester === 'service_role' || memberships[tester],
  ),
};
