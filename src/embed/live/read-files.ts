import type { StatusHistory } from '#domain/status-history.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { Result } from '#domain/result.ts';
import { decodeClusters } from '../snapshot/clusters-file.ts';
import { decodeSnapshot } from '../snapshot/decode-snapshot.ts';
import { decodeHistory } from '../snapshot/history-file.ts';
import type { Snapshot, SnapshotFault } from '../snapshot/snapshot.ts';

/** The published files that the page names. Each call rejects when its file cannot be fetched or read. */
export type PublishedFiles = {
  readonly snapshot: () => Promise<Snapshot>;
  readonly clusters: (snapshot: Snapshot) => Promise<readonly SpeakerCluster[]>;
  readonly history: () => Promise<StatusHistory>;
};

export function readPublishedFiles({ dataset, ownerDocument }: HTMLElement): PublishedFiles {
  const read = async (name: 'snapshot' | 'clusters' | 'history'): Promise<unknown> => {
    const response = await fetch(new URL(dataset[name] ?? '', ownerDocument.baseURI), {
      credentials: 'omit',
    });
    if (!response.ok) throw new Error(`${name}: the server answered ${response.status}`);
    return response.json();
  };
  let history: Promise<StatusHistory> | null = null;
  const readHistory = async () => valueOf(decodeHistory(await read('history')));
  return {
    snapshot: async () => valueOf(decodeSnapshot(await read('snapshot'))),
    clusters: async ({ sites }) => valueOf(decodeClusters(await read('clusters'), sites)),
    history: () => {
      history ??= readHistory().catch((reason: unknown) => {
        history = null;
        throw reason;
      });
      return history;
    },
  };
}

function valueOf<Value>(result: Result<Value, SnapshotFault>): Value {
  if (result.ok) return result.value;
  const { error } = result;
  throw new Error(error.kind === 'version' ? `version ${String(error.got)}` : error.where);
}
