import { useI18n } from '#i18n/i18n-context.ts';
import styles from './app.module.css';

/** The mark of the product: pales of a fence along a line. */
export function Brand() {
  const { t } = useI18n();
  return (
    <h1 className={styles['brand']} title={t('app.tagline')}>
      <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
        <path d="M4 12L7 8L10 12V27H4ZM13 9L16 5L19 9V27H13ZM22 12L25 8L28 12V27H22Z" fill="currentColor" />
        <path d="M2 16.5H30V19.5H2Z" fill="currentColor" stroke="var(--sheet)" strokeWidth="1" />
      </svg>
      <span className="visually-hidden">{t('app.name')}</span>
    </h1>
  );
}
