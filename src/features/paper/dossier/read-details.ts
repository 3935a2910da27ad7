import type { SiteId } from '#domain/id.ts';
import { isPhoto } from '#domain/site-media.ts';
import type { Details } from '#state/details-store.ts';
import type { Stores } from '#state/stores.ts';
import { choosePhotos } from './choose-photos.ts';
import type { ReadError } from './make-dossiers.ts';

/** What a dossier cannot do without. Photos may be missing. */
const needed = ['siteEvents', 'investments'] as const;
const wanted = [...needed, 'media'] as const;

/** Opens what a dossier of a site shows and waits for it, its photos included; what went wrong, or null. */
export async function readDetails(
  { details, detailsLoader }: Pick<Stores, 'details' | 'detailsLoader'>,
  siteId: SiteId,
  signal: AbortSignal,
): Promise<ReadError | null> {
  detailsLoader.openSite(siteId);
  detailsLoader.openMedia(siteId);
  await new Promise<void>((resolve) => {
    const look = (now: Details) => {
      const isOver = signal.aborted || wanted.every((part) => isSettled(now[part].get(siteId)?.kind));
      if (!isOver) return;
      stop();
      signal.removeEventListener('abort', lookAgain);
      resolve();
    };
    const lookAgain = () => look(details.getState());
    const stop = details.subscribe(look);
    signal.addEventListener('abort', lookAgain);
    lookAgain();
  });
  const now = details.getState();
  const failed = needed.map((part) => now[part].get(siteId)).find((part) => part?.kind === 'failed');
  if (failed?.kind === 'failed') return failed.error;
  await loadPhotos(now, siteId);
  return null;
}

function isSettled(kind: 'loading' | 'failed' | 'loaded' | undefined): boolean {
  return kind === 'failed' || kind === 'loaded';
}

/** A page that is printed before its photos have come would have holes. */
async function loadPhotos({ media }: Details, siteId: SiteId): Promise<void> {
  const loaded = media.get(siteId);
  if (loaded?.kind !== 'loaded') return;
  const photos = choosePhotos(loaded.values.filter(isPhoto));
  await Promise.allSettled(
    photos.map(({ url }) => {
      const image = new Image();
      image.src = url;
      return image.decode();
    }),
  );
}
