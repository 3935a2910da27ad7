import type { SiteId } from '#domain/id.ts';
import type { Details } from '#state/details-store.ts';
import type { Stores } from '#state/stores.ts';
import type { ReadError } from './make-dossiers.ts';

/** Opens a site's events and investments and waits for both; what went wrong, or null. */
export function readDetails(
  { details, detailsLoader }: Pick<Stores, 'details' | 'detailsLoader'>,
  siteId: SiteId,
  signal: AbortSignal,
): Promise<ReadError | null> {
  detailsLoader.openSite(siteId);
  return new Promise((resolve) => {
    const look = (now: Details) => {
      const parts = [now.siteEvents.get(siteId), now.investments.get(siteId)];
      const failed = parts.find((part) => part?.kind === 'failed');
      const isOver = signal.aborted || parts.every((part) => part !== undefined && part.kind !== 'loading');
      if (!isOver) return;
      stop();
      signal.removeEventListener('abort', lookAgain);
      resolve(failed?.kind === 'failed' ? failed.error : null);
    };
    const lookAgain = () => look(details.getState());
    const stop = details.subscribe(look);
    signal.addEventListener('abort', lookAgain);
    lookAgain();
  });
}
