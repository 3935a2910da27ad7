import type { SignedMedia } from '#domain/site-media.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { photoAlt, photoNote } from './photo-text.ts';
import styles from './photos.module.css';

type PhotoFigureProps = {
  readonly photo: SignedMedia;
  readonly onOpen: () => void;
  readonly onError: () => void;
};

/** One photo, small; it opens large. */
export function PhotoFigure({ photo, onOpen, onError }: PhotoFigureProps) {
  const i18n = useI18n();
  const alt = photoAlt(photo, i18n);
  return (
    <figure>
      <button
        type="button"
        className={styles['open']}
        aria-label={i18n.t('photos.open', { alt })}
        onClick={onOpen}
      >
        <img
          src={photo.url ?? ''}
          alt={alt}
          width={photo.widthPx ?? undefined}
          height={photo.heightPx ?? undefined}
          loading="lazy"
          onError={onError}
        />
      </button>
      <figcaption>{photoNote(photo, i18n)}</figcaption>
    </figure>
  );
}
