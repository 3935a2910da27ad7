import { useI18n } from '#i18n/i18n-context.ts';
import styles from './embed-builder.module.css';
import { CopyPicture, PastePicture, ResultPicture } from './instruction-pictures.tsx';

const steps = [
  { key: 'copy', Picture: CopyPicture },
  { key: 'paste', Picture: PastePicture },
  { key: 'see', Picture: ResultPicture },
] as const;

/** For the editor of a portal who has never seen a code. */
export function Instructions() {
  const { t } = useI18n();
  return (
    <section className={styles['instructions']}>
      <h2>{t('embedBuilder.how')}</h2>
      <ol>
        {steps.map(({ key, Picture }) => (
          <li key={key}>
            <Picture />
            <h3>{t(`embedBuilder.how.${key}`)}</h3>
            <p>{t(`embedBuilder.howText.${key}`)}</p>
          </li>
        ))}
      </ol>
      <h3>{t('embedBuilder.trouble')}</h3>
      <ul>
        <li>{t('embedBuilder.trouble.gone')}</li>
        <li>{t('embedBuilder.trouble.low')}</li>
        <li>{t('embedBuilder.trouble.blank')}</li>
        <li>
          {t('embedBuilder.trouble.messages')}{' '}
          <a href="/embed-host.html">{t('embedBuilder.trouble.messages.link')}</a>
        </li>
      </ul>
    </section>
  );
}
