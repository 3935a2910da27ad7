import { useState } from 'react';
import { findBeforeAndAfter, mediaPhases, sortPhotos, type SignedMedia } from '#domain/site-media.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { Button } from '#ui/button.tsx';
import { PhotoCompare } from './photo-compare.tsx';
import { PhotoDialog } from './photo-dialog.tsx';
import { PhotoFigure } from './photo-figure.tsx';
import styles from './photos.module.css';

type PhotoAlbumProps = {
  readonly photos: readonly SignedMedia[];
  /** Asks for new addresses: those of the photos hold for an hour. */
  readonly onRenew: () => void;
};

/** Photos before, during and after the work, the first and the last laid over each other, each to be seen large. */
export function PhotoAlbum({ photos, onRenew }: PhotoAlbumProps) {
  const { t } = useI18n();
  const [shown, setShown] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const sorted = sortPhotos(photos);
  const pair = findBeforeAndAfter(photos);
  const fail = () => setFailed(true);
  const phases = [...mediaPhases, null].filter((phase) => sorted.some((photo) => photo.phase === phase));
  if (failed || sorted.some(({ url }) => url === null))
    return (
      <p role="alert">
        {t('photos.failed')}{' '}
        <Button
          look="link"
          onClick={() => {
            setFailed(false);
            onRenew();
          }}
        >
          {t('app.retry')}
        </Button>
      </p>
    );
  return (
    <>
      {pair !== null && <PhotoCompare before={pair.before} after={pair.after} onError={fail} />}
      {phases.map((phase) => (
        <section key={phase} className={styles['phase']}>
          <h4>{t(`photos.phase.${phase ?? 'none'}`)}</h4>
          <ul className={styles['photos']}>
            {sorted.map((photo, index) =>
              photo.phase === phase ? (
                <li key={photo.id}>
                  <PhotoFigure photo={photo} onOpen={() => setShown(index)} onError={fail} />
                </li>
              ) : null,
            )}
          </ul>
        </section>
      ))}
      {shown !== null && (
        <PhotoDialog photos={sorted} index={shown} onShow={setShown} onClose={() => setShown(null)} />
      )}
    </>
  );
}
