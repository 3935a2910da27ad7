import type { SupabaseClient } from '@supabase/supabase-js';
import type { AuditEntry } from '#domain/audit-entry.ts';
import type { ClusterId, SiteId } from '#domain/id.ts';
import type { Inspection } from '#domain/inspection.ts';
import type { ReceivedPosition } from '#domain/received-position.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { SignedMedia, SiteMedia } from '#domain/site-media.ts';
import type { ClusterEvent } from '#domain/status-event.ts';
import type { DataError } from './data-error.ts';
import type { Audience, ReadView } from './gateway.ts';
import { parseRows, type RowCodec, type Rows } from './parse-rows.ts';
import { answerOf, toPageError, type Page } from './read-pages.ts';
import { auditRowCodec } from './rows/audit-row.ts';
import { clusterEventRowCodec } from './rows/cluster-event-row.ts';
import { inspectionRowCodec } from './rows/inspection-row.ts';
import { receivedPositionRowCodec } from './rows/received-position-row.ts';
import { siteMediaRowCodec } from './rows/site-media-row.ts';

type Answer<Value> = Promise<Result<Value, DataError>>;

/** What only the panel of one site reads. */
export type SiteGateway = {
  /** Photos and documents, each with an address that holds for an hour. */
  readSiteMedia(audience: Audience, siteId: SiteId): Answer<Rows<SignedMedia>>;
  readClusterHistories(audience: Audience, clusterIds: readonly ClusterId[]): Answer<Rows<ClusterEvent>>;
  /** For members only. */
  readSiteInspections(siteId: SiteId): Answer<Rows<Inspection>>;
  /** For managers and admins: the latest changes first. */
  readSiteAudit(siteId: SiteId): Answer<Rows<AuditEntry>>;
  /** For members only; none when the site came without coordinates. */
  readReceivedPosition(siteId: SiteId): Answer<Rows<ReceivedPosition>>;
};

const addressSeconds = 3600;
const latestChanges = 200;

export function createSiteGateway(client: SupabaseClient, readView: ReadView): SiteGateway {
  async function sign(media: readonly SiteMedia[]): Promise<readonly SignedMedia[]> {
    if (media.length === 0) return [];
    const keys = media.map(({ objectKey }) => objectKey);
    const { data } = await client.storage.from('media').createSignedUrls(keys, addressSeconds);
    const urls = new Map(data?.map(({ path, signedUrl }) => [path, signedUrl]));
    return media.map((each) => ({ ...each, url: urls.get(each.objectKey) || null }));
  }

  return {
    async readSiteMedia(audience, siteId) {
      const rows = await readView('media', audience, siteMediaRowCodec, ['id'], { site_id: siteId });
      return rows.ok ? ok({ ...rows.value, values: await sign(rows.value.values) }) : rows;
    },
    readClusterHistories: (audience, clusterIds) =>
      readView(
        'status_event',
        audience,
        clusterEventRowCodec,
        ['effective_from', 'seq'],
        {},
        `cluster_id.in.(${clusterIds.join(',')})`,
      ),
    readSiteInspections: (siteId) =>
      readView('inspection', 'member', inspectionRowCodec, ['inspected_at', 'id'], { site_id: siteId }),
    readSiteAudit: (siteId) =>
      readOnce(
        'member_audit',
        auditRowCodec,
        client
          .from('member_audit')
          .select('*')
          .eq('site_id', siteId)
          .order('id', { ascending: false })
          .limit(latestChanges)
          .retry(false),
      ),
    readReceivedPosition: (siteId) =>
      readOnce(
        'member_site',
        receivedPositionRowCodec,
        client
          .from('member_site')
          .select('position_x,position_y,position_crs')
          .eq('id', siteId)
          .not('position_x', 'is', null)
          .not('position_y', 'is', null)
          .retry(false),
      ),
  };
}

async function readOnce<Value>(
  view: string,
  codec: RowCodec<Value>,
  request: PromiseLike<Page>,
): Answer<Rows<Value>> {
  const answer = await answerOf(request);
  if (answer.error !== null || answer.data === null) return fail(toPageError(answer));
  return ok(parseRows(codec, answer.data, view));
}
