import { isPhoto } from '#domain/site-media.ts';
import type { SiteId } from '#domain/id.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { LoadedPart } from './loaded-part.tsx';
import { PhotoAlbum } from './photo-album.tsx';
import { useDetail } from './use-detail.ts';

/** The photos of a site by phase of the work. */
export function PhotoSection({ siteId }: { readonly siteId: SiteId }) {
  const { t } = useI18n();
  const { detailsLoader } = useStores();
  const open = () => detailsLoader.openMedia(siteId);
  const media = useDetail((details) => details.media.get(siteId), open);
  return (
    <LoadedPart loaded={media} emptyText={t('photos.none')} onRetry={open}>
      {(values) => {
        const photos = values.filter(isPhoto);
        return photos.length === 0 ? (
          <p>{t('photos.none')}</p>
        ) : (
          <PhotoAlbum photos={photos} onRenew={() => detailsLoader.renewMedia(siteId)} />
        );
      }}
    </LoadedPart>
  );
}
