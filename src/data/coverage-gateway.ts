import type { SupabaseClient } from '@supabase/supabase-js';
import type { HamletRuling } from '#domain/hamlet-ruling.ts';
import type { PopulationCell } from '#domain/population-cell.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { DataError } from './data-error.ts';
import type { Audience, ReadView } from './gateway.ts';
import type { Rows } from './parse-rows.ts';
import { answerOf, toPageError } from './read-pages.ts';
import { hamletRulingRowCodec } from './rows/hamlet-ruling-row.ts';
import { populationCellRowCodec } from './rows/population-cell-row.ts';

type Answer<Value> = Promise<Result<Value, DataError>>;

/** What only the analysis of coverage reads and writes. */
export type CoverageGateway = {
  readPopulationCells(audience: Audience): Answer<Rows<PopulationCell>>;
  readRulings(audience: Audience): Answer<Rows<HamletRuling>>;
  /** Keeps a member's word on a hamlet; a second word on the same hamlet and source takes the place of the first. */
  putRuling(ruling: Omit<HamletRuling, 'id'>): Answer<null>;
  removeRuling(id: string): Answer<null>;
};

export function createCoverageGateway(client: SupabaseClient, readView: ReadView): CoverageGateway {
  return {
    readPopulationCells: (audience) => readView('population_cell', audience, populationCellRowCodec, ['id']),
    readRulings: (audience) => readView('hamlet_ruling', audience, hamletRulingRowCodec, ['id']),
    async putRuling({ hamletId, clusterId, effect, reason }) {
      const row = { hamlet_id: hamletId, cluster_id: clusterId, effect, reason };
      const answer = await answerOf(
        client.from('hamlet_ruling').upsert(row, { onConflict: 'hamlet_id,cluster_id' }),
      );
      return answer.error === null ? ok(null) : fail(toPageError(answer));
    },
    async removeRuling(id) {
      const answer = await answerOf(client.from('hamlet_ruling').delete().eq('id', id));
      return answer.error === null ? ok(null) : fail(toPageError(answer));
    },
  };
}
