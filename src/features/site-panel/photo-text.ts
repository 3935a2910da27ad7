import { isInvented } from '#domain/provenance.ts';
import type { SiteMedia } from '#domain/site-media.ts';
import type { I18n } from '#i18n/i18n-context.ts';

/** What is to be seen, in the language of the screen where it was written in it. */
export function photoAlt({ altVi, altEn }: SiteMedia, { language }: I18n): string {
  return language === 'en' ? (altEn ?? altVi) : altVi;
}

/** When it was taken, and that it is a drawing when it is one. */
export function photoNote(photo: SiteMedia, { t, formats }: I18n): string {
  const taken =
    photo.takenOn === null
      ? t('photos.taken.none')
      : t('photos.taken', { date: formats.date(photo.takenOn) });
  return isInvented(photo.provenance) ? t('photos.drawing') : taken;
}
