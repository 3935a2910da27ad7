import type { Provenance } from './provenance.ts';

export const mediaPhases = ['before', 'during', 'after'] as const;
type MediaPhase = (typeof mediaPhases)[number];

export const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;

/** A photo or a document of a site. The file itself is read by its object key, through the gateway. */
export type SiteMedia = {
  readonly id: string;
  readonly objectKey: string;
  readonly mime: (typeof mediaTypes)[number];
  readonly phase: MediaPhase | null;
  readonly takenOn: string | null;
  readonly altVi: string;
  readonly altEn: string | null;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
  readonly provenance: Provenance;
};

/** With an address that the file can be read at for a while; null when none was given. */
export type SignedMedia = SiteMedia & { readonly url: string | null };

export function isPhoto(media: SiteMedia): boolean {
  return media.mime !== 'application/pdf';
}

/** Photos in the order of the work, then of the day; what has no phase comes last. */
export function sortPhotos<Photo extends SiteMedia>(photos: readonly Photo[]): readonly Photo[] {
  const rank = ({ phase }: SiteMedia) => (phase === null ? mediaPhases.length : mediaPhases.indexOf(phase));
  return photos.toSorted(
    (a, b) =>
      rank(a) - rank(b) || (a.takenOn ?? '').localeCompare(b.takenOn ?? '') || a.id.localeCompare(b.id),
  );
}

/** The latest photo before the work and the latest after it: what can be laid over each other. */
export function findBeforeAndAfter<Photo extends SiteMedia>(
  photos: readonly Photo[],
): { readonly before: Photo; readonly after: Photo } | null {
  const latest = (phase: MediaPhase) => sortPhotos(photos.filter((photo) => photo.phase === phase)).at(-1);
  const [before, after] = [latest('before'), latest('after')];
  return before && after ? { before, after } : null;
}
