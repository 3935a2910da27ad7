import { useStore } from 'zustand';
import { clusterGlyphPath, glyphBox } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Glyph } from '#ui/glyph.tsx';
import styles from './legend.module.css';

/** The map's other signs, which nothing is filtered by. */
export function MapKeys() {
  const { t, formats } = useI18n();
  const { visible, network } = useStores();
  const absentCount = useStore(visible, ({ absent }) => absent.sites.length + absent.clusters.length);
  const clusterCount = useStore(visible, (now) => now.clusters.length);
  const geography = useStore(network, (now) => now.status?.geography ?? null);
  return (
    <ul>
      {clusterCount > 0 && (
        <li className={styles['key']}>
          <Glyph path={clusterGlyphPath} box={glyphBox} sizePx={20} />
          <span>
            {t('legend.clusters')} <small>({t('legend.clusters.note')})</small>
          </span>
          <span>{formats.integer(clusterCount)}</span>
        </li>
      )}
      {absentCount > 0 && (
        <li className={styles['key']}>
          <svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
            <path
              d="M5 2.5A4.5 4.5 0 1 1 5 11.5A4.5 4.5 0 1 1 5 2.5ZM15 2.5A4.5 4.5 0 1 1 15 11.5A4.5 4.5 0 1 1 15 2.5ZM13.4 5.4L16.6 8.6M16.6 5.4L13.4 8.6"
              fill="none"
              stroke="var(--ink-soft)"
            />
          </svg>
          <span>{t('legend.absent')}</span>
        </li>
      )}
      <li className={styles['key']}>
        <svg width="20" height="12" aria-hidden="true">
          <path d="M0 8H20" stroke="var(--border-band)" strokeWidth="5" />
          <path d="M0 5H20" stroke="var(--border-line)" strokeWidth="2" />
        </svg>
        <span>{t('legend.borderLine')}</span>
      </li>
      <li className={styles['key']}>
        <svg width="20" height="14" aria-hidden="true">
          <path d="M1 1H19V13H1Z" fill="var(--border-unit)" stroke="var(--border-unit-edge)" />
        </svg>
        <span>{t('legend.borderCommune')}</span>
      </li>
      {(geography === 'illustrative' || geography === 'mixed') && (
        <li className={styles['key']}>
          <svg width="20" height="14" aria-hidden="true">
            <path d="M1 1H19V13H1ZM1 9L9 1M5 13L17 1M13 13L19 7" fill="none" stroke="var(--rule-strong)" />
          </svg>
          <span>{t('legend.illustrative')}</span>
        </li>
      )}
    </ul>
  );
}
