import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { AdminUnit } from '#domain/admin-unit.ts';
import { isInvented } from '#domain/provenance.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import styles from './unit-panel.module.css';

/** The commune's hamlets and how many people live in each. */
export function HamletSection({ unit }: { readonly unit: AdminUnit }) {
  const { t, formats } = useI18n();
  const { network } = useStores();
  const hamlets = useStore(network, (now) => now.hamlets);
  const isLoaded = useStore(network, (now) => now.loaded.has('hamlets'));
  const own = useMemo(
    () =>
      hamlets
        .filter(({ unitUid }) => unitUid === unit.uid)
        .toSorted((a, b) => formats.collator.compare(a.nameVi, b.nameVi)),
    [hamlets, unit, formats],
  );
  const people = own.reduce((sum, { population }) => sum + population, 0);
  return (
    <Section title={t('hamlets.title')}>
      {!isLoaded && <Skeleton label={t('site.loading')} lines={1} />}
      {isLoaded && own.length === 0 && <p className={styles['soft']}>{t('hamlets.none')}</p>}
      {own.length > 0 && (
        <>
          <p>{t('hamlets.summary', { count: own.length, people })}</p>
          {own.some(({ provenance }) => isInvented(provenance)) && (
            <p className={styles['note']}>{t('hamlets.synthetic')}</p>
          )}
          <details className={styles['more']}>
            <summary>{t('hamlets.list')}</summary>
            <ul className={styles['hamlets']}>
              {own.map(({ id, nameVi, population }) => (
                <li key={id}>
                  <span>{nameVi}</span>
                  <span>{t('unitPanel.people', { count: population })}</span>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </Section>
  );
}
