import { useStore } from 'zustand';
import { isInvented } from '#domain/provenance.ts';
import type { Site } from '#domain/site.ts';
import { isPhoto } from '#domain/site-media.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { choosePhotos } from './choose-photos.ts';
import styles from './dossier.module.css';

/** Some photos, each with its phase and day; nothing when there are none. */
export function DossierPhotos({ site }: { readonly site: Site }) {
  const { t, formats, language } = useI18n();
  const loaded = useStore(useStores().details, (now) => now.media.get(site.id));
  const all = loaded?.kind === 'loaded' ? loaded.values.filter(isPhoto) : [];
  const photos = choosePhotos(all);
  if (photos.length === 0) return null;
  return (
    <section>
      <h4>{t('photos.title')}</h4>
      <div className={styles['photos']}>
        {photos.map((photo) => (
          <figure key={photo.id}>
            <img src={photo.url} alt={language === 'en' ? (photo.altEn ?? photo.altVi) : photo.altVi} />
            <figcaption>
              {t(`photos.phase.${photo.phase ?? 'none'}`)};{' '}
              {isInvented(photo.provenance)
                ? t('photos.drawing')
                : photo.takenOn === null
                  ? t('photos.taken.none')
                  : t('photos.taken', { date: formats.date(photo.takenOn) })}
            </figcaption>
          </figure>
        ))}
      </div>
      {photos.length < all.length && (
        <p className={styles['more']}>{t('paper.morePhotos', { count: all.length - photos.length })}</p>
      )}
    </section>
  );
}
