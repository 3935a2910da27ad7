import { testers, type Tester } from '../testers.ts';
import { all, everywhere, inScope, inScopeAll, none, plantedAs, publicOnly } from './labels.ts';
import { loadingFunctions } from './loading-functions.ts';
import { byTester, readBy, type Seen } from './rule.ts';

export type FunctionRule = {
  /** How it is called. */
  call: string;
  outcome: Record<Tester, string>;
  /** For functions that return rows: the key and the planted rows that each tester gets. */
  rows?: { key: string; planted: Record<string, string>; read: Record<Tester, Seen> };
};

function outcomes(line: string): Record<Tester, string> {
  return byTester(line.trim().split(/\s+/));
}

const everybody = outcomes('ok ok ok ok ok ok ok ok');
const members = outcomes('denied ok ok ok ok ok ok ok');
const membersOnly = outcomes('denied none ok ok ok ok ok ok');
const service = outcomes('denied denied denied denied denied denied denied ok');

const openCommunes = ['in', 'out', 'internal'];
const everyCommune = [...openCommunes, 'restricted'];

const readPublic = byTester(testers.map((): Seen => publicOnly));
const readMembers = readBy('denied', none, inScope, inScope, everywhere, inScopeAll, all, all);

function historyOf(name: string): string {
  return `select jsonb_array_elements_text(public.${name}() -> 'subjects') as subject`;
}

/** Every function of the schema that the API exposes. */
export const publicFunctions: Record<string, FunctionRule> = {
  'fold(text)': { call: `select public.fold('Đồng Nai') as folded`, outcome: everybody },
  'dataset_status()': { call: 'select public.dataset_status() as status', outcome: everybody },
  'my_membership()': { call: 'select public.my_membership() as membership', outcome: members },
  'public_network_as_of(date)': {
    call: `select * from public.public_network_as_of('2024-01-01')`,
    outcome: everybody,
    rows: { key: 'site_id', planted: plantedAs('radio_station'), read: readPublic },
  },
  'network_as_of(date)': {
    call: `select * from public.network_as_of('2024-01-01')`,
    outcome: membersOnly,
    rows: { key: 'site_id', planted: plantedAs('radio_station'), read: readMembers },
  },
  'public_clusters_as_of(date)': {
    call: `select * from public.public_clusters_as_of('2024-01-01')`,
    outcome: everybody,
    rows: { key: 'cluster_id', planted: plantedAs('cluster'), read: readPublic },
  },
  'clusters_as_of(date)': {
    call: `select * from public.clusters_as_of('2024-01-01')`,
    outcome: membersOnly,
    rows: { key: 'cluster_id', planted: plantedAs('cluster'), read: readMembers },
  },
  'public_status_history(uuid,integer)': {
    call: historyOf('public_status_history'),
    outcome: everybody,
    rows: {
      key: 'subject',
      planted: plantedAs('cluster'),
      read: readPublic,
    },
  },
  'status_history(uuid,integer)': {
    call: historyOf('status_history'),
    outcome: membersOnly,
    rows: { key: 'subject', planted: plantedAs('cluster'), read: readMembers },
  },
  'coverage_report(integer,date,jsonb)': {
    call: `select * from public.coverage_report(2025, '2024-01-01')`,
    outcome: membersOnly,
    rows: {
      key: 'unit_uid',
      planted: { in: '25280@2025', out: '25294@2025', internal: '90001@2025', restricted: '90002@2025' },
      read: readBy(
        'denied',
        none,
        openCommunes,
        openCommunes,
        openCommunes,
        everyCommune,
        everyCommune,
        everyCommune,
      ),
    },
  },
  'coverage_border_report(integer,date,jsonb)': {
    call: `select * from public.coverage_border_report(2025, '2024-01-01')`,
    outcome: membersOnly,
    rows: {
      key: 'unit_uid',
      planted: { in: '25280@2025', out: '25294@2025', internal: '90001@2025', restricted: '90002@2025' },
      read: readBy('denied', none, ['in'], ['in'], ['in'], ['in'], ['in'], ['in']),
    },
  },
  'commit_geography(uuid[],text)': {
    call: `select public.commit_geography('{}') as report`,
    outcome: service,
  },
};

type Executors = { anon: boolean; authenticated: boolean; service_role: boolean };

const byNobody: Executors = { anon: false, authenticated: false, service_role: false };
const byService: Executors = { anon: false, authenticated: false, service_role: true };
const byMembers: Executors = { anon: false, authenticated: true, service_role: true };
const byEverybody: Executors = { anon: true, authenticated: true, service_role: true };

/**
 * Every function of the private schema. An executor reaches it through the policies, views and functions that are
 * bound to it; only maintenance may call one by name, having the only right on the schema.
 */
export const privateFunctions: Record<string, Executors> = {
  'today()': byNobody,
  'is_maintenance()': byMembers,
  'is_bulk()': byMembers,
  'member_role()': byMembers,
  'scope_is_all()': byMembers,
  'units_of_scope(uuid)': byNobody,
  'scope_units()': byMembers,
  'scope_sites()': byMembers,
  'sees_site(uuid)': byNobody,
  'can_write_site(uuid)': byMembers,
  'keeps_unit(uuid,uuid)': byMembers,
  'scope_investments()': byMembers,
  'can_write_investment(uuid)': byMembers,
  'can_write_activity(uuid)': byMembers,
  'visible_inspector(uuid)': byMembers,
  'site_count(uuid)': byMembers,
  'stamp()': byNobody,
  'stamp_update()': byNobody,
  'check_lock()': byNobody,
  'bump_lock()': byNobody,
  'default_site_visibility()': byNobody,
  'sign_inspection()': byNobody,
  'keep_history()': byNobody,
  'status_as_of(uuid,uuid,date)': byNobody,
  'statuses_as_of(date)': byEverybody,
  'live_events(uuid[])': byEverybody,
  'pack_history(uuid[],integer)': byEverybody,
  'is_annulled(uuid)': byMembers,
  'check_status_event()': byNobody,
  'refuse_status_event_change()': byNobody,
  'derive_status()': byNobody,
  'check_status_is_derived()': byNobody,
  'refresh_statuses()': byService,
  'refresh_site_units(uuid)': byService,
  'follow_site_unit()': byNobody,
  'check_investment(uuid)': byNobody,
  'check_whole()': byNobody,
  'check_part()': byNobody,
  'audit()': byNobody,
  'without_document(jsonb)': byNobody,
  'refresh_derived()': byService,
  'can_rule_on(uuid)': byMembers,
  'reach_radius_m(double precision,double precision,double precision,double precision)': byMembers,
  'reading_masks()': byMembers,
  'reading_mask(status)': byMembers,
  'commune_frame(geometry)': byMembers,
  'to_frame(geometry,text)': byMembers,
  'box_frame(geometry)': byMembers,
  'reach_disk(geometry,double precision)': byMembers,
  'covered_area_m2(geometry,geometry[],double precision[],integer)': byMembers,
  'check_coverage_params(integer,date,jsonb)': byMembers,
  'reach_sources(date,jsonb)': byMembers,
  'geography()': byEverybody,
  'visible_counts()': byEverybody,
  'site_of_object(text)': byMembers,
  'may_read_object(text,text)': byMembers,
  'is_public_object(text)': byEverybody,
  'visible_actor(bigint)': byMembers,
  ...Object.fromEntries(loadingFunctions.map((name) => [name, byNobody])),
};
