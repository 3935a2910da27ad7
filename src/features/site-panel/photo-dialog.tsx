import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { SignedMedia } from '#domain/site-media.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { photoAlt, photoNote } from './photo-text.ts';
import styles from './photos.module.css';

type PhotoDialogProps = {
  readonly photos: readonly SignedMedia[];
  readonly index: number;
  readonly onShow: (index: number) => void;
  readonly onClose: () => void;
};

/** A photo as large as the screen allows; the arrow keys go from one to the next. */
export function PhotoDialog({ photos, index, onShow, onClose }: PhotoDialogProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const photo = photos[index];
  if (photo === undefined) return null;
  const go = (by: number) => {
    if (photos[index + by] !== undefined) onShow(index + by);
  };
  return (
    <Dialog
      wide
      title={t(`photos.phase.${photo.phase ?? 'none'}`)}
      closeLabel={t('app.close')}
      onClose={onClose}
      onKey={(key) => {
        if (key === 'ArrowLeft') go(-1);
        if (key === 'ArrowRight') go(1);
      }}
    >
      <div className={styles['large']}>
        <img src={photo.url ?? ''} alt={photoAlt(photo, i18n)} />
        <div className={styles['controls']}>
          <Button
            look="icon"
            aria-label={t('photos.previous')}
            aria-disabled={index === 0}
            onClick={() => go(-1)}
          >
            <ChevronLeft size={20} aria-hidden="true" />
          </Button>
          <output>{t('photos.position', { index: index + 1, count: photos.length })}</output>
          <Button
            look="icon"
            aria-label={t('photos.next')}
            aria-disabled={index === photos.length - 1}
            onClick={() => go(1)}
          >
            <ChevronRight size={20} aria-hidden="true" />
          </Button>
        </div>
        <p>{photoAlt(photo, i18n)}</p>
        <p className={styles['note']}>{photoNote(photo, i18n)}</p>
      </div>
    </Dialog>
  );
}
