import { findBeforeAndAfter, sortPhotos, type SignedMedia } from '#domain/site-media.ts';

const most = 4;

type ShownPhoto = SignedMedia & { readonly url: string };

/** The photos that a page has room for: before and after first, then in the order of the work. */
export function choosePhotos(photos: readonly SignedMedia[]): readonly ShownPhoto[] {
  const shown = photos.filter((photo): photo is ShownPhoto => photo.url !== null);
  const pair = findBeforeAndAfter(shown);
  const first = pair === null ? [] : [pair.before, pair.after];
  const chosen = [...first, ...sortPhotos(shown).filter((photo) => !first.includes(photo))].slice(0, most);
  return sortPhotos(chosen);
}
