import type { SignedMedia } from '#domain/site-media.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { CompareSlider } from '#ui/compare-slider.tsx';
import { photoAlt, photoNote } from './photo-text.ts';
import styles from './photos.module.css';

type PhotoCompareProps = {
  readonly before: SignedMedia;
  readonly after: SignedMedia;
  readonly onError: () => void;
};

const usualRatio = 2 / 3;

/** Before and after, laid over each other. */
export function PhotoCompare({ before, after, onError }: PhotoCompareProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const side = (photo: SignedMedia, caption: string) => ({
    url: photo.url ?? '',
    alt: photoAlt(photo, i18n),
    caption,
  });
  return (
    <figure className={styles['compare']}>
      <h4>{t('photos.compare')}</h4>
      <CompareSlider
        before={side(before, t('photos.phase.before'))}
        after={side(after, t('photos.phase.after'))}
        label={t('photos.compare.slider')}
        formatValue={(percent) => t('photos.compare.value', { percent })}
        ratio={after.heightPx && after.widthPx ? after.heightPx / after.widthPx : usualRatio}
        onError={onError}
      />
      <figcaption>
        {t('photos.compare.note', { before: photoNote(before, i18n), after: photoNote(after, i18n) })}
      </figcaption>
    </figure>
  );
}
