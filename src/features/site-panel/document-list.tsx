import type { SignedMedia } from '#domain/site-media.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './lists.module.css';
import { photoAlt } from './photo-text.ts';

/** Documents, each with its address to download it by. */
export function DocumentList({ documents }: { readonly documents: readonly SignedMedia[] }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  return (
    <ul className={styles['documents']}>
      {documents.map((document) => (
        <li key={document.id}>
          <span>
            {photoAlt(document, i18n)}
            <small>
              {[t('documents.pdf'), document.takenOn && formats.date(document.takenOn)]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </span>
          {document.url !== null && (
            <a
              href={document.url}
              download={document.objectKey.split('/').at(-1)}
              aria-label={t('documents.downloadOf', { name: photoAlt(document, i18n) })}
            >
              {t('documents.download')}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
