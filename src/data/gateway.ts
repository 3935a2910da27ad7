import { createClient } from '@supabase/supabase-js';
import type { AdminLink } from '#domain/admin-link.ts';
import type { AdminUnit } from '#domain/admin-unit.ts';
import type { DatasetStatus } from '#domain/dataset-status.ts';
import type { Hamlet } from '#domain/hamlet.ts';
import type { AdminUnitUid, ClusterId, SiteId } from '#domain/id.ts';
import type { SiteInvestment } from '#domain/investment.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { StatusEvent } from '#domain/status-event.ts';
import type { StatusHistory } from '#domain/status-history.ts';
import type { BasemapFeature, BorderLineShape, UnitShape } from '#domain/unit-shape.ts';
import { createTurns } from '#platform/create-turns.ts';
import { createCoverageGateway, type CoverageGateway } from './coverage-gateway.ts';
import { createCoverageRunGateway, type CoverageRunGateway } from './coverage-run-gateway.ts';
import type { DataError } from './data-error.ts';
import { parseManyRows, parseRows, type RowCodec, type Rows } from './parse-rows.ts';
import { answerOf, pageSize, readPages, toPageError } from './read-pages.ts';
import { readStatusHistory } from './read-status-history.ts';
import { adminLinkRowCodec } from './rows/admin-link-row.ts';
import { adminUnitRowCodec } from './rows/admin-unit-row.ts';
import { datasetStatusBodyCodec } from './rows/dataset-status-body.ts';
import { hamletRowCodec } from './rows/hamlet-row.ts';
import { basemapFeatureRowCodec, borderLineRowCodec, unitGeometryRow } from './rows/shape-rows.ts';
import { siteInvestmentRowCodec } from './rows/site-investment-row.ts';
import { siteRowCodec } from './rows/site-row.ts';
import { speakerClusterRowCodec } from './rows/speaker-cluster-row.ts';
import { statusEventRowCodec } from './rows/status-event-row.ts';
import { createSessionGateway, type SessionGateway } from './session-gateway.ts';
import { createSiteGateway, type SiteGateway } from './site-gateway.ts';

/** `public_*` views for everybody, `member_*` views for those whom the database knows as members. */
export type Audience = 'public' | 'member';

type Answer<Value> = Promise<Result<Value, DataError>>;
type UnitGeometry = { readonly uid: AdminUnitUid; readonly geometry: UnitShape['geometry'] };

export type Gateway = SiteGateway & {
  readonly session: SessionGateway;
  readonly coverage: CoverageGateway;
  readonly coverageRuns: CoverageRunGateway;
  readDatasetStatus(): Answer<DatasetStatus>;
  readSites(audience: Audience): Answer<Rows<Site>>;
  readClusters(audience: Audience): Answer<Rows<SpeakerCluster>>;
  readUnits(audience: Audience): Answer<Rows<AdminUnit>>;
  /** Outlines of the communes of one province of a vintage, or of all the others. */
  readCommuneGeometry(
    audience: Audience,
    vintage: number,
    province: { readonly code: string; readonly isMeant: boolean },
  ): Answer<Rows<UnitGeometry>>;
  readBorderLines(audience: Audience): Answer<Rows<BorderLineShape>>;
  readBasemapFeatures(audience: Audience): Answer<Rows<BasemapFeature>>;
  /** Every share of every investment in every site that may be seen. */
  readInvestments(audience: Audience): Answer<Rows<SiteInvestment>>;
  readHamlets(audience: Audience): Answer<Rows<Hamlet>>;
  readAdminLinks(audience: Audience): Answer<Rows<AdminLink>>;
  /** The events that statuses are derived from, of every site and cluster. */
  readStatusHistory(audience: Audience): Answer<StatusHistory>;
  readSiteEvents(audience: Audience, siteId: SiteId): Answer<Rows<StatusEvent>>;
  readClusterEvents(audience: Audience, clusterId: ClusterId): Answer<Rows<StatusEvent>>;
  readSiteInvestments(audience: Audience, siteId: SiteId): Answer<Rows<SiteInvestment>>;
};

/** A browser opens six connections to a server of HTTP/1.1: long lists leave some to the map's own files and to the panels. */
const pagesAtOnce = 2;

/** Outlines are long rows: fewer a page, that parsing one does not hold the screen. */
const outlinesPerPage = 1000;

type Match = Readonly<Record<string, string | number>>;

/** Reads every row of `<audience>_<name>` that matches all of `match` and any of `anyOf`; bad rows come back beside the good ones. */
export type ReadView = <Value>(
  name: string,
  audience: Audience,
  codec: RowCodec<Value>,
  order: readonly string[],
  match?: Match,
  anyOf?: string | null,
  rowsPerPage?: number,
) => Answer<Rows<Value>>;

/**
 * The one thing that talks to Supabase. It asks once: the loaders try again, where the reader sees it.
 * `fetchAnswer` stands in for the network where there is none. `isAnonymous` leaves the kept session to another one.
 */
export function createGateway(
  url: string,
  publishableKey: string,
  fetchAnswer?: typeof fetch,
  isAnonymous = false,
): Gateway {
  const client = createClient(url, publishableKey, {
    ...(fetchAnswer ? { global: { fetch: fetchAnswer } } : {}),
    ...(isAnonymous
      ? { auth: { persistSession: false, autoRefreshToken: false, storageKey: 'phen-dau:anonymous' } }
      : {}),
  });

  const takeTurn = createTurns(pagesAtOnce);

  async function readView<Value>(
    name: string,
    audience: Audience,
    codec: RowCodec<Value>,
    order: readonly string[],
    match: Match = {},
    anyOf: string | null = null,
    rowsPerPage: number = pageSize,
  ): Answer<Rows<Value>> {
    const view = `${audience}_${name}`;
    const readPage = (from: number, to: number) => {
      // The first page counts for all: counting 60,000 rows again for each page took longer than reading them.
      const matching = client
        .from(view)
        .select('*', from === 0 ? { count: 'exact' } : {})
        .match(match)
        .retry(false);
      const query = anyOf === null ? matching : matching.or(anyOf);
      return order.reduce((sorted, column) => sorted.order(column), query).range(from, to);
    };
    const pages = await readPages(readPage, { rowsPerPage, takeTurn });
    return pages.ok ? ok(await parseManyRows(codec, pages.value, view)) : pages;
  }

  return {
    session: createSessionGateway(client),
    coverage: createCoverageGateway(client, readView),
    coverageRuns: createCoverageRunGateway(client),
    ...createSiteGateway(client, readView),
    async readDatasetStatus() {
      const answer = await answerOf(client.rpc('dataset_status').retry(false));
      if (answer.error !== null) return fail(toPageError(answer));
      const { values } = parseRows(datasetStatusBodyCodec, [answer.data], 'dataset_status');
      const status = values[0];
      return status ? ok(status) : fail({ kind: 'invalid', hint: 'dataset_status' });
    },
    readSites: (audience) => readView('site', audience, siteRowCodec, ['code']),
    readClusters: (audience) => readView('speaker_cluster', audience, speakerClusterRowCodec, ['code']),
    readUnits: (audience) => readView('admin_unit', audience, adminUnitRowCodec, ['uid']),
    readCommuneGeometry(audience, vintage, { code, isMeant }) {
      const communes = { vintage, level: 'commune' };
      const readOutlines = (match: Match, anyOf: string | null) =>
        readView('admin_unit_geometry', audience, unitGeometryRow, ['uid'], match, anyOf, outlinesPerPage);
      return isMeant
        ? readOutlines({ ...communes, province_code: code }, null)
        : readOutlines(communes, `province_code.is.null,province_code.neq.${code}`);
    },
    readBorderLines: (audience) => readView('border_line', audience, borderLineRowCodec, ['id']),
    readBasemapFeatures: (audience) => readView('basemap_feature', audience, basemapFeatureRowCodec, ['id']),
    readInvestments: (audience) =>
      readView('site_investment', audience, siteInvestmentRowCodec, ['investment_id', 'site_id']),
    readHamlets: (audience) => readView('hamlet', audience, hamletRowCodec, ['id']),
    readAdminLinks: (audience) => readView('admin_link', audience, adminLinkRowCodec, ['from_uid', 'to_uid']),
    readStatusHistory: (audience) => readStatusHistory(client, audience),
    readSiteEvents: (audience, siteId) =>
      readView('status_event', audience, statusEventRowCodec, ['effective_from', 'seq'], { site_id: siteId }),
    readClusterEvents: (audience, clusterId) =>
      readView('status_event', audience, statusEventRowCodec, ['effective_from', 'seq'], {
        cluster_id: clusterId,
      }),
    readSiteInvestments: (audience, siteId) =>
      readView(
        'site_investment',
        audience,
        siteInvestmentRowCodec,
        ['year', 'decision_date', 'decision_no', 'line_no'],
        { site_id: siteId },
      ),
  };
}
