import { fundingSources } from '../investment.ts';
import { permitExpiries, listPermitExpiries } from '../permit-expiry.ts';
import { provenances } from '../provenance.ts';
import {
  gateClasses,
  neighbours,
  positionMethods,
  siteKinds,
  technologies,
  visibilities,
  type SiteFacts,
  type SiteKind,
} from '../site.ts';
import { statuses } from '../status.ts';
import type { CellValue, ColumnKey, TableColumn, WordKind } from './table-column.ts';
import { clustersOf, lonLatOf, speakersOf, statusOf, type TableRow, type TableSubject } from './table-row.ts';

type Parts = Omit<TableColumn, 'key' | 'field' | 'subjects'> & {
  readonly of?: TableSubject;
};

function column(key: ColumnKey, field: string, { of, ...parts }: Parts): TableColumn {
  return { key, field, subjects: of === undefined ? ['sites', 'clusters'] : [of], ...parts };
}

function words(kind: WordKind, order: readonly string[]) {
  return { kind, order };
}

/** A column of one kind of site, read from what only that kind has. */
function fact<Kind extends SiteKind>(
  kind: Kind,
  read: (facts: Extract<SiteFacts, { readonly kind: Kind }>, row: TableRow, onDate: string) => CellValue,
): Pick<Parts, 'siteKinds' | 'value'> & { readonly of: 'sites' } {
  return {
    of: 'sites',
    siteKinds: [kind],
    value: (row, onDate) =>
      row.site.facts?.kind === kind
        ? read(row.site.facts as Extract<SiteFacts, { readonly kind: Kind }>, row, onDate)
        : null,
  };
}

/** Every column there is, in the order in which a person is offered them. */
export const tableColumns: readonly TableColumn[] = [
  column('name', 'name_vi', {
    type: 'text',
    value: ({ site, cluster }) => (cluster ? cluster.placeVi : site.nameVi),
  }),
  column('nameEn', 'name_en', { type: 'text', of: 'sites', value: ({ site }) => site.nameEn }),
  column('status', 'status', { type: 'word', words: words('status', statuses), value: statusOf }),
  column('since', 'status_since', {
    type: 'date',
    value: ({ site, cluster }) => (cluster ?? site).statusSince,
  }),
  column('absence', 'presence', {
    type: 'word',
    words: words('absence', ['not_yet', 'gone']),
    value: ({ absence }) => absence,
  }),
  column('age', 'status_age_days', {
    type: 'integer',
    value: (row, onDate) => daysBetween((row.cluster ?? row.site).statusSince, onDate),
  }),
  column('code', 'code', { type: 'code', value: ({ code }) => code }),
  column('kind', 'kind', {
    type: 'word',
    of: 'sites',
    words: words('kind', siteKinds),
    value: ({ site }) => site.kind,
  }),
  column('station', 'station_name_vi', { type: 'text', of: 'clusters', value: ({ site }) => site.nameVi }),
  column('stationCode', 'station_code', { type: 'code', of: 'clusters', value: ({ site }) => site.code }),
  column('unit', 'commune', { type: 'text', value: ({ place }) => place.name }),
  column('unitCode', 'commune_code', { type: 'code', value: ({ place }) => place.code }),
  column('province', 'province', { type: 'text', value: ({ place }) => place.province }),
  column('organisation', 'managing_organisation', {
    type: 'text',
    of: 'sites',
    value: ({ site }) => site.managingOrganisation,
  }),
  column('commissioned', 'commissioned_on', {
    type: 'date',
    value: ({ site, cluster }) => (cluster ? cluster.installedOn : site.commissionedOn),
  }),
  column('retired', 'retired_on', { type: 'date', of: 'sites', value: ({ site }) => site.retiredOn }),
  column('gateClass', 'gate_class', {
    type: 'word',
    words: words('gateClass', gateClasses),
    ...fact('border_gate', (facts) => facts.class),
  }),
  column('neighbour', 'neighbour', {
    type: 'word',
    words: words('neighbour', neighbours),
    ...fact('border_gate', (facts) => facts.neighbour),
  }),
  column('counterpart', 'counterpart', {
    type: 'text',
    ...fact('border_gate', (facts) => facts.counterpart),
  }),
  column('opened', 'opened_on', { type: 'date', ...fact('border_gate', (facts) => facts.openedOn) }),
  column('faces', 'face_count', { type: 'integer', ...fact('pano', (facts) => facts.faceCount) }),
  column('width', 'width_m', {
    type: 'number',
    of: 'sites',
    siteKinds: ['pano', 'e_board'],
    value: ({ site: { facts } }) =>
      facts?.kind === 'pano' || facts?.kind === 'e_board' ? facts.widthM : null,
  }),
  column('height', 'height_m', {
    type: 'number',
    of: 'sites',
    siteKinds: ['pano', 'e_board'],
    value: ({ site: { facts } }) =>
      facts?.kind === 'pano' || facts?.kind === 'e_board' ? facts.heightM : null,
  }),
  column('languages', 'languages', {
    type: 'text',
    ...fact('pano', (facts) => facts.languages.join(', ') || null),
  }),
  column('permitNo', 'permit_no', { type: 'text', ...fact('pano', (facts) => facts.permitNo) }),
  column('permitExpires', 'permit_expires_on', {
    type: 'date',
    ...fact('pano', (facts) => facts.permitExpiresOn),
  }),
  column('permitState', 'permit_state', {
    type: 'words',
    words: words('permit', permitExpiries),
    of: 'sites',
    siteKinds: ['pano'],
    value: ({ site }, onDate) => listPermitExpiries(site, onDate),
  }),
  column('borderKm', 'border_km', {
    type: 'number',
    isMemberOnly: true,
    ...fact('guard_post', (facts) => facts.borderKm),
  }),
  column('technology', 'technology', {
    type: 'word',
    words: words('technology', technologies),
    siteKinds: ['radio_station'],
    value: ({ site, cluster }) =>
      cluster ? cluster.technology : site.facts?.kind === 'radio_station' ? site.facts.technology : null,
  }),
  column('frequency', 'frequency_mhz', {
    type: 'number',
    ...fact('radio_station', (facts) => facts.frequencyMhz),
  }),
  column('power', 'power_w', {
    type: 'number',
    siteKinds: ['radio_station'],
    value: ({ site, cluster }) =>
      cluster ? cluster.powerW : site.facts?.kind === 'radio_station' ? site.facts.powerW : null,
  }),
  column('linkRadius', 'link_radius_m', {
    type: 'integer',
    ...fact('radio_station', (facts) => facts.linkRadiusM),
  }),
  column('radius', 'radius_m', {
    type: 'integer',
    of: 'clusters',
    value: ({ cluster }) => cluster?.radiusM ?? null,
  }),
  column('clusters', 'cluster_count', {
    type: 'integer',
    of: 'sites',
    siteKinds: ['radio_station'],
    value: clustersOf,
  }),
  column('speakers', 'speaker_count', { type: 'integer', siteKinds: ['radio_station'], value: speakersOf }),
  column('screens', 'screen_count', { type: 'integer', ...fact('e_board', (facts) => facts.screenCount) }),
  column('connected', 'connected', {
    type: 'word',
    words: words('connected', ['yes', 'no']),
    ...fact('e_board', ({ connected }) => (connected === null ? null : connected ? 'yes' : 'no')),
  }),
  column('plan', 'plan_mvnd', { type: 'money', of: 'sites', value: ({ money }) => money?.planMvnd ?? null }),
  column('disbursed', 'disbursed_mvnd', {
    type: 'money',
    of: 'sites',
    value: ({ money }) => money?.disbursedMvnd ?? null,
  }),
  column('lastYear', 'last_investment_year', {
    type: 'year',
    of: 'sites',
    value: ({ money }) => money?.lastYear ?? null,
  }),
  column('funding', 'funding_sources', {
    type: 'words',
    words: words('funding', fundingSources),
    of: 'sites',
    value: ({ site }) => site.fundingSources,
  }),
  column('lon', 'lon', { type: 'degrees', value: (row) => lonLatOf(row)?.[0] ?? null }),
  column('lat', 'lat', { type: 'degrees', value: (row) => lonLatOf(row)?.[1] ?? null }),
  column('accuracy', 'position_accuracy_m', {
    type: 'number',
    of: 'sites',
    value: ({ site }) => site.positionAccuracyM,
  }),
  column('method', 'position_method', {
    type: 'word',
    words: words('position', positionMethods),
    of: 'sites',
    value: ({ site }) => site.positionMethod,
  }),
  column('visibility', 'visibility', {
    type: 'word',
    words: words('visibility', visibilities),
    isMemberOnly: true,
    value: ({ site, cluster }) => (cluster ?? site).visibility,
  }),
  column('provenance', 'provenance', {
    type: 'word',
    words: words('provenance', provenances),
    value: ({ site, cluster }) => (cluster ?? site).provenance,
  }),
];

const byKey = new Map(tableColumns.map((each) => [each.key, each]));

/** The columns with these keys, in this order; a key may have no column for the subject or the audience. */
export function pickColumns(
  keys: readonly ColumnKey[],
  subject: TableSubject,
  isMember: boolean,
): readonly TableColumn[] {
  return keys
    .map((key) => byKey.get(key))
    .filter((each) => each !== undefined)
    .filter((each) => isOffered(each, subject, isMember));
}

/** Every column that this audience may choose for this subject. */
export function offeredColumns(subject: TableSubject, isMember: boolean): readonly TableColumn[] {
  return tableColumns.filter((each) => isOffered(each, subject, isMember));
}

function isOffered(each: TableColumn, subject: TableSubject, isMember: boolean): boolean {
  return each.subjects.includes(subject) && (isMember || each.isMemberOnly !== true);
}

function daysBetween(from: string | null, to: string): number | null {
  if (from === null) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
